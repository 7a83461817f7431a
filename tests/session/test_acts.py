"""What a reviewer does, and what it makes of the review, one act after the other."""

import pytest
from msgspec.structs import replace
from reviewing import (
    ALL_QUIET,
    article,
    claim_saying,
    done,
    judged,
    redone,
    side_by_side,
    stamp,
    texts,
    undone,
)

from review_tui.report import FORMATS
from review_tui.session import acts, open_review
from review_tui.session.heading import heading
from review_tui.session.worklist import Need, need
from store import Act, Quote, Verdict

YES, NO, OPEN, NONE = Verdict.CORROBORATED, Verdict.CONTRADICTED, Verdict.UNVERIFIED, Verdict.UNREVIEWED


@pytest.fixture
def review():
    return open_review(side_by_side(article("a", *ALL_QUIET), article("b", *ALL_QUIET)))


def verdict(review, text, word=YES, reviewer="ana", **more):
    claim = claim_saying(review, text)
    return done(review, lambda by: acts.give_verdict(review, [claim], word, by, **more), reviewer)


def standing(review, text):
    return review.standing(claim_saying(review, text).id)


def test_a_verdict_quotes_every_sentence_of_its_claim(review):
    (decision,) = verdict(review, "Two soldiers died.").decisions
    first = review.alignment.articles[0]
    assert decision.quotes[0] == Quote(
        "a", first.sha256, 20, 38, "Two soldiers died.", "Rain fell in Seoul.\n", "\nTalks go on."
    )
    assert [quote.article for quote in decision.quotes] == ["a", "b"]
    assert (decision.value, decision.previous, decision.batch) == (YES, NONE, decision.id)


def test_the_same_verdict_again_is_no_decision(review):
    given = verdict(review, "Talks go on.")
    assert verdict(given, "Talks go on.").decisions == given.decisions


def test_the_same_verdict_for_another_reason_is_one(review):
    given = verdict(verdict(review, "Talks go on."), "Talks go on.", reason="Heard it myself.")
    assert standing(given, "Talks go on.").reason == "Heard it myself."


def test_agreeing_with_a_colleague_is_a_decision_of_ones_own(review):
    both = verdict(verdict(review, "Talks go on."), "Talks go on.", reviewer="ben")
    assert standing(both, "Talks go on.").votes == {"ana": YES, "ben": YES}


def test_clearing_what_has_no_verdict_is_no_decision(review):
    assert verdict(review, "Talks go on.", NONE).decisions == ()


def test_a_cleared_claim_is_unreviewed_and_counted_so(review):
    cleared = verdict(verdict(review, "Talks go on."), "Talks go on.", NONE)
    assert (judged(cleared), cleared.counts[NONE]) == (0, 3)


def test_a_colleague_who_clears_does_not_disagree(review):
    cleared = verdict(
        verdict(verdict(review, "Talks go on."), "Talks go on.", NO, "ben"), "Talks go on.", NONE
    )
    talks = claim_saying(cleared, "Talks go on.")
    assert need(cleared, talks, cleared.standing(talks.id)) is not Need.DISAGREEMENT


def test_one_verdict_on_many_claims_is_undone_whole(review):
    given = done(review, lambda by: acts.give_verdict(review, review.claims, NO, by))
    assert (len(given.decisions), given.counts[NO]) == (3, 3)
    assert len({each.id for each in given.decisions}) == 3
    assert undone(given).counts[NONE] == 3
    assert redone(undone(given)).counts[NO] == 3


def test_each_reviewer_undoes_only_what_is_his_own(review):
    both = verdict(verdict(review, "Talks go on.", YES, "ana"), "Talks go on.", NO, "ben")
    without_ana = undone(both, "ana")
    assert standing(without_ana, "Talks go on.").votes == {"ben": NO}
    assert standing(without_ana, "Talks go on.").verdict is NO
    assert standing(undone(both, "ben"), "Talks go on.").verdict is YES
    assert acts.undo(without_ana, stamp("ana")) == ()
    assert acts.redo(without_ana, stamp("ben")) == ()


