"""How far a review has come."""

from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from review_tui.session import Review
from review_tui.session.seen import is_revealed, seen_counts, seen_orphans, seen_stale
from store import Verdict


class Progress(Struct, frozen=True):
    """Counts over all claims, of one reviewer's own verdicts."""

    total: int
    by_verdict: Mapping[Verdict, int]
    stale: int
    disagreements: int
    orphans: int

    @property
    def reviewed(self) -> int:
        """Claims with a verdict."""
        return self.total - self.by_verdict[Verdict.UNREVIEWED]


@lru_cache(maxsize=1)  # it holds a review
def progress(review: Review, reviewer: str) -> Progress:
    """How far the reviewer has come; kept, since most steps change none of it."""
    counts = seen_counts(review, reviewer)
    disagreements = sum(is_revealed(review, each, reviewer) for each in review.disagreements)
    stale, orphans = seen_stale(review, reviewer), seen_orphans(review, reviewer)
    return Progress(sum(counts.values()), counts, len(stale), disagreements, len(orphans))


def told_progress(review: Review, reviewer: str) -> str:
    """Where the review stands, for a reviewer who sits down to it."""
    if not review.decisions:
        return "A new review. j and k move, 1, 2 or 3 gives a verdict, ? shows all keys."
    how_far = progress(review, reviewer)
    return f"Resumed: {how_far.reviewed} of {how_far.total} claims reviewed."
