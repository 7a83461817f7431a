"""Numbers with the words that bound them: "over 1,000", "up to 40", "about a dozen", "10 to 15"."""

from collections.abc import Callable, Mapping
from math import inf
from typing import NamedTuple

from review_tui.match.slots.number_words import SCALES
from review_tui.match.slots.numbers import Number
from review_tui.match.slots.numerals import read_number
from review_tui.match.slots.tokens import Tokens
from review_tui.match.slots.updates import is_changed_from


class Amount(NamedTuple):
    """The values a number stands for, and the tokens that say so."""

    value: float
    low: float
    high: float
    start: int
    end: int
    """Tokens from `start` up to, not including, `end`."""
    is_bound: bool = False
    """Only a limit is given: the true value may lie far from it."""


Bounds = Callable[[Number], tuple[float, float]]


def _over(number: Number) -> tuple[float, float]:
    return number.low, inf


def _under(number: Number) -> tuple[float, float]:
    return 0, number.high


def _about(number: Number) -> tuple[float, float]:
    return min(number.low, number.value - number.blur), max(number.high, number.value + number.blur)


_NEARLY = 0.9


def _nearly(number: Number) -> tuple[float, float]:
    """Up to a tenth less: no paper writes "nearly 4,000" for 3,500."""
    return _NEARLY * number.value, number.high


_WORDS_BEFORE: Mapping[Bounds, str] = {
    _over: "over; more than; above; exceeding; exceeded; in excess of; upwards of; at least; no fewer than;"
    " no less than; not less than; a minimum of; greater than",
    _under: "under; below; up to; as many as; as high as; as much as; at most; no more than; not more than;"
    " fewer than; less than; a maximum of; as few as",
    _about: "about; around; approximately; roughly; some; circa; an estimated; estimated; estimated at;"
    " close to; in the region of; ~",
    _nearly: "nearly; almost; just under; just short of; approaching",
}
_WORDS_AFTER: Mapping[Bounds, str] = {
    _over: "or more; and more; plus; +; or higher",
    _under: "or fewer; or less; at most",
    _about: "or so",
}


def _phrases(words: Mapping[Bounds, str]) -> dict[tuple[str, ...], Bounds]:
    return {tuple(phrase.split()): bound for bound, row in words.items() for phrase in row.split(";")}


_BEFORE, _AFTER = _phrases(_WORDS_BEFORE), _phrases(_WORDS_AFTER)
_TO = frozenset({"to", "-", "–", "or"})


def read_amount(tokens: Tokens, at: int, *, money: bool = False) -> Amount | None:
    """The amount whose number begins at token `at`; `money` when a currency sign stands before it."""
    number = read_number(tokens, at, money=money)
    if number is None:
        return None
    number, is_range = _read_range(tokens, at, number, money=money)
    start, before = _bound_before(tokens, at - money)
    end, after = (number.end, None) if before else _bound_after(tokens, number.end)
    bound = before or after
    start -= is_range and tokens[start - 1].low == "between"
    if bound is None or is_range or number.high == inf:
        return Amount(number.value, number.low, number.high, start, number.end, number.high == inf)
    low, high = bound(number)
    return Amount(number.value, low, high, start, end, bound in (_over, _under))


def _read_range(tokens: Tokens, at: int, first: Number, *, money: bool) -> tuple[Number, bool]:
    """A range such as "10 to 15" or "$5 to $6 million"; the number itself when none follows."""
    end = first.end
    is_between = at > 0 and tokens[at - 1].low == "between"
    if is_changed_from(tokens, at):
        return first, False
    if end + 1 >= len(tokens) or not (tokens[end].low in _TO or (is_between and tokens[end].low == "and")):
        return first, False
    skip = money and not tokens[end + 1].text[0].isalnum()
    last = read_number(tokens, end + 1 + skip, money=money) if end + 1 + skip < len(tokens) else None
    if last is None or last.value <= first.value:
        return first, False
    scale = SCALES.get(tokens[last.end - 1].low, 1) if first.value < 1000 else 1
    return Number((first.value * scale + last.value) / 2, first.low * scale, last.high, 0, last.end), True


def _bound_before(tokens: Tokens, at: int) -> tuple[int, Bounds | None]:
    for length in (4, 3, 2, 1):
        if length <= at:
            phrase = tuple(token.low for token in tokens[at - length : at])
            if phrase in _BEFORE:
                return at - length, _BEFORE[phrase]
    return at, None


def _bound_after(tokens: Tokens, at: int) -> tuple[int, Bounds | None]:
    for length in (2, 1):
        phrase = tuple(token.low for token in tokens[at : at + length])
        if phrase in _AFTER:
            return at + length, _AFTER[phrase]
    return at, None