def test_a_new_act_ends_what_could_be_redone(review):
    again = verdict(undone(verdict(review, "Talks go on.")), "Two soldiers died.")
    assert acts.redo(again, stamp()) == ()


def test_looking_at_the_suggestion_cannot_be_undone_and_ends_nothing(review):
    back = undone(verdict(review, "Talks go on."))
    looked = done(back, lambda by: acts.reveal(claim_saying(back, "Talks go on."), by))
    assert acts.undo(looked, stamp()) == ()
    assert standing(redone(looked), "Talks go on.").verdict is YES


@pytest.mark.parametrize(
    ("field", "act"),
    [
        ("note", acts.write_note),
        ("confidence", acts.set_confidence),
        ("credibility", acts.grade_claim),
    ],
)
def test_a_word_on_a_claim_is_kept_once_and_taken_back(review, field, act):
    claim = review.claims[0]
    judged = done(review, lambda by: acts.give_verdict(review, [claim], YES, by))
    kept = done(judged, lambda by: act(judged, claim, "3", by))
    assert getattr(kept.standing(claim.id), field) == "3"
    assert act(kept, claim, "3", stamp()) == ()
    changed = done(kept, lambda by: act(kept, claim, "5", by))
    assert getattr(undone(changed).standing(claim.id), field) == "3"
    assert getattr(undone(undone(changed)).standing(claim.id), field) == ""


def test_a_stance_is_of_one_article(review):
    claim = review.claims[0]
    set_ = done(review, lambda by: acts.set_stance(review, claim, "b", "disputes", by))
    assert set_.standing(claim.id).stances == {"b": "disputes"}
    assert undone(set_).standing(claim.id).stances == {}


def test_an_undo_says_in_words_what_it_goes_back_to(review):
    back = undone(verdict(verdict(review, "Talks go on.", NO), "Talks go on.", YES))
    undo = back.decisions[-1]
    assert (undo.act, undo.value, undo.previous) == (Act.UNDO, NO, YES)
    redo = redone(back).decisions[-1]
    assert (redo.act, redo.value, redo.previous) == (Act.REDO, YES, NO)


def test_the_history_of_a_claim_tells_everything_done_to_it(review):
    told = redone(undone(verdict(review, "Talks go on.")))
    history = told.history(claim_saying(told, "Talks go on.").id)
    assert [each.act for each in history] == [Act.VERDICT, Act.UNDO, Act.REDO]


def test_what_a_damaged_database_lost_is_passed_over_by_undo_and_redo(review):
    first = verdict(review, "Talks go on.")
    second = undone(verdict(first, "Two soldiers died."))
    without = [each for each in second.decisions if each.batch != second.log.trails["ana"].undone[0]]
    reopened = open_review(review.ground.base, without)
    assert acts.redo(reopened, stamp()) == ()
    assert judged(undone(reopened)) == 0


def test_a_split_and_its_undo(review):
    claim = claim_saying(review, "Two soldiers died.")
    split = done(review, lambda by: acts.split_out(claim, claim.sentences[1], by))
    assert [len(each.sentences) for each in split.claims] == [2, 1, 2, 1]
    assert texts(undone(split)) == texts(review)


def test_a_sentence_that_stands_alone_cannot_be_split_out():
    alone = open_review(side_by_side(article("a", "Rain fell."))).claims[0]
    assert acts.split_out(alone, alone.lead, stamp()) == ()


def test_a_claim_is_not_merged_with_nothing(review):
    assert acts.merge(review.claims[:1], stamp()) == ()
    assert acts.merge([], stamp()) == ()


def test_merged_sentences_are_compared_until_they_are_split_again():
    review = open_review(
        side_by_side(
            article("a", "Twelve people died in Harrow."), article("b", "The blaze killed 15 residents.")
        )
    )
    merged = done(review, lambda by: acts.merge(review.claims, by))
    assert [each.reason for each in merged.claims[0].conflicts]
    assert not [conflict for claim in undone(merged).claims for conflict in claim.conflicts]


