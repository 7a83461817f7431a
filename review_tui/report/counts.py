"""What a review comes to, in numbers."""

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
    shared: int
    """Claims found in two articles or more."""
    conflicts: int
    """Claims whose articles contradict each other."""
    disagreements: int
    """Claims that reviewers give different verdicts."""
    overrides: int
    """Verdicts given against the program's guard."""
    stale: int
    orphans: int
    left_out: int
    """Headlines, bylines and the like that nobody has decided on: no claims."""
    reviewers: tuple[str, ...]
    until: str
    """When the last decision was made, UTC; empty where there is none."""


def counts(review: Review) -> Counts:
    """The figures of the review, by the same rule as the screen's: furniture does not count."""
    counted = review.counted
    return Counts(
        articles=len(review.alignment.articles),
        sentences=len(review.alignment.sentences),
        claims=len(counted),
        by_verdict=review.counts,
        shared=sum(len(claim.articles) > 1 for claim in counted),
        conflicts=sum(bool(claim.conflicts) for claim in counted),
        disagreements=len(review.disagreements),
        overrides=len(overrides(review)),
        stale=len(review.stale),
        orphans=len(review.orphans),
        left_out=len(review.left_out),
        reviewers=review.reviewers,
        until=max((decision.at for decision in review.decisions), default=""),
    )


def overrides(review: Review) -> tuple[Claim, ...]:
    """The claims whose standing verdict was given against the program's guard."""
    return tuple(claim for claim in review.counted if review.standing(claim.id).override)
