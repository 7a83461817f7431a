"""Numbers as they are written: in digits, in words, or loosely, as in "dozens"."""

from math import inf

from review_tui.match.slots.meanings import is_known_head
from review_tui.match.slots.measure_words import MEASURES
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
_PARTS = {
    ("a", "half"): 1 / 2, ("half",): 1 / 2, ("a", "third"): 1 / 3, ("two", "thirds"): 2 / 3,
    ("a", "quarter"): 1 / 4, ("three", "quarters"): 3 / 4, ("three", "-", "quarters"): 3 / 4,
}  # fmt: skip
"""Of one hour, one million or another whole."""
OPENINGS = frozenset(["a", "an", *SMALL, *(phrase[0] for phrase in _LOOSE)])
"""Every word that a number in words begins with."""


def read_number(tokens: Tokens, at: int, *, money: bool = False) -> Number | None:
    """The number that begins at token `at`, if one does."""
    first = tokens[at]
    if first.text[0].isdecimal():
        return _with_part(tokens, _read_digits(tokens, at, money=money))
    if first.low not in OPENINGS:
        return None
    return _read_loose(tokens, at) or _read_one(tokens, at) or _with_part(tokens, read_words(tokens, at))


def _read_one(tokens: Tokens, at: int) -> Number | None:
    """One measure that a part of it follows or that a part is of: "an hour and a half", "half an hour"."""
    if (part := read_part(tokens, at)) and (end := _past_article(tokens, part.end)) > part.end:
        is_measure = _low(tokens, end) in MEASURES
        return Number(part.value, 0.75 * part.value, 1.25 * part.value, 0, end) if is_measure else None
    if tokens[at].low not in ("a", "an") or _low(tokens, at + 1) not in MEASURES:
        return None
    return make_number(1, 1, 0, at + 1) if _is_joined(tokens, at + 2) else None


def _past_article(tokens: Tokens, at: int) -> int:
    """As in "a quarter of an hour"."""
    place = at + (_low(tokens, at) == "of")
    return place + 1 if _low(tokens, place) in ("a", "an") else at


def _is_joined(tokens: Tokens, at: int) -> bool:
    """Whether "and a half" stands there, or "and 20 minutes"."""
    if _low(tokens, at) != "and" or at + 1 == len(tokens):
        return False
    number = None if _low(tokens, at + 1) in ("a", "an") else read_number(tokens, at + 1)
    return read_part(tokens, at + 1) is not None or (
        number is not None and _low(tokens, number.end) in MEASURES
    )


def read_part(tokens: Tokens, at: int) -> Number | None:
    """The part of a whole that begins at token `at`, such as "a half" or "three quarters"."""
    for length in (3, 2, 1):
        phrase = tuple(token.low for token in tokens[at : at + length])
        if part := _PARTS.get(phrase):
            return Number(part, part, part, 0, at + len(phrase))
    return None


def _with_part(tokens: Tokens, number: Number | None) -> Number | None:
    """With what follows it, as in "two and a half years"."""
    if number is None or _low(tokens, number.end) != "and":
        return number
    part = read_part(tokens, number.end + 1)
    if part is None or part.end == number.end + 2:
        return number
    scale, end = _read_scale(tokens, part.end, money=False)
    return make_number(scale * (number.value + part.value), scale * part.value, 0, end)


def _low(tokens: Tokens, at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


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
