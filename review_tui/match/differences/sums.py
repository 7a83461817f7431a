"""The dead and the wounded added up, as another article may count them."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from review_tui.match.differences.difference import are_apart
from review_tui.match.slots.quantities import Quantity


def with_sums(quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
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
