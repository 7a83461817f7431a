"""The ways a time of day is written: "5:40 a.m.", "5.40am", "17:40", "twenty to six", "noon", "1740 GMT"."""

from collections.abc import Callable
from typing import NamedTuple

from review_tui.match.slots.number_words import SMALL
from review_tui.match.slots.tokens import Tokens, are_glued, words


class Reading(NamedTuple):
    """Hour and minute, and the token after them."""

    hour: int
    minute: int
    end: int
    is_sure: bool = False
    """Of the 24 hours of the day, not of twelve."""


NOON = 12
_NAMED = {"noon": NOON, "midday": NOON, "midnight": 0}
_PARTS_OF_HOUR = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_TURNS = {"past": 1, "to": -1}
_LEADS = words("at about around before after just shortly since until till from nearly almost only")
_CLOCK_WORDS = words("hours hrs gmt utc local")
_DAY_PARTS = {
    **dict.fromkeys(("am", "a.m.", "morning", "dawn"), 0),
    **dict.fromkeys(("pm", "p.m.", "afternoon", "evening", "tonight"), 1),
}
_BETWEEN = words("in this the at on yesterday monday tuesday wednesday thursday friday saturday sunday .")
"""What stands between a time and its part of the day: "six on Monday morning"."""


OPENINGS = frozenset([*_NAMED, *SMALL, *_PARTS_OF_HOUR])
"""Every word that a time begins with."""


def read_clock(tokens: Tokens, at: int) -> Reading | None:
    """The time of day that begins at token `at`."""
    return next((found for reader in _READERS if (found := reader(tokens, at))), None)


def _named(tokens: Tokens, at: int) -> Reading | None:
    place = at + (tokens[at].text == "12")
    hour = _NAMED.get(_low(tokens, place))
    return None if hour is None else Reading(hour, 0, place + 1, True)


def _colon(tokens: Tokens, at: int) -> Reading | None:
    """As in 17:40; not a length of time, as in "won in 3:47", or 2:05:12."""
    parts = tokens[at : at + 4]
    if len(parts) < 3 or parts[1].text != ":" or not (are_glued(*parts[:2]) and are_glued(*parts[1:3])):
        return None
    is_longer = len(parts) > 3 and parts[3].text == ":" and are_glued(*parts[2:])
    if is_longer or _low(tokens, at - 1) in ("in", "of", ":") or len(parts[2].text) != 2:
        return None
    return _reading(tokens, parts[0].text, parts[2].text, at + 3)


def _dotted(tokens: Tokens, at: int) -> Reading | None:
    """As in 5.40am; elsewhere 5.40 is a decimal number."""
    hour, dot, minute = tokens[at].text.partition(".")
    if not dot or len(minute) != 2:
        return None
    is_written_out = len(hour) == 2 and hour[0] == "0"
    return _reading(tokens, hour, minute, at + 1) if is_written_out or _half(tokens, at + 1) else None


def _whole(tokens: Tokens, at: int) -> Reading | None:
    """As in "5pm", "six o'clock", "at seven in the morning"."""
    hour = _hour(tokens, at)
    if hour is None:
        return None
    if _low(tokens, at + 1) == "o'clock":
        return _reading(tokens, str(hour), "00", at + 2)
    half = _half(tokens, at + 1)
    if half and (half[1] <= at + 2 + 4 * (_low(tokens, at + 2) == ".") or _low(tokens, at - 1) in _LEADS):
        return _reading(tokens, str(hour), "00", at + 1)
    return None


def _relative(tokens: Tokens, at: int) -> Reading | None:
    """As in "twenty to six", "quarter past nine"."""
    minute = _PARTS_OF_HOUR.get(tokens[at].low)
    place = at + 1 + (_low(tokens, at + 1) in ("-", "minutes"))
    if minute == _PARTS_OF_HOUR["twenty"] and _low(tokens, at + 2) == "five":
        minute, place = 25, at + 3
    turn, hour = _TURNS.get(_low(tokens, place)), _hour(tokens, place + 1)
    if minute is None or turn is None or hour is None or not _is_led(tokens, at):
        return None
    if turn < 0 and place + 2 < len(tokens) and tokens[place + 2].is_content:
        return None
    return _reading(tokens, str(hour if turn > 0 else (hour - 1) or NOON), str(turn * minute % 60), place + 2)


def _is_led(tokens: Tokens, at: int) -> bool:
    """As "at twenty to six" is, but not "by ten to six" or "from ten to six"."""
    return _low(tokens, at - 1 - (_low(tokens, at - 1) == "a")) in _LEADS - {"from"}


def _military(tokens: Tokens, at: int) -> Reading | None:
    text = tokens[at].text
    if len(text) != 4 or not text.isdecimal() or _low(tokens, at + 1) not in _CLOCK_WORDS:
        return None
    return _reading(tokens, text[:2], text[2:], at + 1) if _is_led(tokens, at) else None


_READERS: tuple[Callable[[Tokens, int], Reading | None], ...] = (
    _named, _colon, _dotted, _relative, _military, _whole,
)  # fmt: skip


def _reading(tokens: Tokens, hour: str, minute: str, end: int) -> Reading | None:
    """With the half of the day that stands behind it; none where there is no such time."""
    if not (hour.isdecimal() and minute.isdecimal()) or int(hour) > 23 or int(minute) > 59:
        return None
    number = int(hour)
    is_sure = number > NOON or hour[0] == "0"
    half = None if is_sure else _half(tokens, end)
    if half:
        return Reading(number % NOON + NOON * half[0], int(minute), half[1], True)
    return Reading(number, int(minute), end, is_sure)


def _half(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The half of the day told right after token `at`, 0 or 1, and the token after it."""
    if _low(tokens, at) in ("a", "p") and _low(tokens, at + 1) == "." and _low(tokens, at + 2) == "m":
        return int(tokens[at].low == "p"), at + 3 + (_low(tokens, at + 3) == ".")
    for place in range(at, at + 4):
        low = _low(tokens, place)
        if low in _DAY_PARTS:
            return _DAY_PARTS[low], place + 1
        if low not in _BETWEEN:
            break
    return None


def _hour(tokens: Tokens, at: int) -> int | None:
    """An hour of twelve."""
    low = _low(tokens, at)
    number = int(low) if low.isdecimal() and len(low) <= 2 else int(SMALL.get(low, 0))
    return number if 1 <= number <= NOON else None


def _low(tokens: Tokens, at: int) -> str:
    return tokens[at].low if 0 <= at < len(tokens) else ""
