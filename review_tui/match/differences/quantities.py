"""Where two sentences give different numbers for the same thing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise, product

from review_tui.match.differences.difference import Difference, Grade, are_apart, overlap
from review_tui.match.differences.pairing import clashing_pairs
from review_tui.match.slots import Slots
from review_tui.match.slots.context import Acts
from review_tui.match.slots.counts import Share
from review_tui.match.slots.dates import AsOf
from review_tui.match.slots.lexicon import OPEN_TALLIES, SHRINKING_TALLIES, is_known_head
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
    Kind.RANK: 1,
}
"""The same when it is the only one: a sentence has many sums and lengths of time, few counts of soldiers."""
_FAR = 1.5
"""A limit and a value further apart than this are worth a hint: "over 1,000" and 3,800."""


def quantity_differences(a: Slots, b: Slots) -> Iterator[Difference]:
    """Numbers of one slot that cannot both stand; as hints, updates and limits far from what they allow."""
    ones, others = _with_sums(a.quantities), _with_sums(b.quantities)
    is_same = partial(_is_same_slot, ones=ones, others=others)
    for one, other in clashing_pairs(ones, others, is_same=is_same, agree=_agree):
        yield _update(one, other) if _is_update(one, other, a.as_of, b.as_of) else _conflict(one, other)
    for one, other in product(ones, others):
        if _agree(one, other) and _is_far(one, other) and is_same(one, other):
            yield _far(one, other)


def _is_update(one: Quantity, other: Quantity, as_of: AsOf | None, other_as_of: AsOf | None) -> bool:
    """A tally that had grown by a later day; shrunk, where such tallies shrink."""
    if not (as_of and other_as_of):
        return False
    is_open = bool(one.outcomes) and one.outcomes <= OPEN_TALLIES
    if not is_open and not (as_of.is_said and other_as_of.is_said):
        return False
    less, more = (as_of, other_as_of) if one.value < other.value else (other_as_of, as_of)
    may_shrink = is_open and one.outcomes <= SHRINKING_TALLIES
    return less.is_before(more) or (may_shrink and more.is_before(less))


def _with_sums(quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """With the dead and the wounded of one group added up, as others may count them together."""
    sums = tuple(_sum(one, other) for one, other in pairwise(quantities) if _can_add(one, other))
    return (*quantities, *sums)


def _can_add(one: Quantity, other: Quantity) -> bool:
    return (
        {one.outcomes, other.outcomes} == {frozenset({"dead"}), frozenset({"hurt"})}
        and (one.unit == other.unit or not (one.unit and other.unit))
        and not are_apart(one.owners, other.owners)
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
        return _is_same_predicate(one.context.after, other.context.after)
    if one.kind is not Kind.COUNT and are_apart(one.context.names, other.context.names):
        return False
    if one.kind is Kind.AGE and one.context.names & other.context.names:
        return True
    shared = len(one.context.around & other.context.around)
    if not (_is_alone(one, ones) and _is_alone(other, others)):
        return shared >= _SHARED
    if one.kind is Kind.COUNT and is_known_head(one.unit):
        return not one.context.sentence.isdisjoint(other.context.sentence)
    is_bare = not (one.context.around or other.context.around)
    return is_bare or shared >= _SHARED_WHEN_ALONE[one.kind]


def _is_same_thing(one: Quantity, other: Quantity) -> bool:
    """The same kind, unit, outcome, owner and share."""
    return (
        one.kind is other.kind
        and _same_unit(one, other)
        and (one.outcomes == other.outcomes or _is_none_of(one, other) or _is_none_of(other, one))
        and not are_apart(one.owners, other.owners)
        and {one.share, other.share} != {Share.SOME, Share.OPEN}
    )


def _is_none_of(one: Quantity, other: Quantity) -> bool:
    """No casualties means no wounded either."""
    return not one.value and bool(other.outcomes) and other.outcomes <= one.outcomes


def _is_same_predicate(one: Acts, other: Acts) -> bool:
    """What follows is the same, or nearly."""
    return overlap(one, other) >= _SAME_CLAUSE and (one == other or len(one & other) >= _SHARED)


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


def _conflict(one: Quantity, other: Quantity) -> Difference:
    said = f"“{one.text}” and “{other.text}” cannot both be the {_what(one, other)}"
    return Difference(Slot.QUANTITY, one.span, other.span, said)


def _update(one: Quantity, other: Quantity) -> Difference:
    said = f"“{one.text}” and “{other.text}” stand for different days: the later one may be an update"
    return Difference(Slot.QUANTITY, one.span, other.span, said, Grade.HINT)


def _far(one: Quantity, other: Quantity) -> Difference:
    said = f"“{one.text}” and “{other.text}” can both be right, but lie far apart"
    return Difference(Slot.QUANTITY, one.span, other.span, said, Grade.HINT)


def _what(one: Quantity, other: Quantity) -> str:
    """What both give: "number of the dead and hurt"."""
    befallen = " and ".join(sorted(one.outcomes & other.outcomes))
    return f"{one.kind} of those {befallen}" if befallen else str(one.kind)