def test_splits_and_merges_count_claims_again(review):
    merged = done(verdict(review, "Talks go on."), lambda by: acts.merge(review.claims[:2], by))
    assert (len(merged.claims), sum(merged.counts.values()), merged.counts[YES]) == (2, 2, 1)


def test_a_word_that_is_no_verdict_stance_or_grade_decides_nothing(review):
    given = done(verdict(review, "Talks go on."), lambda by: acts.grade_outlet(review, "a", "B", by))
    quotes = given.decisions[0].quotes
    strange = [
        stamp().decision(act, "", quotes, value="perhaps", subject="a")
        for act in (Act.VERDICT, Act.STANCE, Act.GRADE)
    ]
    reopened = open_review(review.ground.base, (*given.decisions, *strange))
    assert reopened.counts == given.counts
    assert standing(reopened, "Talks go on.") == standing(given, "Talks go on.")
    assert reopened.grades == {"a": "B"}
    assert {form.render(reopened)[-1] for form in FORMATS.values()} == {"\n"}


def test_a_quote_whose_hash_is_no_hash_is_reported_like_any_other(review):
    (given,) = verdict(review, "Talks go on.").decisions
    strange = replace(given, quotes=tuple(replace(each, sha256="unknown") for each in given.quotes))
    reopened = open_review(review.ground.base, [strange])
    assert standing(reopened, "Talks go on.").verdict is YES
    assert {form.render(reopened)[-1] for form in FORMATS.values()} == {"\n"}


def test_a_claim_is_known_by_the_sentence_most_like_the_others_whoever_tells_it_first():
    aside, told, again, fourth = (
        "The council asked for the readings.",
        "The air was clean.",
        "Clean air was found.",
        "Air clean.",
    )
    early, *late = (
        article(name, text) for name, text in zip("abcd", (aside, told, again, fourth), strict=True)
    )
    before = open_review(side_by_side(*late, alike=[{told, again, fourth}]))
    after = open_review(side_by_side(early, *late, alike=[{told, again, fourth}, {aside, told, again}]))
    assert claim_saying(after, told).lead.text == aside
    assert heading(before, claim_saying(before, told)).text == told
    assert heading(after, claim_saying(after, told)).text == told


def test_a_claim_is_not_known_by_a_sentence_that_leans_on_the_one_before():
    told = ["It was lifted on Monday.", "The limit was lifted.", "“They lifted it on Monday.”"]
    articles = [article(name, words) for name, words in zip("abc", told, strict=True)]
    review = open_review(side_by_side(*articles, alike=[{told[0], told[1]}, {told[0], told[2]}]))
    assert heading(review, review.claims[0]).text == told[1]


def test_a_claim_that_took_in_another_by_hand_is_known_as_before():
    told, again, aside = "The air was clean.", "Clean air was found.", "Two vans took the readings."
    review = open_review(
        side_by_side(article("a", aside), article("b", told), article("c", again), alike=[{told, again}])
    )
    both = done(review, lambda by: acts.merge(review.claims, by))
    assert heading(both, both.claims[0]).text == told


def test_a_claim_is_known_by_the_first_sentence_that_asserts_it_else_by_one_that_does_not_dispute_it(review):
    claim = review.claims[0]
    assert heading(review, claim) == claim.sentences[0]
    hedged = done(review, lambda by: acts.set_stance(review, claim, "a", "hedges", by))
    assert heading(hedged, claim).article.id == "b"
    disputed = done(hedged, lambda by: acts.set_stance(hedged, claim, "b", "disputes", by))
    assert {each.article.id for each in claim.sentences} == {"a", "b"}
    assert heading(disputed, claim).article.id == "a"


def test_a_headline_heads_no_claim_that_a_sentence_of_the_report_can_head():
    told = "The mayor said on Monday that the bridge over the river will be closed for three months."
    headline = "Bridge to close for months"
    articles = (article("a", headline, told), article("b", told))
    review = open_review(side_by_side(*articles, alike=[{headline, told}]))
    claim = claim_saying(review, headline)
    assert claim.lead.text == headline
    assert heading(review, claim).text == told
