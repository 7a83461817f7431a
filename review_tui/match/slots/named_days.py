"""Dates that stand by themselves, read into the days they can mean: "9 January", "late 2024", 2025-01-13."""

from datetime import date

from review_tui.match.slots import days as calendar
from review_tui.match.slots.days import Days, Reading
from review_tui.match.slots.tokens import Tokens, is_year, words

_MONTH_NAMES = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
PARTS = words("early mid middle late end")
_DATE_LEADS = words(
    "in on since of by until till before after from during last this next early mid late through"
)
_YEAR_LEADS = _DATE_LEADS - words("on this next last")
_YEARLESS = 2000


def read_iso(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    """As in 2025-01-13."""
    parts = [token.text for token in tokens[at : at + 5]]
    if len(parts) < 5 or parts[1] != "-" or parts[3] != "-" or len(parts[0]) != 4:
        return None
    numbers = parts[0], parts[2], parts[4]
    if not all(number.isdecimal() for number in numbers):
        return None
    found = _day(*map(int, numbers))
    return Reading((found,), at + 5) if found else None


def _day(year: int, month: int, number: int) -> Days | None:
    return calendar.day(year, month, number) if 1000 <= year <= 2999 and 1 <= month <= 12 else None


def read_month_day(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    """As in "late December", "Jan. 9, 2025", "9 January", "May 2024"."""
    place = at
    word = tokens[at].low
    if word in PARTS:
        place += 1
        while place < len(tokens) and tokens[place].text in ("-", "of"):
            place += 1
    number = _day_number(tokens, place)
    first = place + 1 + (number is not None and _is_ordinal(tokens, place + 1)) if number else place
    if number and first < len(tokens) and tokens[first].low == "of":
        first += 1
    if first >= len(tokens) or not _is_month(tokens, first, at, number is not None or word in PARTS):
        return None
    end = first + 1 + _is_short(tokens, first)
    if number is None and (number := _day_number(tokens, end)):
        end += 1 + _is_ordinal(tokens, end + 1)
    year, end = _year_after(tokens, end)
    return _resolve_month(MONTHS[tokens[first].low], number, year, word, end, today)


def _is_month(tokens: Tokens, at: int, first: int, is_sure: bool) -> bool:
    """Whether a month's name is one: "May" and "March" are words too."""
    token = tokens[at]
    if token.low not in MONTHS or not token.is_capital:
        return False
    if is_sure or (token.low not in ("may", "march", "august", "jan", "mar", "sep")):
        return True
    after = at + 1 + _is_short(tokens, at)
    return _day_number(tokens, after) is not None or (first > 0 and tokens[first - 1].low in _DATE_LEADS)


def _is_short(tokens: Tokens, at: int) -> bool:
    """A month cut short, with its full stop."""
    return len(tokens[at].low) <= 4 and at + 1 < len(tokens) and tokens[at + 1].text == "."


def _day_number(tokens: Tokens, at: int) -> int | None:
    if at < len(tokens) and tokens[at].text.isdecimal() and len(tokens[at].text) <= 2:
        number = int(tokens[at].text)
        return number if 1 <= number <= 31 else None
    return None


def _is_ordinal(tokens: Tokens, at: int) -> bool:
    return (
        at < len(tokens)
        and tokens[at].low in ("st", "nd", "rd", "th")
        and tokens[at].start == tokens[at - 1].end
    )


def _year_after(tokens: Tokens, at: int) -> tuple[int | None, int]:
    place = at + (at < len(tokens) and tokens[at].text in (",", "of"))
    if place < len(tokens) and is_year(tokens[place].text):
        return int(tokens[place].text), place + 1
    return None, at


def _resolve_month(
    month: int, number: int | None, year: int | None, word: str, end: int, today: int | None
) -> Reading | None:
    home = date.fromordinal(today).year if today else _YEARLESS
    years = [year] if year else [home - 1, home, home + 1] if today else [home]
    if number:
        found = [days for y in years if (days := calendar.day(y, month, number))]
    else:
        found = [calendar.part(calendar.month(y, month), word) for y in years]
    if not found:
        return None
    return Reading((calendar.nearest(found, today or 0),), end, bool(year or today))


def read_year(tokens: Tokens, at: int, today: int | None) -> Reading | None:
    """As in "in 2024", "late 2024", "the end of 2024"."""
    word, place = tokens[at].low, at
    if word in PARTS:
        place += 1
        while place < len(tokens) and tokens[place].text in ("-", "of"):
            place += 1
    elif not at or not (tokens[at - 1].low in _YEAR_LEADS or _follows_year(tokens, at)):
        return None
    if place >= len(tokens) or not is_year(tokens[place].text):
        return None
    year = int(tokens[place].text)
    first, last = calendar.year(year)
    is_decade = place + 1 < len(tokens) and tokens[place + 1].text == "s"
    if is_decade:
        last = calendar.year(year + 9)[1]
    return Reading((calendar.part((first, last), word),), place + 1 + is_decade)


def _follows_year(tokens: Tokens, at: int) -> bool:
    """The second of two years: "in 2005 and 1999"."""
    return at > 1 and tokens[at - 1].low in ("and", "or", "-", "–") and is_year(tokens[at - 2].text)
