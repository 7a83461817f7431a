"""Numbers in digits and words, and how exactly each was meant."""

from math import inf
from typing import NamedTuple

from review_tui.match.slots.tokens import Token, Tokens, are_glued


class Number(NamedTuple):
    """A number as written, with the values a fair reader lets it stand for."""

    value: float
    low: float
    high: float
    blur: float
    """How far the true value may lie from it when "about" stands before it."""
    end: int
    """Index of the first token after it."""


_ONES = {
    "zero": 0.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0,
    "eight": 8.0, "nine": 9.0, "ten": 10.0, "eleven": 11.0, "twelve": 12.0, "thirteen": 13.0,
    "fourteen": 14.0, "fifteen": 15.0, "sixteen": 16.0, "seventeen": 17.0, "eighteen": 18.0, "nineteen": 19.0,
}  # fmt: skip
_TENS = {
    "twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "seventy": 70.0,
    "eighty": 80.0, "ninety": 90.0,
}  # fmt: skip
_SMALL = _ONES | _TENS
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "mn": 1e6, "crore": 1e7, "billion": 1e9,
    "bn": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip
SHORT_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9}
"""Read as scales only in sums of money: elsewhere "150m" is a length."""

_LOOSE: dict[tuple[str, ...], tuple[float, float]] = {
    ("a", "few"): (2, 9), ("few",): (2, 9), ("several",): (3, 9), ("a", "couple"): (2, 3),
    ("a", "handful"): (2, 9), ("a", "dozen"): (10, 14), ("half", "a", "dozen"): (5, 7),
    ("dozens",): (20, inf), ("scores",): (30, inf), ("hundreds",): (200, inf),
    ("tens", "of", "thousands"): (20_000, inf), ("hundreds", "of", "thousands"): (200_000, inf),
    ("thousands",): (2_000, inf), ("millions",): (2e6, inf), ("billions",): (2e9, inf),
    ("half", "a", "million"): (4.5e5, 5.5e5), ("half", "a", "billion"): (4.5e8, 5.5e8),
}  # fmt: skip
"""What a phrase leaves open, from the least to the most it is used for."""
OPENINGS = frozenset(["a", "an", *_SMALL, *(phrase[0] for phrase in _LOOSE)])
"""Every word that a number in words begins with."""

_HALF = 0.499
"""Of the last place: a hair under half, so that "about 11,000" and "about 12,000" stay apart."""
_ROUND = 0.025
"""Zeros at the end may be rounding, but never by more than this share: 300 is not 312."""
_ABOUT = 0.04, 0.10
""""About" allows at least and at most this share."""


def read_number(tokens: Tokens, at: int, *, money: bool = False) -> Number | None:
    """The number that begins at token `at`, if one does."""
    first = tokens[at]
    if first.text[0].isdecimal():
        return _read_digits(tokens, at, money=money)
    if first.low not in OPENINGS:
        return None
    return _read_loose(tokens, at) or _read_words(tokens, at)


def _read_loose(tokens: Tokens, at: int) -> Number | None:
    for length in (3, 2, 1):
        phrase = tuple(token.low for token in tokens[at : at + length])
        if phrase in _LOOSE:
            low, high = _LOOSE[phrase]
            end = at + len(phrase)
            return Number(low if high == inf else (low + high) / 2, low, high, 0, end)
    return None


def _read_digits(tokens: Tokens, at: int, *, money: bool) -> Number | None:
    written = tokens[at].text.replace(",", "")
    if written.count(".") > 1:
        return None
    scale, end = _read_scale(tokens, at + 1, money=money)
    mantissa = float(written)
    place = 10.0 ** -len(written.partition(".")[2])
    zeros = 0
    if "." not in written and mantissa:
        zeros = len(written) - len(written.rstrip("0"))
    return make_number(mantissa * scale, place * scale, zeros, end)


def _read_scale(tokens: Tokens, at: int, *, money: bool) -> tuple[float, int]:
    """A scale after digits ("5.4 billion", "5.4-billion", "$3m") and the token after it."""
    if at + 1 < len(tokens) and tokens[at].text == "-" and tokens[at + 1].low in SCALES:
        at += 1
    if at < len(tokens):
        word = tokens[at].low
        if word in SCALES or word == "dozen":
            return SCALES.get(word, 12), at + 1
        if money and word in SHORT_SCALES and are_glued(tokens[at - 1], tokens[at]):
            return SHORT_SCALES[word], at + 1
    return 1, at


def make_number(value: float, place: float, zeros: int, end: int) -> Number:
    """A number whose last written digit is worth `place` and which ends in so many zeros."""
    half = _HALF * place * 10.0**zeros
    slack = min(half, _ROUND * value) if zeros else half
    least, most = (share * value for share in _ABOUT)
    blur = max(min(half, most), least, 1.0 if value >= 10 else 0.0)
    return Number(value, value - slack, value + slack, blur, end)


def _read_words(tokens: Tokens, at: int) -> Number | None:
    """A number in words, such as "two hundred and five", "twenty-one", "a hundred thousand"."""
    total = current = 0.0
    place, end = 1.0, at
    if tokens[at].low in ("a", "an"):
        if at + 1 == len(tokens) or tokens[at + 1].low not in SCALES:
            return None
        current, end = 1.0, at + 1
    while end < len(tokens) and (word := _next_numeral(tokens, end, at)):
        end, token = word
        place = SCALES.get(token.low, 1.0)
        if place == 1:
            current += _SMALL[token.low]
        else:
            current = (current or 1.0) * place
        if place > 100:
            total, current = total + current, 0.0
    return _finished(tokens, total + current, place, end) if end > at else None


def _finished(tokens: Tokens, value: float, place: float, end: int) -> Number:
    if end < len(tokens) and tokens[end].low == "dozen":
        return _dozens(value, end + 1)
    return make_number(value, place, 0, end)


def _dozens(count: float, end: int) -> Number:
    """Counted in dozens, so most often not counted to the last: "two dozen" is 20 to 28."""
    return Number(12 * count, 10 * count, 14 * count, 0, end)


def _next_numeral(tokens: Tokens, at: int, first: int) -> tuple[int, Token] | None:
    """The number word at `at`, past a hyphen or "and" inside a number, and the index after it."""
    token, inside = tokens[at], at > first
    if inside and at + 1 < len(tokens) and _joins(tokens[at - 1], token):
        following = tokens[at + 1]
        return (at + 2, following) if following.low in _SMALL or following.low in SCALES else None
    if token.low in SCALES:
        return (at + 1, token) if inside else None
    if token.low in _TENS or (token.low in _ONES and (not inside or tokens[at - 1].low in SCALES)):
        return at + 1, token
    return None


def _joins(before: Token, token: Token) -> bool:
    if token.text == "-":
        return before.low in _TENS or before.low in SCALES
    return token.low == "and" and before.low in SCALES
