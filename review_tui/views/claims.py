"""The list of claims, a row each."""

from dataclasses import dataclass

from review_tui.records import Claim
from review_tui.session import Standing
from review_tui.text.show import one_line
from store import Verdict

FIRST_WORDS = 200
"""Code points of a claim's lead that a row carries; more never fits on a line."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim in the list."""

    id: str
    number: int
    """Place in reading order, from 1."""
    verdict: Verdict
    is_stale: bool
    has_conflict: bool
    has_note: bool
    is_tagged: bool
    articles: int
    text: str
    """The first words of its lead, safe to show."""


def claim_row(claim: Claim, number: int, standing: Standing, *, is_tagged: bool = False) -> ClaimRow:
    """The row that shows a claim as it stands."""
    return ClaimRow(
        id=claim.id,
        number=number,
        verdict=standing.verdict,
        is_stale=bool(standing.stale),
        has_conflict=bool(claim.conflicts),
        has_note=bool(standing.note),
        is_tagged=is_tagged,
        articles=len(claim.articles),
        text=first_words(claim),
    )


def first_words(claim: Claim, size: int = FIRST_WORDS) -> str:
    """How the claim's lead begins, safe to show, on one line."""
    lead = claim.lead
    return one_line(lead.article.text[lead.start : min(lead.end, lead.start + size)])
