"""What is told of one claim, as an editor reads it."""

import pytest
from msgspec.structs import replace

from review_tui.match import regroup
from review_tui.report import FORMATS
from review_tui.report.counts import counts
from review_tui.report.dossier import dossier
from review_tui.session import Stamp, acts, open_review
from store import Verdict
from tests.report.test_refusing import review_of

READ = pytest.mark.parametrize("form", ["md", "html"])


def stamp(who, minute):
    return Stamp(who, f"2026-01-31T09:{minute:02d}:00.000Z", f"{minute + 1:032x}")


def decided(*outlets, verdict=Verdict.UNVERIFIED, reason=""):
    review = review_of(*outlets)
    return review.after(*acts.give_verdict(review, review.claims, verdict, stamp("ann", 0), reason=reason))


def test_the_list_of_verdicts_says_which_are_stale():
    before = decided("Post", "Times")
    texts = ("Rain fell on the town.", "It poured over the whole town all day.")
    after = open_review(review_of("Post", "Times", texts=texts).ground.base, before.decisions)
    assert "- [Claim 1](#claim-1): Rain fell on the town. (stale)" in FORMATS["md"].render(after)


@READ
def test_a_stale_verdict_is_told_with_the_whole_of_what_it_was_given_on(form):
    before = decided("Post", "Times")
    texts = ("Rain fell on the town.", "It poured over the whole town all day.")
    after = open_review(review_of("Post", "Times", texts=texts).ground.base, before.decisions)
    text = FORMATS[form].render(after)
    assert "No longer in the claim:" in text
    assert "B: “It poured over the whole town last night.”" in text
    assert "A: “Rain fell" not in text


@READ
def test_each_verdict_is_told_with_how_sure_its_own_reviewer_is(form):
    review = decided("Post")
    claim = review.claims[0]
    review = review.after(*acts.set_confidence(review, claim, "low", stamp("ann", 1)))
    review = review.after(*acts.give_verdict(review, [claim], Verdict.CONTRADICTED, stamp("ben", 2)))
    text = FORMATS[form].render(review)
    assert "unverified, low confidence" in text
    assert "contradicted, low confidence" not in text


@READ
def test_the_notes_of_both_reviewers_are_told(form):
    review = decided("Post")
    review = review.after(*acts.write_note(review, review.claims[0], "Call them.", stamp("ann", 1)))
    review = review.after(*acts.write_note(review, review.claims[0], "Ask the army.", stamp("ben", 2)))
    text = FORMATS[form].render(review)
    assert "Note (ann, 2026-01-31 09:01 UTC)" in text
    assert "Note (ben, 2026-01-31 09:02 UTC)" in text


@READ
def test_an_override_without_a_reason_is_told_as_one(form):
    text = FORMATS[form].render(decided("Post", verdict=Verdict.CORROBORATED))
    assert "no reason given" in text
    reasoned = decided("Post", verdict=Verdict.CORROBORATED, reason="Seen with my own eyes.")
    assert "no reason given" not in FORMATS[form].render(reasoned)


def test_a_reason_is_told_once_in_the_history():
    text = FORMATS["md"].render(decided("Post", reason="The desk at the river saw it rain from noon on."))
    assert text.count("saw it rain from noon on") == 2  # under the verdict, and in the history
    assert "because" not in text


@READ
def test_the_last_verdict_does_not_hide_the_reason_of_the_one_before(form):
    review = decided("Post", reason="Nobody else says so.")
    again = acts.give_verdict(review, review.claims, Verdict.UNVERIFIED, stamp("ben", 1))
    text = FORMATS[form].render(review.after(*again))
    assert "The reviewers agree" in text
    assert "ann, 2026-01-31 09:00 UTC: unverified: Nobody else says so." in text


@READ
def test_a_verdict_taken_back_is_no_opinion(form):
    review = decided("Post", verdict=Verdict.CONTRADICTED)
    review = review.after(*acts.give_verdict(review, review.claims, Verdict.UNVERIFIED, stamp("ben", 1)))
    assert "The reviewers disagree" in FORMATS[form].render(review)
    assert "The reviewers disagree" not in FORMATS[form].render(
        review.after(*acts.undo(review, stamp("ben", 2)))
    )


@READ
def test_an_article_tells_what_is_not_known_of_it(form):
    base = review_of("Post").ground.base
    article = replace(base.articles[0], outlet=None, title=None)
    sentence = replace(base.sentences[0], article=article)
    claim = replace(base.claims[0], sentences=(sentence,))
    review = open_review(replace(base, articles=(article,), sentences=(sentence,), claims=(claim,)))
    text = FORMATS[form].render(review)
    assert "outlet, title, author, date, address" in text
    assert "outlet not known" in text


@READ
def test_what_is_left_out_is_listed(form):
    review = review_of("Post", "Times", texts=("Related:", "Rain fell on the town and on the hills."))
    text = FORMATS[form].render(open_review(regroup(replace(review.ground.base, links=()))))
    assert "Left out" in text
    assert "A sentence 1: Related" in text


@pytest.fixture
def disagreed():
    """Ann corroborates on one root, Ben contradicts after her."""
    review = decided("Post", verdict=Verdict.CORROBORATED, reason="Seen with my own eyes.")
    return review.after(*acts.give_verdict(review, review.claims, Verdict.CONTRADICTED, stamp("ben", 1)))


@READ
def test_a_disagreement_is_told_beside_the_count_it_is_in(form, disagreed):
    assert "reviewers disagree about 1 of them" in FORMATS[form].render(disagreed)
    agreed = disagreed.after(*acts.undo(disagreed, stamp("ben", 2)))
    assert "reviewers disagree about" not in FORMATS[form].render(agreed)


def test_a_disagreement_is_told_in_the_list_of_verdicts(disagreed):
    text = FORMATS["md"].render(disagreed)
    assert "| Contradicted (reviewers disagree about 1 of them) | 1 |" in text
    assert "(the reviewers disagree: ann corroborated, ben contradicted)" in text.replace("\\", "")


def test_an_override_counts_whoever_voted_after_it(disagreed):
    figures = counts(disagreed)
    assert (figures.overrides, figures.disagreements, sum(figures.by_verdict.values())) == (1, 1, 1)
    overrides = next(each for each in dossier(disagreed).endings if each.name == "overrides")
    assert [each.words for each in overrides.entries] == ["ann: Seen with my own eyes."]
    withdrawn = disagreed.after(*acts.undo(disagreed, stamp("ann", 2)))
    assert counts(withdrawn).overrides == 0
