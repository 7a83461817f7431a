"""Each reviewer's own last word on a claim: where several have spoken, a report tells all of them."""

from msgspec import Struct

from review_tui.records import Claim
from review_tui.session import Review
from store import Act, Decision, Verdict


class Opinion(Struct, frozen=True):
    """One reviewer's verdict as it stands."""

    decision: Decision
    verdict: Verdict
    confidence: str
    credibility: str
    note: str
    stale: str
    """How the evidence has changed since; empty where it has not."""


def opinions(review: Review, claim: Claim) -> tuple[Opinion, ...]:
    """The last verdict of each reviewer who has one; the last of them given is the claim's."""
    standing = review.standing(claim.id)
    return tuple(
        Opinion(
            each.evidence,
            each.verdict,
            each.confidence,
            each.credibility,
            standing.notes.get(who, ""),
            each.stale,
        )
        for who, each in standing.opinions.items()
        if each.evidence
    )


def notes(review: Review, claim: Claim) -> tuple[Decision, ...]:
    """The decision that wrote each reviewer's own note, the last one last."""
    written = {
        each.reviewer: each
        for each in review.history(claim.id)
        if each.act is Act.NOTE and review.log.stands(each)
    }
    return tuple(written[who] for who in review.standing(claim.id).notes)
