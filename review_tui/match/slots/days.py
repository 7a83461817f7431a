"""Spans of days that a date, a month or a part of a year covers, as day numbers of date.toordinal."""

from datetime import date, timedelta
from typing import NamedTuple

Days = tuple[int, int]
"""First and last day."""


class Reading(NamedTuple):
    """What a date's tokens mean, and the token after them."""

    days: tuple[Days, ...]
    end: int
    has_year: bool = True
    weekday: int | None = None
    """From Monday, 0; where the text names it."""


_PARTS = {
    "early": (0.0, 0.48),
    "mid": (0.25, 0.75),
    "middle": (0.25, 0.75),
    "late": (0.52, 1.0),
    "end": (0.52, 1.0),
}
"""Generous halves: "early" and "late" disagree, "mid" agrees with both."""


def day(year: int, month: int, number: int) -> Days | None:
    """One day; nothing when there is no such day."""
    try:
        found = date(year, month, number).toordinal()
    except ValueError:
        return None
    return found, found


def month(year: int, number: int) -> Days:
    """A whole month; months before 1 and after 12 are those of the years around."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    first = date(year, number, 1)
    following = date(year + number // 12, number % 12 + 1, 1)
    return first.toordinal(), following.toordinal() - 1


def year(number: int) -> Days:
    """A whole year."""
    return date(number, 1, 1).toordinal(), date(number, 12, 31).toordinal()


def part(days: Days, word: str) -> Days:
    """The early, middle or late part of a month or year."""
    begin, end = _PARTS.get(word, (0.0, 1.0))
    length = days[1] - days[0]
    return days[0] + int(begin * length), days[0] + int(end * length)


def around(first: int, slack: int) -> Days:
    """A day with so many on either side."""
    return first - slack, first + slack


def nearest(candidates: list[Days], today: int) -> Days:
    """The one whose middle is nearest to `today`."""
    return min(candidates, key=lambda days: abs(days[0] + days[1] - 2 * today))


def season(days: Days) -> Days | None:
    """The same days in the year 2000, to compare with a date that names no year; none when a year or more."""
    if days[1] - days[0] > 300:
        return None
    first = date.fromordinal(days[0])
    if (first.month, first.day) == (2, 29):
        first -= timedelta(1)
    begin = first.replace(year=2000).toordinal()
    return begin, begin + days[1] - days[0]
