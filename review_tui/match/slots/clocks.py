"""Times of day at which a sentence says that something happened."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from review_tui.match.slots.aspect import goes_on
from review_tui.match.slots.clock_readings import NOON, OPENINGS, Reading, read_clock
from review_tui.match.slots.context import Context, read_context
from review_tui.match.slots.date_acts import act_at, find_act, find_subject
from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.tokens import Tokens, words
from review_tui.records import Span


class Clock(Struct, frozen=True):
    """A time of day in a sentence, as the minutes of the day it can mean."""

    span: Span
    text: str
    minutes: tuple[int, ...]
    """Both where twelve hours are between them: "at 5:40"."""
    early: int
    late: int
    """How many minutes before and after may be meant: "about", "just before"."""
    zone: str
    """Named beside it; empty where it is the place's own."""
    is_limit: bool
    """Only that it was before or after."""
    act: str
    subject: str
    is_report: bool
    is_lasting: bool
    context: Context


_LIMITS = words("before by until till after since from")
_CLOSE = words("just shortly right immediately soon minutes")
_LOOSE = words("about around approximately roughly circa near nearly almost ~")
_ZONES = words("gmt utc bst cet cest eet est edt et cst cdt ct mst mdt pst pdt pt ist jst msk")
_ZONE_REACH = 3
_SPREADS = ((60, 20), (15, 10), (5, 5), (1, 3))
"""Minutes that a time may be off if it is a whole number of so many: 5:40 is said of 5:38."""
_ABOUT = 20
_DIGITS = frozenset("0123456789")


def find_clocks(tokens: Tokens, text: str) -> tuple[Clock, ...]:
    """The times of day in a sentence, in reading order."""
    return tuple(_clocks(tokens, text))


def _clocks(tokens: Tokens, text: str) -> Iterator[Clock]:
    end = 0
    for at in [n for n, token in enumerate(tokens) if token.low in OPENINGS or token.low[0] in _DIGITS]:
        if at >= end and (reading := read_clock(tokens, at)):
            yield _clock(tokens, at, reading, text)
            end = reading.end


def _clock(tokens: Tokens, at: int, reading: Reading, text: str) -> Clock:
    leads = [token.low for token in tokens[max(0, at - 2) : at]]
    start = at
    while start and tokens[start - 1].low in _LIMITS | _CLOSE | _LOOSE:
        start -= 1
    span, base = (tokens[at].start, tokens[reading.end - 1].end), tokens[0].start
    clause = tokens[max(0, start - 1)].clause
    place = find_act(tokens, start, reading.end, clause)
    act = "" if place is None else act_at(tokens, place)
    early, late = _spread(reading, leads)
    return Clock(
        span=span,
        text=text[span[0] - base : span[1] - base],
        minutes=_minutes(reading),
        early=early,
        late=late,
        zone=_zone(tokens, reading.end),
        is_limit=bool(_LIMITS.intersection(leads[-1:])) and _CLOSE.isdisjoint(leads),
        act=act,
        subject="" if place is None else find_subject(tokens, place),
        is_report=act in SAYING,
        is_lasting=goes_on(tokens, clause),
        context=read_context(tokens, clause, span, until=tokens[at].clause),
    )


def _minutes(reading: Reading) -> tuple[int, ...]:
    first = 60 * reading.hour + reading.minute
    return (first,) if reading.is_sure else (first, (first + 60 * NOON) % (2 * 60 * NOON))


def _spread(reading: Reading, leads: list[str]) -> tuple[int, int]:
    """How many minutes earlier and later it may have been."""
    exact = next(slack for step, slack in _SPREADS if reading.minute % step == 0)
    if not _CLOSE.isdisjoint(leads) and "before" in leads:
        return _ABOUT + exact, 0
    if not _CLOSE.isdisjoint(leads) and "after" in leads:
        return 0, _ABOUT + exact
    about = exact if _LOOSE.isdisjoint(leads) else max(_ABOUT, exact + 10)
    return about, about


def _zone(tokens: Tokens, end: int) -> str:
    near = [token.low for token in tokens[end : end + _ZONE_REACH]]
    zone = next((low for low in near if low in _ZONES), "")
    return zone or next((one for one, two in pairwise(near) if two == "time"), "")
