"""Each reviewer's own last word on a claim: where several have spoken, a report tells all of them."""

from msgspec import Struct

from review_tui.records import Claim
from review_tui.session import Review
from review_tui.session.opinion import Opinion
from store import Act, Decision


class Vote(Struct, frozen=True):
    """One reviewer's verdict as it stands."""

    given: Decision
    """By which it was given."""
    opinion: Opinion


def votes(review: Review, claim: Claim) -> tuple[Vote, ...]:
    """The last verdict of each reviewer who has one; the last of them given is the claim's."""
    opinions = review.standing(claim.id).opinions.values()
    return tuple(Vote(each.evidence, each) for each in opinions if each.evidence)


def notes(review: Review, claim: Claim) -> tuple[Decision, ...]:
    """The decision that wrote each reviewer's own note, the last one last."""
    written = {
        each.reviewer: each
        for each in review.history(claim.id)
        if each.act is Act.NOTE and review.log.stands(each)
    }
    return tuple(written[who] for who in review.standing(claim.id).notes)
