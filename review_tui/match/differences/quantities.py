"""Where two sentences give different numbers for the same thing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise, product

from review_tui.match.differences.difference import Difference, Grade, are_apart
from review_tui.match.differences.pairing import clashing_pairs
from review_tui.match.differences.same_quantity import is_same_quantity
from review_tui.match.slots import Slots
from review_tui.match.slots.dates import AsOf
from review_tui.match.slots.lexicon import OPEN_TALLIES, SHRINKING_TALLIES
from review_tui.match.slots.quantities import Quantity
from review_tui.records import Slot

_FAR = 1.5
"""A limit and a value further apart than this are worth a hint: "over 1,000" and 3,800."""


def quantity_differences(a: Slots, b: Slots) -> Iterator[Difference]:
    """Numbers of one slot that cannot both stand; as hints, updates and limits far from what they allow."""
    ones, others = _with_sums(a.quantities), _with_sums(b.quantities)
    is_same = partial(is_same_quantity, ones=ones, others=others)
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
