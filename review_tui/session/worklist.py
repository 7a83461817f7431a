"""The order in which claims are worked through, and moving along it."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from review_tui.records import Claim
from review_tui.session.review import Review
from review_tui.session.standing import Standing
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


def need(review: Review, claim: Claim, standing: Standing) -> Need:
    """Why a claim that stands so in somebody's eyes stands where it does in the queue by usefulness."""
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
_KEYS: Mapping[Order, Callable[[Review, Claim, Standing], tuple[int, ...]]] = {
    Order.READING: lambda review, claim, standing: (),
    Order.USEFULNESS: lambda review, claim, standing: (
        _URGENCY[need(review, claim, standing)],
        -len(claim.articles),
    ),
    Order.SIZE: lambda review, claim, standing: (-len(claim.articles), -len(claim.sentences)),
}


def queue(
    review: Review,
    order: Order = Order.READING,
    standing: Callable[[str], Standing] | None = None,
    *,
    everything: bool = False,
) -> tuple[str, ...]:
    """Ids of the claims to review, in this order; equals stay in reading order.

    `standing` tells where a claim stands in the eyes of whoever asks; without it, as it stands for all.
    Headlines and other furniture come only with `everything`.
    """
    key, left_out = _KEYS[order], frozenset() if everything else review.left_out
    standing = standing or review.standing
    claims = (claim for claim in review.claims if claim.id not in left_out)
    return tuple(each.id for each in sorted(claims, key=lambda each: key(review, each, standing(each.id))))


def following(claims: Sequence[str], at: int, wanted: Callable[[str], bool], *, step: int = 1) -> int | None:
    """Place of the next claim after `at` that is wanted, going round at the end; None where none is."""
    places = [(at + step * n) % len(claims) for n in range(1, len(claims) + 1)] if claims else []
    return next((place for place in places if wanted(claims[place])), None)
