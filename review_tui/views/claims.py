"""The list of claims, a row each."""

from msgspec import Struct

from review_tui.records import Claim
from review_tui.session import Review, Standing
from review_tui.session.heading import heading
from review_tui.text.show import one_line
from store import Verdict

FIRST_WORDS = 200
"""Code points of a claim that a row carries; more never fits on a line."""


class ClaimRow(Struct, frozen=True):
    """One claim in the list."""

    id: str
    number: int
    """Place in reading order, from 1."""
    verdict: Verdict
    is_stale: bool
    has_conflict: bool
    is_disagreed: bool
    """Whether its reviewers give it different verdicts."""
    has_note: bool
    is_tagged: bool
    articles: int
    text: str
    """Its first words, safe to show."""


def claim_row(review: Review, claim: Claim, standing: Standing, *, is_tagged: bool = False) -> ClaimRow:
    """The row that shows a claim as it stands."""
    return ClaimRow(
        id=claim.id,
        number=review.alignment.number_of[claim.id],
        verdict=standing.verdict,
        is_stale=bool(standing.stale),
        has_conflict=bool(claim.conflicts),
        is_disagreed=standing.is_disagreed,
        has_note=bool(standing.note),
        is_tagged=is_tagged,
        articles=len(claim.articles),
        text=first_words(review, claim),
    )


def first_words(review: Review, claim: Claim) -> str:
    """How the sentence begins that the claim is known by, safe to show, on one line."""
    told = heading(review, claim)
    return one_line(told.article.text[told.start : min(told.end, told.start + FIRST_WORDS)])
