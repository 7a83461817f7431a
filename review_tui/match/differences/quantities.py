"""Where two sentences give different numbers for the same thing."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise, product

from msgspec.structs import replace

from review_tui.match.differences.dates import are_of_other_days
from review_tui.match.differences.difference import Difference, Grade, are_apart
from review_tui.match.differences.same_quantity import is_part, is_same_quantity
from review_tui.match.differences.updates import Figure, agree, told_update
from review_tui.match.slots import Slots
from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.quantities import Quantity
from review_tui.records import Slot

_MEASURED_AGAIN = frozenset({Kind.PERCENT, Kind.MONEY})
"""What the next month has another of: rates, prices, profits."""
_FAR = 1.5
"""A limit and a value further apart than this are worth a hint: "over 1,000" and 3,800."""


def quantity_differences(a: Slots, b: Slots) -> Iterator[Difference]:
    """Numbers of one slot that cannot both stand; as hints, later figures and limits that lie far off."""
    ones, others = _with_sums(_current(a)), _with_sums(_current(b))
    is_same = partial(is_same_quantity, ones=ones, others=others)
    skipped = _MEASURED_AGAIN if are_of_other_days(a.dates, b.dates) else frozenset()
    pairs = [pair for pair in product(ones, others) if pair[0].kind not in skipped and is_same(*pair)]
    for one, other in pairs:
        if not (_is_explained(one, other, pairs) or _is_bare_in(one, others) or _is_bare_in(other, ones)):
            yield from _differences(Figure(one, a.as_of, _former(a)), Figure(other, b.as_of, _former(b)))


def _current(slots: Slots) -> tuple[Quantity, ...]:
    return tuple(quantity for quantity in slots.quantities if not quantity.is_former)


def _former(slots: Slots) -> tuple[Quantity, ...]:
    return tuple(quantity for quantity in slots.quantities if quantity.is_former)


def _is_explained(one: Quantity, other: Quantity, pairs: Sequence[tuple[Quantity, Quantity]]) -> bool:
    """Whether either agrees with another filler of the slot."""
    return any(_may_agree(x, y) and (x is one) is not (y is other) for x, y in pairs)


def _may_agree(one: Quantity, other: Quantity) -> bool:
    return agree(one, other) or _is_among(one, other) or _is_among(other, one)


def _is_among(one: Quantity, other: Quantity) -> bool:
    """Whether it counts some of the other's, of whom there are as many or more."""
    return is_part(one, other) and one.low <= other.high


def _is_bare_in(quantity: Quantity, quantities: Sequence[Quantity]) -> bool:
    """Whether its value stands there too with nothing said of it: "14 on Monday and 31 on Tuesday"."""
    return any(
        bare.value == quantity.value and bare.kind is quantity.kind and not (bare.unit or bare.outcomes)
        for bare in quantities
    )


def _differences(one: Figure, other: Figure) -> Iterator[Difference]:
    ours, theirs = one.quantity, other.quantity
    if ours.value == theirs.value or _is_among(ours, theirs) or _is_among(theirs, ours):
        return
    if update := told_update(one, other):
        yield Difference(Slot.QUANTITY, ours.span, theirs.span, update, Grade.HINT)
    elif not agree(ours, theirs):
        yield _conflict(ours, theirs)
    elif _is_far(ours, theirs):
        yield _far(ours, theirs)


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


def _is_far(one: Quantity, other: Quantity) -> bool:
    low, high = sorted((one.value, other.value))
    return one.is_bound != other.is_bound and high > _FAR * low


def _conflict(one: Quantity, other: Quantity) -> Difference:
    said = f"“{one.text}” and “{other.text}” cannot both be the {_what(one, other)}"
    return Difference(Slot.QUANTITY, one.span, other.span, said)


def _far(one: Quantity, other: Quantity) -> Difference:
    said = f"“{one.text}” and “{other.text}” can both be right, but lie far apart"
    return Difference(Slot.QUANTITY, one.span, other.span, said, Grade.HINT)


def _what(one: Quantity, other: Quantity) -> str:
    """What both give: "number of the dead and hurt"."""
    befallen = " and ".join(sorted(one.outcomes & other.outcomes))
    return f"{one.kind} of those {befallen}" if befallen else str(one.kind)
