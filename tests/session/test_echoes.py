"""What is said right after an act: it is what stands now, whoever else acts meanwhile."""

import msgspec
import pytest
from reviewing import article, done, redone, side_by_side, stamp, undone

from review_tui.session import acts, open_review
from review_tui.views.echoes import echoed
from review_tui.views.past import past
from store import Verdict

YES, NO = Verdict.CORROBORATED, Verdict.CONTRADICTED


@pytest.fixture
def review():
    return open_review(side_by_side(article("a", "Rain fell."), article("b", "Rain fell.")))


def judged(review, verdict):
    return done(review, lambda by: acts.give_verdict(review, [review.claims[0]], verdict, by))


def said(review):
    return echoed(review.decisions[-1:], review)


def test_changed_verdict_says_what_it_ends(review):
    first = judged(review, YES)
    sure = done(first, lambda by: acts.set_confidence(first, first.claims[0], "high", by))
    graded = done(sure, lambda by: acts.grade_claim(sure, sure.claims[0], "2", by))
    changed = judged(graded, NO)
    assert "contradicted (was corroborated). That ends your high confidence and grade 2." in said(changed)
    less = said(judged(graded, Verdict.UNVERIFIED))
    assert "unverified (was corroborated). That ends your high confidence." in less


def test_verdict_given_again_ends_nothing(review):
    graded = done(review, lambda by: acts.grade_claim(review, review.claims[0], "4", by))
    assert "ends your" not in said(judged(graded, NO))


@pytest.mark.parametrize(
    ("act", "old", "new", "told"),
    [
        (acts.write_note, "ring Seoul", "ring Kyiv", "noted “ring Seoul”"),
        (acts.set_confidence, "low", "high", "low confidence"),
        (acts.grade_claim, "3", "4", "graded 3"),
    ],
)
def test_undo_tells_what_another_session_of_the_same_reviewer_has_left_standing(review, act, old, new, told):
    claim = review.claims[0]
    here = done(review, lambda by: act(review, claim, old, by))
    undo = acts.numbered(acts.undo(here, stamp()))
    there = done(here, lambda by: act(here, claim, new, by))
    both = there.after(*undo)
    assert said(both) == f"Claim 1: {told} undone, back to “{new}”. Z redoes it."
    assert said(redone(both)) == f"Claim 1: {told} done again, now “{new}”. z undoes it."


def test_undo_of_the_only_note_goes_back_to_nothing(review):
    noted = done(review, lambda by: acts.write_note(review, review.claims[0], "ring Seoul", by))
    assert said(undone(noted)) == "Claim 1: noted “ring Seoul” undone. Z redoes it."


def test_merging_what_was_judged_differently_asks_to_decide_anew():
    apart = open_review(side_by_side(article("a", "Rain fell.", "Snow lay deep.")))
    one = done(apart, lambda by: acts.give_verdict(apart, [apart.claims[0]], YES, by))
    merged = done(one, lambda by: acts.merge(one.claims, by))
    assert "decide anew" not in said(merged)
    both = done(one, lambda by: acts.give_verdict(one, [one.claims[1]], NO, by))
    odds = " You had said corroborated and contradicted: decide anew. z undoes it."
    merged = done(both, lambda by: acts.merge(both.claims, by))
    assert said(merged) == f"Claim 1: merged 2 sentences, from “Rain fell.” to “Snow lay deep.”.{odds}"
    merged = done(both, lambda by: acts.merge(both.claims[::-1], by))
    assert said(merged) == f"Claim 1: merged 2 sentences, from “Snow lay deep.” to “Rain fell.”.{odds}"


def test_a_sentence_that_was_moved_is_said_to_have_moved_to_a_claim_by_its_number():
    apart = open_review(
        side_by_side(article("a", "Snow lay deep.", "Rain fell."), article("b", "Rain fell."))
    )
    snow, rain = apart.claims
    moved = done(apart, lambda by: acts.move(rain, rain.sentences[0], snow, by))
    words = "Claim 2: moved “Rain fell.” to claim 1. z undoes it."
    assert echoed(moved.decisions[-2:], moved) == words
    given = done(apart, lambda by: acts.give_verdict(apart, [snow], YES, by))
    moved = done(given, lambda by: acts.move(rain, rain.sentences[0], snow, by))
    words = "Claim 2: moved “Rain fell.” to claim 1, whose verdict is stale now. z undoes it."
    assert echoed(moved.decisions[-2:], moved) == words


def test_a_sentence_split_out_is_told_with_where_the_rest_of_its_claim_is():
    review = open_review(side_by_side(*(article(name, "Rain fell.", f"{name} is dry.") for name in "abc")))
    rain = review.claims[0]
    split = done(review, lambda by: acts.split_out(rain, rain.sentences[0], by))
    assert said(split) == "Claim 1: split out “Rain fell.”; the rest is claim 3. z undoes it."


def test_a_verdict_that_was_changed_since_a_split_is_no_other_verdict_when_merging():
    review = open_review(side_by_side(*(article(name, "Rain fell.", f"{name} is dry.") for name in "abc")))
    rain = judged(review, YES)
    split = done(rain, lambda by: acts.split_out(rain.claims[0], rain.claims[0].sentences[0], by))
    rest = next(each for each in split.claims if len(each.sentences) == 2)
    changed = done(split, lambda by: acts.give_verdict(split, [rest], NO, by))
    merged = done(changed, lambda by: acts.merge([rest, changed.claims[1]], by))
    assert "decide anew" not in said(merged)


def test_a_verdict_taken_off_is_no_other_verdict_when_merging():
    apart = open_review(side_by_side(article("a", "Rain fell.", "Snow lay deep.")))
    both = done(apart, lambda by: acts.give_verdict(apart, apart.claims, YES, by))
    off = done(both, lambda by: acts.give_verdict(both, [both.claims[1]], Verdict.UNREVIEWED, by))
    merged = done(off, lambda by: acts.merge(off.claims, by))
    assert "decide anew" not in said(merged)


def test_a_stance_is_told_of_the_article_as_the_screen_calls_it_not_of_its_file():
    named = open_review(
        side_by_side(
            msgspec.structs.replace(article("a_saved_2", "Rain fell."), outlet="Harrow Post"),
            article("b", "Rain fell."),
        )
    )
    claim = named.claims[0]
    disputed = done(named, lambda by: acts.set_stance(named, claim, "a_saved_2", "disputes", by))
    assert said(disputed) == "Claim 1: A Harrow Post set to “disputes”. z undoes it."
    assert past(disputed, "ana")[0].what == "A Harrow Post set to “disputes”"
    taken_back = undone(disputed)
    assert said(taken_back) == "Claim 1: A Harrow Post set to “disputes” undone. Z redoes it."
    assert [row.told for row in past(taken_back, "ana")] == [
        "A Harrow Post set to “disputes” undone",
        "undone since: A Harrow Post set to “disputes”",
    ]
