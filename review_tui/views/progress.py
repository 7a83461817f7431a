"""How far a review has come."""

from collections.abc import Mapping
from dataclasses import dataclass

from review_tui.session import Review
from store import Verdict


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts over all claims."""

    total: int
    by_verdict: Mapping[Verdict, int]
    stale: int
    orphans: int

    @property
    def reviewed(self) -> int:
        """Claims with a verdict."""
        return self.total - self.by_verdict[Verdict.UNREVIEWED]


def progress(review: Review) -> Progress:
    """How far the review has come."""
    return Progress(len(review.claims), review.counts, len(review.stale), len(review.orphans))
