"""Each reviewer's own last word on a claim: where several have spoken, a report tells all of them."""

from dataclasses import dataclass

from review_tui.records import Claim
from review_tui.session import Review
from review_tui.session.evidence import staleness
from review_tui.session.standing import given_verdict
from store import Act, Decision, Verdict


@dataclass(frozen=True, slots=True)
class Opinion:
    """One reviewer's verdict as it stands."""

    decision: Decision
    verdict: Verdict
    stale: str
    """How the evidence has changed since; empty where it has not."""


def opinions(review: Review, claim: Claim) -> tuple[Opinion, ...]:
    """The last verdict of each reviewer who has one; the last of them given is the claim's."""
    last: dict[str, tuple[Decision, Verdict]] = {}
    for decision in _standing(review, claim):
        if verdict := given_verdict(decision):
            last.pop(decision.reviewer, None)
            last[decision.reviewer] = decision, verdict
    return tuple(
        Opinion(decision, verdict, _stale(review, claim, decision))
        for decision, verdict in last.values()
        if verdict is not Verdict.UNREVIEWED
    )


def _stale(review: Review, claim: Claim, decision: Decision) -> str:
    standing = review.standing(claim.id)
    if decision is standing.evidence:
        return standing.stale
    return staleness(decision, claim, review.anchors)


def last_said(review: Review, claim: Claim, act: Act) -> Decision | None:
    """The last decision of this kind on the claim that is not undone."""
    said = [each for each in _standing(review, claim) if each.act is act]
    return said[-1] if said else None


def _standing(review: Review, claim: Claim) -> list[Decision]:
    return [each for each in review.history(claim.id) if each.batch not in review.withdrawn]
