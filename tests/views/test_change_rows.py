"""What has changed in the articles, as one reviewer is told it."""

from hashlib import sha256
from pathlib import Path

import pytest

from review_tui.match import align
from review_tui.records import Article
from review_tui.session import Stamp, acts, open_review
from review_tui.session.remembered import article_refs, remembered
from review_tui.views.change_row import Change
from review_tui.views.change_rows import change_rows
from review_tui.views.changes import told_kinds, told_touched
from review_tui.views.progress import progress
from store import Verdict

DAM = "The dam at Brill broke on Friday and killed two farmers, the mayor said.\n"
MARKET = "Nobody came to the market today.\n"


def article(name, text):
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest(), outlet=name)


def judged(review, reviewer, verdict, number):
    claim = next(each for each in review.claims if "dam" in each.lead.text)
    stamp = Stamp(reviewer, f"2026-01-01T00:00:0{number}.000Z", f"{number:032x}")
    return review.after(*acts.give_verdict(review, [claim], verdict, stamp))


def edited(review):
    """The review after one article has lost the sentence, and what was remembered before."""
    now = align((article("a", MARKET), article("b", DAM)))
    return open_review(now, review.decisions), remembered(review, article_refs(review.ground.base, Path()))


@pytest.fixture
def review():
    return open_review(align((article("a", MARKET + DAM), article("b", DAM))))


def claims_of_lost(before, review):
    return [row.claim for row in change_rows(before, review, "ann") if row.change is Change.LOST]


def test_a_lost_sentence_leads_to_ones_own_stale_claim_whatever_a_colleague_says_since(review):
    after, before = edited(judged(review, "ann", Verdict.CORROBORATED, 1))
    (claim,) = claims_of_lost(before, after)
    assert claim
    assert claims_of_lost(before, judged(after, "ben", Verdict.CONTRADICTED, 2)) == [claim]


def test_a_lost_sentence_does_not_tell_that_a_colleague_judged_it(review):
    after, before = edited(judged(review, "ben", Verdict.CORROBORATED, 1))
    assert claims_of_lost(before, after) == [None]


def test_what_was_stale_before_is_counted_by_the_footer_and_is_not_newly_stale(review):
    after, before = edited(judged(review, "ann", Verdict.CORROBORATED, 1))
    assert told_kinds(change_rows(before, after, "ann")).startswith("1 newly stale · ")
    assert told_touched(change_rows(before, after, "ann")) == (
        "1 verdict newly stale: claim 2 corroborated.",
    )
    later = open_review(
        align((article("a", MARKET), article("b", DAM), article("c", MARKET))), after.decisions
    )
    rows = change_rows(remembered(after, article_refs(after.ground.base, Path())), later, "ann")
    assert (told_kinds(rows), progress(later, "ann").stale) == ("1 new", 1)
