"""Dates: absolute ones, and those that count from the day the article was published."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from review_tui.match.slots.aspect import goes_on
from review_tui.match.slots.context import Context, read_context
from review_tui.match.slots.date_acts import PAST, act_at, find_act, find_subject
from review_tui.match.slots.days import Days, Reading
from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.readings import READERS, may_open
from review_tui.match.slots.tokens import Tokens, is_year, words
from review_tui.match.words import stem
from review_tui.records import Span


class Side(StrEnum):
    """How a date bounds what it is said of."""

    ON = "on"
    SINCE = "since"
    UNTIL = "until"


class Date(Struct, frozen=True):
    """A date in a sentence, as the spans of days it can mean."""

    span: Span
    text: str
    days: tuple[Days, ...]
    """Each a reading: "Thursday" may be the last or the next; none when it cannot be known."""
    has_year: bool
    weekday: int | None
    """From Monday, 0; where the text names it."""
    side: Side
    act: str
    """What happened then: the nearest act before it, else after it."""
    subject: str
    """What it happened to, where the act stands right after it and has no object."""
    is_report: bool
    """When something was said, not when it happened."""
    is_wanted: bool
    """When something was asked for: "called for an inquiry in May"."""
    is_lasting: bool
    """A day on which something went on or was not yet so, and so no less on others: "still searching"."""
    context: Context


class AsOf(NamedTuple):
    """The day as of which figures stand."""

    text: str
    day: int | None
    """None when it cannot be known."""
    has_year: bool
    is_said: bool
    """By the sentence itself, not only by the article's date."""

    def is_before(self, other: "AsOf") -> bool:
        """Whether it is earlier, or may be as far as the two tell."""
        if self.day is None or other.day is None or self.has_year != other.has_year:
            return self.is_said and other.is_said and self.text != other.text
        return self.day < other.day


_WANTING = frozenset(map(stem, words("asked called demanded requested sought urged proposed promised")))
_SIDES = {
    **dict.fromkeys(("since", "after", "from"), Side.SINCE),
    **dict.fromkeys(("until", "till", "before", "by", "through"), Side.UNTIL),
}


def find_dates(tokens: Tokens, text: str, published: str | None) -> tuple[Date, ...]:
    """The dates of a sentence of an article published on that day, in reading order."""
    return tuple(_dates(tokens, text, _ordinal(published)))


def _ordinal(published: str | None) -> int | None:
    """Its day number; none when it is no date, or one that no article can have."""
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day.toordinal() if is_year(f"{day.year:04}") else None


def _dates(tokens: Tokens, text: str, today: int | None) -> Iterator[Date]:
    at = 0
    while at < len(tokens):
        if may_open(tokens[at]) and (reading := _read(tokens, at, today)):
            yield _date(tokens, at, reading, text)
            at = reading.end
        else:
            at += 1


def _read(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    return next((found for reader in READERS if (found := reader(tokens, at, today))), None)


def _date(tokens: Tokens, at: int, reading: Reading, text: str) -> Date:
    span, base = (tokens[at].start, tokens[reading.end - 1].end), tokens[0].start
    lead = tokens[at - 1].low if at else ""
    clause = tokens[at - 2].clause if at > 1 and lead in _SIDES else tokens[at].clause
    context = read_context(tokens, clause, span)
    place = find_act(tokens, at, reading.end, clause)
    act = "" if place is None else act_at(tokens, place)
    subject = "" if place is None else find_subject(tokens, place)
    written = text[span[0] - base : span[1] - base]
    side = _SIDES.get(lead, Side.ON)
    is_report = act in SAYING or _is_as_of(tokens, at)
    is_lasting = goes_on(tokens, clause)
    return Date(
        span,
        written,
        reading.days,
        reading.has_year,
        reading.weekday,
        side,
        act,
        subject,
        is_report,
        _is_wanted(tokens, at, clause),
        is_lasting,
        context,
    )


def _is_wanted(tokens: Tokens, at: int, clause: int) -> bool:
    return any(token.stem in _WANTING for token in tokens[:at] if token.clause == clause)


def _is_as_of(tokens: Tokens, at: int) -> bool:
    """As in "as of Monday" or "by Monday 12 had died": when it was so, not when it happened."""
    lead = [token.low for token in tokens[max(0, at - 2) : at]]
    return lead == ["as", "of"] or (lead[-1:] == ["by"] and any(token.low in PAST for token in tokens[at:]))


def read_as_of(dates: Sequence[Date], published: str | None) -> AsOf | None:
    """The day as of which a sentence speaks: its own if it names one, else the article's."""
    said = next((found for found in dates if found.is_report), None)
    if said:
        return AsOf(said.text, said.days[0][1] if said.days else None, said.has_year, True)
    today = _ordinal(published)
    return AsOf(str(published), today, True, False) if today else None
