"""Where two sentences put the same act on different days."""

from collections.abc import Iterator, Sequence
from itertools import product

from review_tui.match.differences.difference import Difference, are_apart
from review_tui.match.differences.pairing import clashing_pairs
from review_tui.match.slots.clocks import Clock
from review_tui.match.slots.dates import AsOf, Date, Side
from review_tui.match.slots.days import Days, season
from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.meanings import is_known_act
from review_tui.match.slots.opposites import is_pole
from review_tui.match.slots.sides import are_of_other_sides
from review_tui.records import Slot
from review_tui.text.normal import normal

_SHARED = 2
"""Words of their clauses that two dates share when the act beside them is not the same."""
_EVER = 10**7
_YEAR = 364  # days from its first to its last


def date_differences(a: Sequence[Date], b: Sequence[Date]) -> Iterator[Difference]:
    """Dates of one act of which neither shares a day with any date of the other sentence."""
    for one, other in clashing_pairs(a, b, is_same=_is_same_slot, agree=_agree):
        if not (_is_met(one, b) or _is_met(other, a)):
            reason = f"“{one.text}” and “{other.text}” cannot both be the date"
            yield Difference(Slot.DATE, one.span, other.span, reason)


def are_of_other_days(a: Sequence[Date], b: Sequence[Date], *, with_reports: bool = False) -> bool:
    """Whether both sentences say when what they tell happened, and no day is one of both.

    With reports, the days as of which they tell it count too.
    """
    if not (a and b):
        return False
    ones, others = (tuple(date for date in dates if with_reports or not date.is_report) for dates in (a, b))
    return bool(ones and others) and not any(_may_agree(*pair) for pair in product(ones, others))


def are_of_other_times(a: Sequence[Date], b: Sequence[Date], as_of: AsOf | None) -> bool:
    """Whether all that one tells is dated by a bygone year alone, and the other not by a day of it.

    What has just happened is told with its day. `as_of` is the day as of which the other speaks.
    """
    if not (as_of and as_of.day) or any(_may_agree(*pair) for pair in product(a, b)):
        return False
    years = [days for date in a for days in date.days]
    return bool(years) and all(last - first >= _YEAR and last < as_of.day for first, last in years)


def _may_agree(one: Date, other: Date) -> bool:
    """By the words where a day cannot be known, as a weekday in an article without a date."""
    return _agree(one, other) if _are_comparable(one, other) else normal(one.text) == normal(other.text)


def _is_same_slot(one: Date, other: Date) -> bool:
    if one.is_report or other.is_report or not _are_comparable(one, other):
        return False
    if one.is_wanted is not other.is_wanted:
        return False
    ours, theirs = one.context, other.context
    if one.is_lasting or other.is_lasting or are_apart(ours.names, theirs.names):
        return False
    if are_of_other_sides(ours.around, theirs.around):
        return False
    if not (one.days and other.days):
        return is_told_alike(one, other)
    if one.act == other.act:
        return bool(one.act) and not _are_of_others(one, other)
    return len(ours.around & theirs.around) >= _SHARED and not (_is_told(one.act) and _is_told(other.act))


def is_told_alike(one: Date | Clock, other: Date | Clock) -> bool:
    """Of the same by the word before it, or nothing is said beside one that is not beside the other too."""
    if not _are_nested(one.context.names, other.context.names):
        return False
    is_same_act = one.act == other.act != ""
    if is_same_act and one.subject and other.subject:
        return one.subject == other.subject
    if not is_same_act and _is_told(one.act) and _is_told(other.act):
        return False
    ours, theirs = one.context.around - SAYING, other.context.around - SAYING
    return min(len(ours), len(theirs)) > (not is_same_act) and _are_nested(ours, theirs)


def _are_nested(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return ours <= theirs or theirs <= ours


def _are_of_others(one: Date, other: Date) -> bool:
    """Whether the same happened to something else: the bridge opened, the school opened."""
    return bool(one.subject and other.subject) and one.subject != other.subject


def _is_told(act: str) -> bool:
    """Whether it is known which act it is, so that another one is not the same."""
    return is_known_act(act) or is_pole(act)


def _is_met(date: Date, others: Sequence[Date]) -> bool:
    """Whether the other sentence has its day too, though by the words it is another act's."""
    return any(
        not other.is_report and _are_comparable(date, other) and _agree(date, other) for other in others
    )


def _are_comparable(one: Date, other: Date) -> bool:
    """Both on known days, or on days of the week."""
    is_known = bool(one.days and other.days)
    return is_known or (None not in (_weekday(one), _weekday(other)) and one.side is other.side is Side.ON)


def _weekday(date: Date) -> int | None:
    """As named, or that of its only day."""
    is_one_day = date.has_year and len(date.days) == 1 and date.days[0][0] == date.days[0][1]
    return (date.days[0][0] - 1) % 7 if date.weekday is None and is_one_day else date.weekday


def _agree(one: Date, other: Date) -> bool:
    if not (one.days and other.days):
        return _weekday(one) == _weekday(other)
    return any(_meet(*pair, one, other) for pair in product(one.days, other.days))


def _meet(a: Days, b: Days, one: Date, other: Date) -> bool:
    if not (one.has_year and other.has_year):
        seasons = season(a), season(b)
        if seasons[0] is None or seasons[1] is None:
            return True
        a, b = seasons[0], seasons[1]
    if one.side is not other.side:
        a, b = _opened(a, one.side), _opened(b, other.side)
    return a[0] <= b[1] and b[0] <= a[1]


def _opened(days: Days, side: Side) -> Days:
    """All the days a date allows: "since Monday" goes on after it."""
    if side is Side.SINCE:
        return days[0], _EVER
    return (0, days[1]) if side is Side.UNTIL else days
