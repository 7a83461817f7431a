"""Figures that two articles print alike but for two digits in exchange: 48,098 and 48,089.

To change places is among the commonest of typing errors (F. J. Damerau, A technique for computer detection
and correction of spelling errors, 1964).
"""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from review_tui.match.differences.difference import are_apart
from review_tui.match.slots.people import is_person
from review_tui.match.slots.quantities import Quantity

_LONG = 1_000
"""From here on two figures seldom have the same digits in another order by chance."""


def is_misprint(one: Quantity, other: Quantity, ones: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    """Two long exact figures but for two digits that change places, and neither stands on both sides."""
    return (
        (one.outcomes == other.outcomes or not (one.outcomes and other.outcomes))
        and _are_swapped(one, other)
        and _may_be_one_unit(one, other)
        and {one.value, other.value}.isdisjoint(_values(ones) & _values(others))
        and not are_apart(one.context.names, other.context.names)
    )


def _may_be_one_unit(one: Quantity, other: Quantity) -> bool:
    are_people = is_person(one.noun) and is_person(other.noun)
    return one.unit == other.unit or are_people or not (one.unit and other.unit)


def _values(quantities: Sequence[Quantity]) -> set[float]:
    return {quantity.value for quantity in quantities}


def _are_swapped(one: Quantity, other: Quantity) -> bool:
    if not (_is_exact(one) and _is_exact(other)):
        return False
    ours, theirs = f"{one.value:.0f}", f"{other.value:.0f}"
    return sorted(ours) == sorted(theirs) and OSA.distance(ours, theirs) == 1


def _is_exact(quantity: Quantity) -> bool:
    return quantity.value >= _LONG and quantity.high - quantity.low < 1
