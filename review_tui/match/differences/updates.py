"""Whether one of two figures is the later one: no contradiction, but what became of the other."""

from msgspec import Struct

from review_tui.match.slots.dates import AsOf
from review_tui.match.slots.lexicon import OPEN_TALLIES, OPEN_UNITS, SHRINKING_TALLIES
from review_tui.match.slots.quantities import Quantity


class Figure(Struct, frozen=True):
    """A quantity, the day it stands for and the figures that its sentence says it replaces."""

    quantity: Quantity
    as_of: AsOf | None
    former: tuple[Quantity, ...] = ()


def told_update(one: Figure, other: Figure) -> str | None:
    """In words, which of two differing figures is the later one; none when nothing says so."""
    less, more = sorted((one, other), key=lambda figure: figure.quantity.value)
    for later, earlier in ((more, less), (less, more)):
        if told := _called(later, earlier) or _dated(later, earlier, has_grown=later is more):
            return f"“{later.quantity.text}” is a later figure than “{earlier.quantity.text}”: {told}"
    return None


def agree(one: Quantity, other: Quantity) -> bool:
    """Whether some value is one that both stand for."""
    return one.low <= other.high and other.low <= one.high


def _called(later: Figure, earlier: Figure) -> str | None:
    """The later one's own sentence says so; not where the two stand for days that say the opposite."""
    new, old, update = later.quantity, earlier.quantity, later.quantity.update
    if update is None or (old.update and not _is_before(earlier, later)) or _is_surely_before(later, earlier):
        return None
    is_way = not update.direction or (new.value > old.value) is (update.direction > 0)
    is_known = _is_open(new) or any(agree(old, former) for former in later.former)
    return f"“{update.text}” says so" if is_way and is_known else None


def _dated(later: Figure, earlier: Figure, *, has_grown: bool) -> str | None:
    """The two stand for different days, and count what goes on changing; nobody at all is no count yet."""
    new, old = later.as_of, earlier.as_of
    if not earlier.quantity.value:
        return None
    if not (new and old and _may_change(later, earlier, has_grown=has_grown) and old.is_before(new)):
        return None
    is_rounded = agree(later.quantity, earlier.quantity) and not earlier.quantity.is_bound
    return None if is_rounded else f"it is as of {new.text}, the other as of {old.text}"


def _may_change(later: Figure, earlier: Figure, *, has_grown: bool) -> bool:
    if has_grown and later.as_of and earlier.as_of and later.as_of.is_said and earlier.as_of.is_said:
        return True
    outcomes = later.quantity.outcomes
    return _is_open(later.quantity) and (has_grown or (bool(outcomes) and outcomes <= SHRINKING_TALLIES))


def _is_open(quantity: Quantity) -> bool:
    is_tally = bool(quantity.outcomes) and quantity.outcomes <= OPEN_TALLIES
    return is_tally or (not quantity.outcomes and quantity.unit in OPEN_UNITS)


def _is_before(one: Figure, other: Figure) -> bool:
    return bool(one.as_of and other.as_of and one.as_of.is_before(other.as_of))


def _is_surely_before(one: Figure, other: Figure) -> bool:
    days = (one.as_of and one.as_of.day, other.as_of and other.as_of.day)
    return bool(days[0] and days[1]) and _is_before(one, other) and not _is_before(other, one)
