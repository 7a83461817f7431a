"""What each article does with a claim: asserts, disputes, hedges or is silent."""

import pytest

from review_tui.match import align
from review_tui.origin.records import Origins, Stance
from review_tui.origin.trace import trace
from tests.origin.made_up import all_one_claim, one_claim
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
        ("The owner neither confirmed nor denied that the mill had closed.", "asserts"),
        ("If the owners deny that the mill has closed, they will be fined.", "asserts"),
        ("The owner declined to confirm or deny that the mill had closed.", "asserts"),
        ("The owner was denied permission to close the mill.", "asserts"),
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


def test_denial_of_what_the_other_says_there_was_none_of_is_no_dispute() -> None:
    origins = one_claim("The council had no complaints.", "The council denied that it had had complaints.")
    assert stances(origins) == ["asserts", "asserts"]


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


def told(*texts: str) -> list[str]:
    """The stances that articles take, put together by the matcher."""
    return stances(trace(align([article(f"a{n}", text) for n, text in enumerate(texts, 1)])))


WIRE = "The ferry Osprey carried 310 passengers and a crew of 24 when it ran aground off Skarn on Friday."
ALONE = WIRE.replace("310", "480")


@pytest.mark.parametrize("texts", [(WIRE, ALONE, WIRE), (ALONE, WIRE, WIRE), (WIRE, WIRE, ALONE)])
def test_word_for_word_copy_has_the_stance_of_what_it_copies(texts: tuple[str, ...]) -> None:
    assert told(*texts) == ["disputes" if text == ALONE else "asserts" for text in texts]


def test_who_stands_alone_disputes_wherever_it_is_told() -> None:
    never = "The lift at Hale station had never been inspected since it was built."
    often = "The lift at Hale station had been inspected since it was built."
    assert told(never, often, often, often) == ["disputes", "asserts", "asserts", "asserts"]


def test_copy_that_changes_the_number_disputes_what_it_copies() -> None:
    assert told(WIRE, ALONE) == ["asserts", "disputes"]


def test_question_holds_the_claim_at_arms_length() -> None:
    assert stances(one_claim("The mill closed.", "Did the mill close?")) == ["asserts", "hedges"]


def test_article_that_also_prints_the_denial_asserts() -> None:
    both = "The mill closed, the mayor said. The owner denied that the mill had closed."
    assert stances(all_one_claim("The mill closed.", both)) == ["asserts", "asserts"]


@pytest.mark.parametrize(
    "second",
    [
        "The Horn wrote that the mill had closed. That is a lie.",
        "The mill closed in May, the Horn reported. This is not true.",
        "The mill closed in May, the Horn wrote. None of this is true.",
        "The mayor said no such closure had taken place.",
        "The Horn falsely reported that the mill had closed.",
        "The owner rejected the accusation that he had closed the mill.",
    ],
)
def test_who_tells_it_to_call_it_false_disputes(second: str) -> None:
    assert stances(one_claim("The mill closed in May.", second)) == ["asserts", "disputes"]


@pytest.mark.parametrize(
    "second",
    [
        "The Horn wrote that the mill had closed. That is a loss.",
        "No such mill remains in the valley since this one closed in May.",
        "The mill closed. It is not the first.",
        "The owner did not deny that the mill had closed.",
    ],
)
def test_who_tells_it_and_goes_on_asserts(second: str) -> None:
    assert stances(one_claim("The mill closed in May.", second)) == ["asserts", "asserts"]


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
