"""Where two sentences put the same act on opposite sides of a thing."""

from collections.abc import Iterator, Sequence
from itertools import product

from review_tui.match.differences.clocks import are_at_other_times
from review_tui.match.differences.dates import are_of_other_days
from review_tui.match.differences.difference import Difference, are_apart
from review_tui.match.slots import Slots
from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.places import are_opposite
from review_tui.match.slots.sides import OPPOSITE_SIDES, Side
from review_tui.match.slots.tokens import words
from review_tui.records import Slot

_LIGHT = frozenset(
    map(act_of, words("occurred happened took place began came appeared morning afternoon evening night day"))
)
"""What adds nothing to an act but when: "a breach occurred in the morning"."""


def side_differences(a: Slots, b: Slots) -> Iterator[Difference]:
    """Opposite sides of one thing, if neither sentence speaks of both and both speak of one time."""
    if (
        not (a.sides and b.sides)
        or are_of_other_days(a.dates, b.dates)
        or are_at_other_times(a.clocks, b.clocks)
    ):
        return
    for one, other in product(a.sides, b.sides):
        if _are_opposed(one, other) and not (_is_met(one, b.sides) or _is_met(other, a.sides)):
            reason = f"“{one.text}” and “{other.text}” cannot both be the place"
            yield Difference(Slot.PLACE, one.span, other.span, reason)


def _are_opposed(one: Side, other: Side) -> bool:
    is_opposite = OPPOSITE_SIDES.get(one.point) == other.point or are_opposite(one.point, other.point)
    return is_opposite and _is_same_thing(one, other) and _is_same_act(one, other)


def _is_same_thing(one: Side, other: Side) -> bool:
    return one.noun == other.noun and (one.whole == other.whole or not (one.whole and other.whole))


def _is_same_act(one: Side, other: Side) -> bool:
    """Nothing leads to one that does not lead to the other too."""
    if one.is_one_of_many or other.is_one_of_many or are_apart(one.context.names, other.context.names):
        return False
    ours, theirs = (side.context.before - SAYING - _LIGHT for side in (one, other))
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _is_met(side: Side, others: Sequence[Side]) -> bool:
    return any(side.point == other.point for other in others)
