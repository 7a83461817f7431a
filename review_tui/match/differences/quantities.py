"""Where two sentences give different numbers for the same thing."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import product

from review_tui.match.differences.dates import are_of_other_days, are_of_other_times
from review_tui.match.differences.difference import Difference, Grade
from review_tui.match.differences.same_quantity import is_alone, is_part, is_same_quantity, is_vague
from review_tui.match.differences.sums import with_sums
from review_tui.match.differences.updates import Figure, agree, told_update
from review_tui.match.slots import Slots
from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.quantities import Quantity
from review_tui.records import Slot

_MEASURED_AGAIN = frozenset({Kind.PERCENT, Kind.MONEY, Kind.COUNT})
"""What the next day has another of: rates, prices, cases; not of what befell somebody once."""
_COMPARED_ALONE = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.AGE})
"""Two linked sentences seldom tell sums of different things; lengths of time or ways they often do."""
_FAR = 1.5
"""A limit and a value further apart than this are worth a hint: "over 1,000" and 3,800."""


def quantity_differences(a: Slots, b: Slots) -> Iterator[Difference]:
    """Numbers of one slot that cannot both stand; as hints, later figures and limits that lie far off."""
    ones, others = with_sums(_current(a)), with_sums(_current(b))
    is_same = partial(is_same_quantity, ones=ones, others=others)
    is_other_day = are_of_other_days(a.dates, b.dates)
    is_bygone = are_of_other_times(a.dates, b.dates, b.as_of) or are_of_other_times(b.dates, a.dates, a.as_of)
    pairs = [
        pair
        for pair in product(ones, others)
        if not (is_other_day and any(map(_is_measured_again, pair)))
        and not (is_bygone and any(quantity.outcomes for quantity in pair))
        and is_same(*pair)
    ]
    told = [
        (one, other)
        for one, other in pairs
        if not (_is_explained(one, other, pairs) or _is_bare_in(one, others) or _is_bare_in(other, ones))
    ]
    if not _are_of_other_ranks(told):
        for one, other in told:
            yield from _differences(Figure(one, a.as_of, _former(a)), Figure(other, b.as_of, _former(b)))
    if not (pairs or is_other_day):
        yield from _perhaps_of_one_thing(ones, others)


def _perhaps_of_one_thing(ones: Sequence[Quantity], others: Sequence[Quantity]) -> Iterator[Difference]:
    """The only ones of their unit, with too little around them to know what both are of."""
    for one, other in product(_alone(ones), _alone(others)):
        is_alike = (one.kind, one.unit, one.outcomes) == (other.kind, other.unit, other.outcomes)
        if is_alike and not agree(one, other):
            said = f"“{one.text}” and “{other.text}” differ, if they are of the same thing"
            yield Difference(Slot.QUANTITY, one.span, other.span, said, Grade.HINT)


def _alone(quantities: Sequence[Quantity]) -> Iterator[Quantity]:
    for each in quantities:
        if each.kind in _COMPARED_ALONE and each.unit and is_alone(each, quantities) and not is_vague(each):
            yield each


def are_measured_twice(a: Slots, b: Slots) -> bool:
    """Whether two days have a value each of what every day has one of: a price, a rate."""
    if not are_of_other_days(a.dates, b.dates):
        return False
    ones, others = _current(a), _current(b)
    return any(
        _is_measured_again(one) and is_same_quantity(one, other, ones, others) and not agree(one, other)
        for one, other in product(ones, others)
    )


def _is_measured_again(quantity: Quantity) -> bool:
    return quantity.kind in _MEASURED_AGAIN and not (quantity.outcomes and quantity.value)


def _are_of_other_ranks(pairs: Sequence[tuple[Quantity, Quantity]]) -> bool:
    """Whether one tells of the first round and the other of the second, and each what it counted."""
    kinds = {one.kind for one, other in pairs if not agree(one, other)}
    return Kind.RANK in kinds and len(kinds) > 1


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
