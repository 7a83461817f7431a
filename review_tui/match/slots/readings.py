"""The ways a date is written, each read into the days it can mean; here those that count from today."""

from collections.abc import Callable
from datetime import date

from review_tui.match.slots import days as calendar
from review_tui.match.slots.days import Reading
from review_tui.match.slots.named_days import MONTHS, PARTS, read_iso, read_month_day, read_year
from review_tui.match.slots.numerals import OPENINGS, read_number
from review_tui.match.slots.tokens import Token, Tokens

_WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
_DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_DAY_SLACK = 1
"""A story filed near midnight says "today" of the day before or after its date."""
_AGO = {"day": (1, 1), "week": (7, 4), "month": (30, 16), "year": (365, 190)}
"""Length of a unit in days and how far "two weeks ago" may be off."""
_PAST = frozenset({"ago", "earlier"})
_REACH = 8
"""Tokens within which a number, its unit and one of these stand."""
_TURNS = {"last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}


def _weekday(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    """The last and the next such day, as the text seldom tells which; no day without an article's date."""
    number = _WEEKDAYS.get(tokens[at].low)
    if number is None or not tokens[at].is_capital:
        return None
    if today is None:
        return Reading((), at + 1, weekday=number)
    last = today - (today - 1 - number) % 7
    return Reading(((last, last), (last + 7, last + 7)), at + 1, weekday=number)


def _day_word(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    if tokens[at].low not in _DAY_WORDS:
        return None
    if today is None:
        return Reading((), at + 1)
    return Reading((calendar.around(today + _DAY_WORDS[tokens[at].low], _DAY_SLACK),), at + 1)


def _ago(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    """As in "two weeks ago"."""
    if not any(token.low in _PAST for token in tokens[at + 1 : at + _REACH]):
        return None
    number = read_number(tokens, at)
    value, end = (number.value, number.end) if number else (1, at + 1)
    if not number and tokens[at].low not in ("a", "an"):
        return None
    if end + 1 >= len(tokens) or tokens[end + 1].low not in _PAST:
        return None
    length = _AGO.get(tokens[end].low.removesuffix("s"))
    if length is None:
        return None
    if today is None or tokens[end + 1].low == "earlier" or value * length[0] > today:
        return Reading((), end + 2)
    return Reading((calendar.around(today - int(value * length[0]), length[1]),), end + 2)


def _turn(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    """As in "last month", "next year", "this week"."""
    turn = _TURNS.get(tokens[at].low)
    if turn is None or at + 1 >= len(tokens) or tokens[at + 1].low not in ("week", "month", "year"):
        return None
    if today is None:
        return Reading((), at + 2)
    now = date.fromordinal(today)
    spans = {
        "week": (today + 7 * turn - 7, today + 7 * turn + 7),
        "month": calendar.month(now.year, now.month + turn),
        "year": calendar.year(now.year + turn),
    }
    return Reading((spans[tokens[at + 1].low],), at + 2)


_OPENINGS = OPENINGS | PARTS | frozenset([*_WEEKDAYS, *_DAY_WORDS, *_TURNS, *MONTHS])
"""Every word that a date begins with."""


def may_open(token: Token) -> bool:
    """Whether a date may begin with the token; most words need no closer look."""
    return token.text[0].isdecimal() or token.low in _OPENINGS


READERS: tuple[Callable[[Tokens, int, int | None], Reading | None], ...] = (
    read_iso, read_month_day, read_year, _weekday, _day_word, _ago, _turn,
)  # fmt: skip
