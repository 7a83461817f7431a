"""Finds the day of publication where a file states it; a day that is not stated whole stays unknown."""

import re
from datetime import date
from itertools import product

_MONTHS = (
    "jan ene gen", "feb fév fev", "mar mär maa mrt", "apr avr abr", "may mai mei mag", "jun juin giu",
    "jul juil lug", "aug aoû ago", "sep set", "oct okt ott out", "nov", "dec dez déc dic",
)  # fmt: skip
"""How the months begin in English, German, Dutch, French, Italian, Spanish and Portuguese."""
_BEGUN = {begun: number for number, each in enumerate(_MONTHS, 1) for begun in each.split()}
_MONTH = rf"(?P<month>{'|'.join(_BEGUN)})[^\W\d_]{{0,7}}\.?"
_WEEKDAY = r"(?:[^\W\d_]{3,10},? )?"
_FORMS = (
    r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)",
    r"(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)(?!\d)",
    r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?!\d)",
    r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})(?!\d)",
    rf"{_WEEKDAY}(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:de )?{_MONTH},?(?: de)? (?P<y>\d{{4}})(?!\d)",
    rf"{_WEEKDAY}{_MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})(?!\d)",
)
"""12/01/2025 is not among them: it is a day in January to some readers and in December to others.

With full stops the day comes first, wherever days are written so (Unicode CLDR).
"""
_DAYS = tuple(re.compile(form, re.IGNORECASE) for form in _FORMS)

_LABEL = re.compile(
    r"\s*(?:date|dated|(?:first )?(?:published|posted)(?: on)?|publication date)\b[:\s]+", re.I
)
_TIME = r"\d{1,2}[:.h]\d\d(?:[:.]\d{1,6}){0,2}\s?(?:[ap]\.?m\.?)?\s?(?:Z|[+-]\d\d:?\d\d|[A-Z]{2,4})?"
_REST = re.compile(rf"(?:(?:[T ,|–-]{{1,4}}|,? at ){_TIME})?\W{{0,9}}$", re.IGNORECASE)
_LED = re.compile(r"[,|–—·]\s+")
"""What a byline has before the day: “By Ana Lund, Harrow Post, 14 May 2024”."""
_LONGEST = 80
_LOOKED_AT = 4
"""Lines at either end where a date line is looked for: headline, standfirst, byline, date."""


def day(stated: str) -> str | None:
    """The day that a metadata field states, in ISO 8601, or None."""
    stated = stated.strip()[:_LONGEST]
    if not stated:
        return None
    for form in _DAYS:
        if match := form.match(stated):
            return _iso(match)
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def day_in_text(text: str) -> str | None:
    """The day stated by a line at either end of `text` that is a date, or has one at its end."""
    lines = [line for line in text[:2000].split("\n") + text[-2000:].split("\n") if line.strip()]
    near_ends = lines[:_LOOKED_AT] + lines[-_LOOKED_AT:]
    found = (_day_in_line(line, is_led=is_led) for is_led in (False, True) for line in near_ends)
    return next(filter(None, found), None)


def _day_in_line(line: str, *, is_led: bool) -> str | None:
    """The day that a line is or, where something leads to it, has at its end; no sentence has one there."""
    label = _LABEL.match(line)
    rest = line[label.end() :] if label else line.strip()
    is_byline = len(rest) <= _LONGEST and not rest.rstrip("\"”’'").endswith((".", "!", "?"))
    places = [led.end() for led in _LED.finditer(rest) if is_byline] if is_led else [0]
    for form, place in product(_DAYS, places):
        if (match := form.match(rest, place)) and (label or _REST.match(rest, match.end())):
            return _iso(match)
    return None


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month = int(parts["m"]) if "m" in parts else _BEGUN[parts["month"].lower()]
    try:
        return date(int(parts["y"]), month, int(parts["d"])).isoformat()
    except ValueError:
        return None
