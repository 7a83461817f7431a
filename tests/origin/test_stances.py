"""What each article does with a claim: asserts, disputes, hedges or is silent."""

import pytest

from review_tui.match import align
from review_tui.origin.records import Origins, Stance
from review_tui.origin.trace import trace
from tests.origin.made_up import one_claim
from tests.origin.marks import ROOT, article


def stances(origins: Origins) -> list[str]:
    first = next(claim for claim, _ in origins.stances)
    return [stance for (claim, _), stance in origins.stances.items() if claim == first]


@pytest.mark.parametrize(
    ("second", "stance"),
    [
        ("The mill closed in May.", "asserts"),
        ("The mill reportedly closed in May.", "hedges"),
        ("The owner claimed the mill closed in May.", "hedges"),
        ("The owner denied that the mill had closed.", "disputes"),
        ("The owner dismissed the reports of the closure.", "disputes"),
        ("Parliament rejected the bill.", "asserts"),
    ],
)
def test_second_article_takes_a_stance(second: str, stance: str) -> None:
    assert stances(one_claim("The mill closed in May, the mayor said.", second)) == ["asserts", stance]


def test_article_without_the_claim_is_silent() -> None:
    first, second = "Rain fell.\nThe mill closed.", "It rained."
    origins = one_claim(first, second)
    assert [*origins.stances.values()][2:] == [Stance.ASSERTS, Stance.SILENT]


def test_where_all_deny_nobody_disputes() -> None:
    assert stances(one_claim("Lee denied it.", "Lee denied the report.")) == ["asserts", "asserts"]


def test_one_plain_sentence_outweighs_a_hedged_one() -> None:
    text = "The mill closed."
    assert stances(one_claim(text, f"{text} It reportedly closed.")) == ["asserts", "asserts"]


def test_number_against_two_others_disputes() -> None:
    articles = [
        article("a", "The flood killed 40 people in Karso on Monday."),
        article("b", "The flood killed 90 people in Karso on Monday."),
        article("c", "The flood killed 40 people in Karso on Monday, officials said."),
    ]
    assert stances(trace(align(articles))) == ["asserts", "disputes", "asserts"]


def test_every_claim_of_the_seeds_has_a_stance_of_every_article_once() -> None:
    seeds = [article(path.stem, path.read_text("utf-8")) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    alignment = align(seeds)
    origins = trace(alignment)
    assert list(origins.stances) == [(claim.id, one.id) for claim in alignment.claims for one in seeds]
    assert all(
        (origins.stances[claim.id, one.id] is Stance.SILENT) == (one.id not in claim.articles)
        for claim in alignment.claims
        for one in seeds
    )
