"""Where two sentences give different numbers for the same thing."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise, product

from review_tui.match.differences.difference import Difference, Grade, overlap
from review_tui.match.slots.counts import Share
from review_tui.match.slots.lexicon import is_known_head
from review_tui.match.slots.quantities import Quantity
from review_tui.match.slots.units import Kind
from review_tui.records import Slot

_FEW = 2
"""Up to here a count may be of some among many ("one soldier"), so more of its clause must agree."""
_SAME_CLAUSE = 0.6
_SHARED = 2
"""Words of its clause that a number must share when its sentence has another of its kind and unit."""
_SHARED_WHEN_ALONE = {
    Kind.COUNT: 1,
    Kind.SCORE: 0,
    Kind.MONEY: 1,
    Kind.PERCENT: 1,
    Kind.AGE: 1,
    Kind.MEASURE: 2,
}
"""The same when it is the only one: a sentence has many sums and lengths of time, few counts of soldiers."""
_FAR = 1.5
"""A limit and a value further apart than this are worth a hint: "over 1,000" and 3,800."""


def quantity_differences(a: Sequence[Quantity], b: Sequence[Quantity]) -> Iterator[Difference]:
    """Numbers of the same slot that cannot both stand, and limits far from the number they allow."""
    ones, others = _with_sums(a), _with_sums(b)
    pairs = [(one, other) for one, other in product(ones, others) if _is_same_slot(one, other, ones, others)]
    settled = {id(q) for one, other in pairs if _agree(one, other) for q in (one, other)}
    for one, other in pairs:
        if _agree(one, other):
            if _is_far(one, other):
                yield _difference(one, other, Grade.HINT)
        elif not {id(one), id(other)} & settled:
            yield _difference(one, other, Grade.CONFLICT)


def _with_sums(quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """With the dead and the wounded of one group added up, as others may count them together."""
    sums = tuple(_sum(one, other) for one, other in pairwise(quantities) if _can_add(one, other))
    return (*quantities, *sums)


def _can_add(one: Quantity, other: Quantity) -> bool:
    return (
        {one.outcomes, other.outcomes} == {frozenset({"dead"}), frozenset({"hurt"})}
        and (one.unit == other.unit or not (one.unit and other.unit))
        and not _are_apart(one.owners, other.owners)
    )


def _sum(one: Quantity, other: Quantity) -> Quantity:
    return replace(
        one,
        span=(one.span[0], other.span[1]),
        text=f"{one.text} and {other.text}",
        unit=one.unit or other.unit,
        value=one.value + other.value,
        low=one.low + other.low,
        high=one.high + other.high,
        is_bound=one.is_bound or other.is_bound,
        outcomes=one.outcomes | other.outcomes,
        owners=one.owners | other.owners,
    )


def _is_same_slot(
    one: Quantity, other: Quantity, ones: Sequence[Quantity], others: Sequence[Quantity]
) -> bool:
    if not _is_same_thing(one, other):
        return False
    if one.outcomes and one.share is other.share:
        return True
    if _is_vague(one) or _is_vague(other):
        return overlap(one.context.after, other.context.after) >= _SAME_CLAUSE
    if one.kind is not Kind.COUNT and _are_apart(one.context.names, other.context.names):
        return False
    shared = len(one.context.around & other.context.around)
    if not (_is_alone(one, ones) and _is_alone(other, others)):
        return shared >= _SHARED
    if one.kind is Kind.COUNT and is_known_head(one.unit):
        return not one.context.sentence.isdisjoint(other.context.sentence)
    return shared >= _SHARED_WHEN_ALONE[one.kind]


def _is_same_thing(one: Quantity, other: Quantity) -> bool:
    """The same kind, unit, outcome, owner and share."""
    return (
        one.kind is other.kind
        and _same_unit(one, other)
        and one.outcomes == other.outcomes
        and not _are_apart(one.owners, other.owners)
        and {one.share, other.share} != {Share.SOME, Share.OPEN}
    )


def _are_apart(names: Set[str], others: Set[str]) -> bool:
    return bool(names and others and names.isdisjoint(others))


def _is_vague(quantity: Quantity) -> bool:
    """So few, or so bare, that it may be any of many: "one soldier", "the two", "five"."""
    return quantity.kind is Kind.COUNT and (quantity.value <= _FEW or not quantity.unit)


def _same_unit(one: Quantity, other: Quantity) -> bool:
    if one.unit == other.unit:
        return True
    return one.kind is Kind.COUNT and not (one.unit and other.unit)


def _is_alone(quantity: Quantity, quantities: Sequence[Quantity]) -> bool:
    return sum(q.kind is quantity.kind and q.unit == quantity.unit for q in quantities) == 1


def _agree(one: Quantity, other: Quantity) -> bool:
    return one.low <= other.high and other.low <= one.high


def _is_far(one: Quantity, other: Quantity) -> bool:
    low, high = sorted((one.value, other.value))
    return one.is_bound != other.is_bound and high > _FAR * low


def _difference(one: Quantity, other: Quantity, grade: Grade) -> Difference:
    what = {
        Grade.CONFLICT: f"cannot both be the {one.kind}",
        Grade.HINT: "can both be right, but lie far apart",
    }
    return Difference(
        Slot.QUANTITY, one.span, other.span, f"“{one.text}” and “{other.text}” {what[grade]}", grade
    )
