"""The decisions of a review, newest first."""

from msgspec import Struct

from review_tui.session import Review
from review_tui.session.evidence import home
from review_tui.session.seen import is_revealed
from review_tui.text.show import for_show
from review_tui.views.deeds import told
from review_tui.views.words import when
from store import Decision


class PastRow(Struct, frozen=True):
    """One decision."""

    at: str
    reviewer: str
    claim: str | None
    """Id of the claim it belongs to now; None for an orphan and for what is not about a claim."""
    number: int | None
    """That claim's number."""
    what: str
    reason: str
    is_undone: bool


def past(review: Review, reviewer: str) -> tuple[PastRow, ...]:
    """Every decision, newest first; what others decided of a claim still hidden is not told."""
    return tuple(_row(review, each, reviewer) for each in reversed(review.decisions))


def _row(review: Review, decision: Decision, reviewer: str) -> PastRow:
    claim = home(decision, review.alignment, review.anchors)
    is_open = decision.reviewer == reviewer or claim is None or is_revealed(review, claim, reviewer)
    return PastRow(
        when(decision.at),
        for_show(decision.reviewer),
        claim,
        review.alignment.number_of[claim] if claim else None,
        told(decision) if is_open else "hidden until you give your own verdict",
        for_show(decision.reason) if is_open else "",
        decision.batch in review.withdrawn,
    )
