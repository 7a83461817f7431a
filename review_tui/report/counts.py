"""What a review comes to, in numbers."""

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from review_tui.records import Claim
from review_tui.session import Review
from store import Verdict


class Counts(Struct, frozen=True):
    """The figures at the head of every report."""

    articles: int
    sentences: int
    claims: int
    by_verdict: Mapping[Verdict, int]
    """Claims by the verdict given last, also where reviewers disagree about it."""
    disagreed: Mapping[Verdict, int]
    """Of these, how many reviewers disagree about."""
    shared: int
    """Claims found in two articles or more."""
    conflicts: int
    """Claims whose articles contradict each other."""
    overrides: int
    """Claims that any reviewer gives a verdict against the program's guard."""
    stale: int
    orphans: int
    left_out: int
    """Headlines, bylines and the like that nobody has decided on: no claims."""
    reviewers: tuple[str, ...]
    until: str
    """When the last decision was made, UTC; empty where there is none."""

    @property
    def disagreements(self) -> int:
        """Claims that reviewers give different verdicts."""
        return sum(self.disagreed.values())

    def told_disagreed(self, verdict: Verdict) -> str:
        """How many of the claims with this verdict reviewers disagree about; empty where none."""
        number = self.disagreed.get(verdict, 0)
        return f"reviewers disagree about {number:,} of them" if number else ""


def counts(review: Review) -> Counts:
    """The figures of the review, by the same rule as the screen's: furniture does not count."""
    counted = review.counted
    return Counts(
        articles=len(review.alignment.articles),
        sentences=len(review.alignment.sentences),
        claims=len(counted),
        by_verdict=review.counts,
        disagreed=Counter(review.standing(claim).verdict for claim in review.disagreements),
        shared=sum(len(claim.articles) > 1 for claim in counted),
        conflicts=sum(bool(claim.conflicts) for claim in counted),
        overrides=len(overrides(review)),
        stale=len(review.stale),
        orphans=len(review.orphans),
        left_out=len(review.left_out),
        reviewers=review.reviewers,
        until=max((decision.at for decision in review.decisions), default=""),
    )


def overrides(review: Review) -> tuple[Claim, ...]:
    """The claims that any reviewer's own verdict was given against the program's guard."""
    return tuple(claim for claim in review.counted if review.standing(claim.id).overrides)
