"""The order in which claims are worked through, and moving along it."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from review_tui.records import Claim
from review_tui.session.review import Review
from store import Verdict


class Order(StrEnum):
    """How the queue is sorted."""

    READING = "reading"
    USEFULNESS = "usefulness"
    SIZE = "size"


class Need(StrEnum):
    """Why a claim wants the reviewer, most urgent first."""

    CONFLICT = "conflict"
    STALE = "stale"
    SINGLE_ROOT = "single root"
    DISAGREEMENT = "disagreement"
    SEVERAL = "several articles"
    ALONE = "one article"
    DONE = "reviewed"


def need(review: Review, claim: Claim) -> Need:
    """Why this claim stands where it stands in the queue by usefulness."""
    standing = review.standing(claim.id)
    if standing.stale:
        return Need.STALE
    if standing.is_disagreed:
        return Need.DISAGREEMENT
    if standing.verdict is not Verdict.UNREVIEWED:
        return Need.DONE
    if claim.conflicts:
        return Need.CONFLICT
    if len(claim.articles) == 1:
        return Need.ALONE
    return Need.SINGLE_ROOT if len(review.roots(claim.id)) == 1 else Need.SEVERAL


_URGENCY: Mapping[Need, int] = {each: n for n, each in enumerate(Need)}
_KEYS: Mapping[Order, Callable[[Review, Claim], tuple[int, ...]]] = {
    Order.READING: lambda review, claim: (),
    Order.USEFULNESS: lambda review, claim: (_URGENCY[need(review, claim)], -len(claim.articles)),
    Order.SIZE: lambda review, claim: (-len(claim.articles), -len(claim.sentences)),
}


def queue(review: Review, order: Order = Order.READING, *, everything: bool = False) -> tuple[str, ...]:
    """Ids of the claims to review, in this order; equals stay in reading order.

    Headlines and other furniture come only with `everything`.
    """
    key, left_out = _KEYS[order], frozenset() if everything else review.left_out
    claims = (claim for claim in review.claims if claim.id not in left_out)
    return tuple(claim.id for claim in sorted(claims, key=lambda claim: key(review, claim)))


def following(claims: Sequence[str], at: int, wanted: Callable[[str], bool], *, step: int = 1) -> int | None:
    """Place of the next claim after `at` that is wanted, going round at the end; None where none is."""
    places = [(at + step * n) % len(claims) for n in range(1, len(claims) + 1)] if claims else []
    return next((place for place in places if wanted(claims[place])), None)
