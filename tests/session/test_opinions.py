"""Two reviewers at one claim: what each says is that reviewer's own."""

import pytest
from reviewing import article, done, side_by_side, undone

from review_tui.session import acts, open_review
from review_tui.session.seen import seen, seen_counts
from review_tui.views.progress import progress
from store import Verdict

YES, NO, OPEN, NONE = tuple(Verdict)
RAIN, DIED, SNOW = "Rain fell in Seoul.", "Two soldiers died.", "Snow fell in Seoul."


@pytest.fixture
def review():
    return open_review(side_by_side(article("a", RAIN, DIED), article("b", RAIN)))


def judged(review, who, verdict=YES, at=0):
    return done(review, lambda by: acts.give_verdict(review, [review.claims[at]], verdict, by), who)


def sure(review, who, level):
    return done(review, lambda by: acts.set_confidence(review, review.claims[0], level, by), who)


def graded(review, who, grade):
    return done(review, lambda by: acts.grade_claim(review, review.claims[0], grade, by), who)


def noted(review, who, note):
    return done(review, lambda by: acts.write_note(review, review.claims[0], note, by), who)


def standing(review):
    return review.standing(review.claims[0].id)


def test_each_reviewer_is_sure_of_their_own_verdict(review):
    both = sure(judged(sure(judged(review, "ana"), "ana", "high"), "ben", NO), "ben", "low")
    told = {who: (each.verdict, each.confidence) for who, each in standing(both).opinions.items()}
    assert told == {"ana": (YES, "high"), "ben": (NO, "low")}
    assert (standing(both).verdict, standing(both).confidence) == (NO, "low")


def test_a_colleagues_confidence_says_nothing_of_the_verdict_that_stands(review):
    both = graded(sure(judged(review, "ana"), "ben", "low"), "ben", "5")
    assert (standing(both).confidence, standing(both).credibility) == ("", "")


def test_confidence_can_be_said_before_the_verdict_and_taken_back(review):
    said = judged(sure(review, "ana", "high"), "ana")
    assert standing(said).confidence == "high"
    moved = sure(said, "ana", "low")
    assert standing(undone(moved)).confidence == "high"


def test_who_changes_the_verdict_has_to_say_anew_how_sure_they_are(review):
    changed = judged(sure(judged(review, "ana"), "ana", "high"), "ana", NO)
    assert standing(changed).confidence == ""
    assert standing(undone(changed)).confidence == "high"


@pytest.mark.parametrize(
    ("first", "grade", "then", "left"),
    [
        (YES, "1", NO, ""),
        (YES, "2", NO, ""),
        (YES, "3", NO, "3"),
        (YES, "2", OPEN, "2"),
        (YES, "1", OPEN, ""),
        (NO, "5", YES, ""),
        (NO, "5", OPEN, "5"),
        (OPEN, "6", YES, "6"),
        (YES, "2", NONE, "2"),
        (NONE, "5", YES, ""),
    ],
)
def test_grade_stays_with_the_claim_unless_the_new_verdict_speaks_against_it(
    review, first, grade, then, left
):
    changed = judged(graded(judged(review, "ana", first), "ana", grade), "ana", then)
    assert standing(changed).of("ana").credibility == left
    assert standing(undone(changed)).of("ana").credibility == grade


def test_grade_given_after_the_verdict_is_the_reviewers_own_affair(review):
    odd = graded(judged(review, "ana", NO), "ana", "1")
    assert standing(odd).credibility == "1"
    why = done(odd, lambda by: acts.give_reason(odd, odd.claims[0], "Two agencies.", by))
    assert standing(why).credibility == "1"


def test_a_reason_given_later_leaves_the_confidence(review):
    given = sure(judged(review, "ana"), "ana", "high")
    why = done(given, lambda by: acts.give_reason(given, given.claims[0], "Saw it.", by))
    assert (standing(why).reason, standing(why).confidence) == ("Saw it.", "high")


def test_taking_ones_own_verdict_off_leaves_the_colleagues_standing(review):
    cleared = judged(judged(judged(review, "ben", NO), "ana", YES), "ana", NONE)
    assert (standing(cleared).verdict, standing(cleared).reviewer) == (NO, "ben")
    assert cleared.counts[NO] == 1


def test_nobody_takes_off_a_colleagues_verdict(review):
    given = judged(review, "ana")
    assert judged(given, "ben", NONE).decisions == given.decisions


def test_what_was_before_is_the_reviewers_own(review):
    assert judged(judged(review, "ana"), "ben", NO).decisions[-1].previous == NONE


def test_a_revealed_verdict_is_not_the_reviewers_own(review):
    given = judged(review, "ana", NO)
    shown = done(given, lambda by: acts.reveal(given.claims[0], by), "ben")
    assert seen(shown, shown.claims[0].id, "ben").verdict is NONE
    assert seen(shown, shown.claims[0].id, "ben").votes == {"ana": NO}
    assert progress(shown, "ben").reviewed == seen_counts(shown, "ben")[NO] == 0


def test_a_colleague_who_comes_after_changes_nothing_of_what_one_has_reviewed(review):
    both = judged(judged(review, "ana"), "ben", NO)
    assert seen(both, both.claims[0].id, "ana").verdict is YES
    assert seen(both, both.claims[0].id, "ana").is_disagreed
    assert seen_counts(both, "ana")[YES] == 1


def test_only_ones_own_verdicts_get_stale_or_lost_in_ones_eyes(review):
    given = judged(judged(judged(review, "ben"), "ben", NO, at=1), "ana", at=1)
    edited = open_review(side_by_side(article("a", RAIN, SNOW), article("b", SNOW)), given.decisions)
    assert edited.stale
    shown = progress(edited, "ana"), progress(edited, "ben")
    assert [(each.stale, each.orphans) for each in shown] == [(0, 1), (1, 1)]
    assert seen(edited, edited.claims[0].id, "ana").stale == ""


def test_each_reviewer_keeps_a_note_of_their_own(review):
    both = noted(noted(review, "ana", "call them"), "ben", "ask the army")
    assert standing(both).notes == {"ana": "call them", "ben": "ask the army"}
    assert standing(noted(both, "ben", "")).notes == {"ana": "call them"}
    assert standing(both).note == "ask the army"


def test_a_colleagues_note_is_hidden_until_the_own_verdict_and_the_own_one_is_not(review):
    both = noted(noted(review, "ana", "call them"), "ben", "ask the army")
    claim = both.claims[0]
    assert seen(both, claim.id, "ana").notes == {"ana": "call them"}
    assert seen(both, claim.id, "eve").notes == {}
    assert len(seen(judged(both, "ana"), claim.id, "ana").notes) == 2
    shown = done(both, lambda by: acts.reveal(claim, by), "eve")
    assert len(seen(shown, claim.id, "eve").notes) == 2
