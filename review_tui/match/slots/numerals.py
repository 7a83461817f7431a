"""Numbers as they are written: in digits, in words, or loosely, as in "dozens"."""

from math import inf

from review_tui.match.slots.meanings import is_known_head
from review_tui.match.slots.number_words import SCALES, SMALL, read_words
from review_tui.match.slots.numbers import Number, make_number
from review_tui.match.slots.people import is_person
from review_tui.match.slots.tokens import Tokens, are_glued

SHORT_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9}
"""Read as scales only of money and of people, "4.2m customers": elsewhere "150m" is a length."""

_LOOSE: dict[tuple[str, ...], tuple[float, float]] = {
    ("a", "few"): (2, 9), ("few",): (2, 9), ("several",): (3, 9), ("a", "couple"): (2, 3),
    ("a", "handful"): (2, 9), ("a", "dozen"): (10, 14), ("half", "a", "dozen"): (5, 7),
    ("dozens",): (20, inf), ("scores",): (30, inf), ("hundreds",): (200, inf),
    ("tens", "of", "thousands"): (20_000, inf), ("hundreds", "of", "thousands"): (200_000, inf),
    ("thousands",): (2_000, inf), ("millions",): (2e6, inf), ("billions",): (2e9, inf),
    ("half", "a", "million"): (4.5e5, 5.5e5), ("half", "a", "billion"): (4.5e8, 5.5e8),
}  # fmt: skip
"""What a phrase leaves open, from the least to the most it is used for."""
OPENINGS = frozenset(["a", "an", *SMALL, *(phrase[0] for phrase in _LOOSE)])
"""Every word that a number in words begins with."""


def read_number(tokens: Tokens, at: int, *, money: bool = False) -> Number | None:
    """The number that begins at token `at`, if one does."""
    first = tokens[at]
    if first.text[0].isdecimal():
        return _read_digits(tokens, at, money=money)
    if first.low not in OPENINGS:
        return None
    return _read_loose(tokens, at) or read_words(tokens, at)


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


def _counts_people(tokens: Tokens, at: int) -> bool:
    """Many of them: a "100m runner" is one."""
    noun = tokens[at].low if at < len(tokens) else ""
    return is_known_head(noun) or (noun.endswith("s") and is_person(noun))


def _read_scale(tokens: Tokens, at: int, *, money: bool) -> tuple[float, int]:
    """A scale after digits ("5.4 billion", "5.4-billion", "$3m") and the token after it."""
    if at + 1 < len(tokens) and tokens[at].text == "-" and tokens[at + 1].low in SCALES:
        at += 1
    if at < len(tokens):
        word = tokens[at].low
        if word in SCALES or word == "dozen":
            return SCALES.get(word, 12), at + 1
        is_scale = word in SHORT_SCALES and are_glued(tokens[at - 1], tokens[at])
        if is_scale and (money or _counts_people(tokens, at + 1)):
            return SHORT_SCALES[word], at + 1
    return 1, at
