"""A verdict whose evidence has changed says so, and why, in words; one whose evidence stands does not."""

import pytest
from reviewing import article, claim_saying, done, judged, side_by_side

from review_tui.session import acts, open_review
from review_tui.session.worklist import Need, Order, need, queue
from store import Verdict

DIED, RAIN, TALKS = "Two soldiers died.", "Rain fell in Seoul.", "Talks go on."
THREE = "Three soldiers died."
BEFORE = side_by_side(article("a", RAIN, DIED, TALKS), article("b", DIED, RAIN))


def decided(text=DIED):
    review = open_review(BEFORE)
    return done(
        review, lambda by: acts.give_verdict(review, [claim_saying(review, text)], Verdict.CORROBORATED, by)
    ).decisions


def stale(now, text=DIED):
    """How the verdict on Two soldiers died stands in another run."""
    review = open_review(now, decided())
    standing = review.standing(claim_saying(review, text).id)
    assert standing.verdict is Verdict.CORROBORATED
    return standing.stale


def test_nothing_changed():
    assert stale(BEFORE) == ""


def test_an_article_edited_elsewhere_changes_nothing():
    assert (
        stale(side_by_side(article("a", "A new head.", RAIN, DIED, TALKS), article("b", DIED, "Sun."))) == ""
    )


def test_a_sentence_that_was_edited():
    now = side_by_side(article("a", RAIN, "Two soldiers have died.", TALKS), article("b", DIED))
    assert stale(now) == "no longer in its article: “Two soldiers died.”"


def test_a_sentence_that_was_edited_and_stayed_tells_where():
    now = side_by_side(
        article("a", RAIN, THREE, TALKS), article("b", DIED), alike=[{DIED, THREE}], disputed=True
    )
    assert stale(now) == "“Two soldiers died.” is now “Three soldiers died.”"


def test_of_a_long_sentence_the_words_around_the_edit_are_told():
    begun = "Near the old harbour of Port Amber, to the north of the lighthouse, "
    long, edited = begun + "two soldiers died on Monday.", begun + "ten soldiers died on Monday."
    before = side_by_side(article("a", long), article("b", DIED), alike=[{long, DIED}])
    review = open_review(before)
    given = done(review, lambda by: acts.give_verdict(review, review.claims, Verdict.CORROBORATED, by))
    now = side_by_side(article("a", edited), article("b", DIED), alike=[{edited, DIED}])
    told = open_review(now, given.decisions).standing(now.claims[0].id).stale
    was, is_now = (f"“…the lighthouse, {each} soldiers died on Monday.”" for each in ("two", "ten"))
    assert told == f"{was} is now {is_now}"


def test_a_sentence_that_grew():
    grown = DIED + "”"
    now = side_by_side(article("a", RAIN, grown, TALKS), article("b", DIED), alike=[{DIED, grown}])
    assert stale(now) == "its sentence was edited or is cut differently: “Two soldiers died.”"


@pytest.mark.parametrize("begun", ["Then: two soldiers died.", "He denied that two soldiers died."])
def test_a_sentence_that_begins_otherwise_says_something_else(begun):
    review = open_review(side_by_side(article("a", RAIN, "two soldiers died.", TALKS)))
    claim = claim_saying(review, "two soldiers died.")
    given = done(review, lambda by: acts.give_verdict(review, [claim], Verdict.CORROBORATED, by))
    assert judged(open_review(side_by_side(article("a", RAIN, begun, TALKS)), given.decisions)) == 0


def test_a_sentence_that_is_gone():
    now = side_by_side(article("a", RAIN, TALKS), article("b", DIED))
    assert stale(now) == "no longer in its article: “Two soldiers died.”"


def test_an_article_that_is_not_given():
    assert stale(side_by_side(article("b", DIED, RAIN))) == "its article is not here: “Two soldiers died.”"


def test_a_sentence_that_joined():
    now = side_by_side(*BEFORE.articles, article("c", "Two troops died."), alike=[{DIED, "Two troops died."}])
    assert stale(now) == "joined since: “Two troops died.”"


def test_a_new_article_that_contradicts():
    now = side_by_side(*BEFORE.articles, article("c", THREE), alike=[{DIED, THREE}], disputed=True)
    assert stale(now) == "now against it: “Three soldiers died.”"


def test_a_sentence_that_went_to_another_claim():
    review = open_review(BEFORE, decided())
    claim = claim_saying(review, DIED)
    split = done(review, lambda by: acts.split_out(claim, claim.sentences[1], by))
    assert [split.standing(each.id).stale for each in split.claims if each.lead.text == DIED] == [
        "1 sentence moved to another claim",
        "",
    ]


def test_several_causes_are_all_told():
    now = side_by_side(article("a", RAIN, TALKS), article("b", DIED), article("c", DIED), article("d", DIED))
    assert (
        stale(now)
        == "no longer in its article: “Two soldiers died.”; joined since: “Two soldiers died.” and 1 more"
    )


def test_a_long_sentence_is_told_by_its_beginning():
    long = "Two soldiers died " + "very " * 20 + "far away."
    now = side_by_side(*BEFORE.articles, article("c", long), alike=[{DIED, long}])
    assert stale(now) == "joined since: “Two soldiers died very very very very v…”"


def test_the_same_verdict_given_again_makes_it_fresh():
    now = side_by_side(*BEFORE.articles, article("c", DIED))
    review = open_review(now, decided())
    again = done(
        review, lambda by: acts.give_verdict(review, [claim_saying(review, DIED)], Verdict.CORROBORATED, by)
    )
    assert again.stale == ()
    assert review.stale == (claim_saying(review, DIED).id,)


def test_a_stale_verdict_comes_first_in_the_queue():
    review = open_review(side_by_side(*BEFORE.articles, article("c", DIED)), decided())
    claim = claim_saying(review, DIED)
    assert need(review, claim, review.standing(claim.id)) is Need.STALE
    assert queue(review, Order.USEFULNESS)[0] == claim.id


def test_a_verdict_nowhere_to_be_found_is_an_orphan():
    review = open_review(side_by_side(article("a", RAIN, TALKS), article("b", RAIN)), decided())
    assert review.orphans == review.decisions
    assert judged(review) == 0


def test_an_orphan_undone_is_one_no_more():
    review = open_review(side_by_side(article("a", RAIN)), decided())
    assert done(review, lambda by: acts.undo(review, by)).orphans == ()
