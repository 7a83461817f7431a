"""What an article does with a claim, as the reviewer reads it, and what the claim rests on then."""

import pytest
from msgspec.structs import replace
from reviewing import article, claim_saying, done, side_by_side, stamp, undone

from review_tui.origin.records import Stance
from review_tui.session import Review, acts, open_review
from review_tui.views.suggestions import suggestion
from store import Verdict

DEATHS, TALKS = "Two soldiers died.", "Talks go on."
TOLD = (
    (DEATHS, TALKS),
    ("A couple of men were killed on the border.", "Negotiators are still at the table."),
    ("There were two deaths among the troops.", "Nobody has left the conference yet."),
)
DENIAL = "It is false that two soldiers died."


@pytest.fixture
def review() -> Review:
    articles = (article(name, *told) for name, told in zip("abc", TOLD, strict=True))
    return open_review(side_by_side(*articles, alike=list(map(set, zip(*TOLD, strict=True)))))


def stance(review: Review, article: str, word: str) -> Review:
    claim = claim_saying(review, DEATHS)
    return done(review, lambda by: acts.set_stance(review, claim, article, word, by))


def roots(review: Review, text: str = DEATHS) -> list[str]:
    return [root.name for root in review.roots(claim_saying(review, text).id)]


def suggested(review: Review) -> tuple[str, str]:
    made = suggestion(review, claim_saying(review, DEATHS))
    return made.verdict, made.why


def test_an_article_that_disputes_a_claim_is_no_root_of_it(review):
    assert roots(review) == ["a", "b", "c"]
    disputed = stance(review, "b", "disputes")
    assert roots(disputed) == ["a", "c"]
    assert roots(disputed, TALKS) == ["a", "b", "c"]
    assert roots(undone(disputed)) == ["a", "b", "c"]


def test_one_that_was_read_as_a_denial_by_mistake_is_a_root_after_all():
    articles = (article("a", DEATHS), article("b", DENIAL))
    read = open_review(side_by_side(*articles, alike=[{DEATHS, DENIAL}]))
    assert roots(read) == ["a"]
    assert roots(stance(read, "b", "asserts")) == ["a", "b"]


def test_the_program_no_longer_suggests_that_all_is_well(review):
    assert suggested(review) == ("corroborated", "3 independent roots, no conflict found")
    one = stance(review, "b", "disputes")
    assert suggested(one) == ("contradicted", "1 article says otherwise")
    assert suggested(stance(one, "c", "disputes")) == ("contradicted", "2 articles say otherwise")


def test_a_verdict_on_the_one_root_that_is_left_is_an_override(review):
    alone = stance(stance(review, "b", "disputes"), "c", "disputes")
    claim = claim_saying(alone, DEATHS)
    (given,) = acts.give_verdict(alone, [claim], Verdict.CORROBORATED, acts.Stamp("ana", "2026-01-31", "x"))
    assert given.override


def test_what_was_said_of_an_article_holds_when_the_claim_is_regrouped(review):
    disputed = stance(review, "b", "disputes")
    claims = [claim_saying(disputed, text) for text in (DEATHS, TALKS)]
    merged = done(disputed, lambda by: acts.merge(claims, by))
    claim = claim_saying(merged, DEATHS)
    assert len(claim.sentences) == 6
    assert merged.stance(claim.id, "b") is Stance.DISPUTES
    assert roots(merged) == ["a", "c"]
    again = open_review(merged.ground.base, merged.decisions)
    assert roots(again) == ["a", "c"]


def test_hedged_by_hand_it_still_carries_the_claim(review):
    hedged = stance(review, "b", "hedges")
    assert roots(hedged) == ["a", "b", "c"]


def test_a_stance_set_by_hand_holds_for_its_article_under_another_name(review):
    disputed = stance(review, "b", "disputes")
    articles = (article(name, *told) for name, told in zip(("a", "b-final", "c"), TOLD, strict=True))
    base = side_by_side(*articles, alike=list(map(set, zip(*TOLD, strict=True))))
    again = open_review(base, disputed.decisions)
    assert roots(again) == ["a", "c"]
    assert again.stance(claim_saying(again, DEATHS).id, "b-final") is Stance.DISPUTES
    assert roots(undone(again)) == ["a", "b-final", "c"]


def test_a_corroboration_that_has_lost_its_second_root_can_be_given_again_as_an_override():
    articles = (article("a", DEATHS), article("b", TOLD[1][0]))
    before = open_review(side_by_side(*articles, alike=[{DEATHS, TOLD[1][0]}]))
    claim = claim_saying(before, DEATHS)
    judged = done(before, lambda by: acts.give_verdict(before, [claim], Verdict.CORROBORATED, by))
    disputed = stance(judged, "b", "disputes")
    again = done(disputed, lambda by: acts.give_verdict(disputed, [claim], Verdict.CORROBORATED, by))
    overrides = [each.standing(claim.id).override for each in (judged, disputed, again)]
    assert overrides == [False, False, True]
    assert acts.give_verdict(again, [claim], Verdict.CORROBORATED, stamp()) == ()


def test_a_corroboration_that_has_lost_its_roots_is_stale_until_it_is_given_as_an_override(review):
    claim = claim_saying(review, DEATHS)
    given = done(review, lambda by: acts.give_verdict(review, [claim], Verdict.CORROBORATED, by))
    assert given.stale == ()
    alone = stance(stance(given, "b", "disputes"), "c", "disputes")
    assert alone.standing(claim.id).stale == "one root alone bears it out now"
    again = done(alone, lambda by: acts.give_verdict(alone, [claim], Verdict.CORROBORATED, by))
    assert again.stale == ()
    assert again.decisions[-1].override


def test_an_origin_that_is_as_it_was_is_no_decision(review):
    claim = claim_saying(review, DEATHS)
    same = done(review, lambda by: acts.set_origin(claim, claim.lead, "", "", by))
    assert same.decisions == ()


def test_a_headline_whose_stance_was_set_and_undone_is_left_out_again():
    text = "Bridge closed for a week\n\nThe bridge at Brill will stay closed for a week, the council said.\n"
    review = open_review(side_by_side(replace(article("a"), text=text)))
    (headline,) = review.left_out
    claim = review.alignment.claim_by_id[headline]
    told = done(review, lambda by: acts.set_stance(review, claim, "a", Stance.DISPUTES, by))
    assert told.left_out == frozenset()
    assert undone(told).left_out == {headline}
