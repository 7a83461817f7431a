"""Where two sentences put the same act at different times of day."""

from collections.abc import Iterator, Sequence
from itertools import product

from review_tui.match.differences.dates import are_of_other_days, is_told_alike
from review_tui.match.differences.difference import Difference, are_apart
from review_tui.match.differences.pairing import clashing_pairs
from review_tui.match.slots import Slots
from review_tui.match.slots.clocks import Clock
from review_tui.match.slots.opposites import sides_of
from review_tui.records import Slot

_DAY = 24 * 60
_LOCAL = ("", "local")


def clock_differences(a: Slots, b: Slots) -> Iterator[Difference]:
    """Times of one act that cannot both be right, unless it is told of two days."""
    if not (a.clocks and b.clocks) or are_of_other_days(a.dates, b.dates):
        return
    for one, other in clashing_pairs(a.clocks, b.clocks, is_same=_is_same_slot, agree=_agree):
        if not (_is_met(one, b) or _is_met(other, a)):
            reason = f"“{one.text}” and “{other.text}” cannot both be the time"
            yield Difference(Slot.DATE, one.span, other.span, reason)


def are_at_other_times(a: Sequence[Clock], b: Sequence[Clock]) -> bool:
    """Whether both sentences say at which time of day, and no time is one of both."""
    return bool(a and b) and not any(_agree(*pair) for pair in product(a, b))


def _is_same_slot(one: Clock, other: Clock) -> bool:
    if one.is_limit or other.is_limit or one.is_report or other.is_report:
        return False
    if not _are_of_one_zone(one, other) or one.is_lasting or other.is_lasting:
        return False
    return is_told_alike(one, other) and not _are_told_apart(one, other)


def _are_of_one_zone(one: Clock, other: Clock) -> bool:
    return one.zone == other.zone or (one.zone in _LOCAL and other.zone in _LOCAL)


def _are_told_apart(one: Clock, other: Clock) -> bool:
    """By names, by what else stands there, or as opposites: opened, closed."""
    ours, theirs = one.context, other.context
    return (
        are_apart(ours.names, theirs.names)
        or are_apart(ours.after | ours.names_after, theirs.after | theirs.names_after)
        or any(
            x.pair == y.pair and x.is_first is not y.is_first
            for x, y in product(sides_of(ours.around), sides_of(theirs.around))
        )
    )


def _agree(one: Clock, other: Clock) -> bool:
    return any(_meet(x, y, one, other) for x, y in product(one.minutes, other.minutes))


def _meet(x: int, y: int, one: Clock, other: Clock) -> bool:
    """Around midnight too."""
    later = (y - x) % _DAY
    return later <= one.late + other.early or _DAY - later <= one.early + other.late


def _is_met(clock: Clock, slots: Slots) -> bool:
    """Whether the other sentence has that time too, though by the words it is another act's."""
    return any(_agree(clock, other) for other in slots.clocks)
