"""Numbers in words: "two hundred and five", "twenty-one", "two dozen"."""

from review_tui.match.slots.numbers import Number, make_number
from review_tui.match.slots.tokens import Token, Tokens

_ONES = {
    "zero": 0.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0,
    "eight": 8.0, "nine": 9.0, "ten": 10.0, "eleven": 11.0, "twelve": 12.0, "thirteen": 13.0,
    "fourteen": 14.0, "fifteen": 15.0, "sixteen": 16.0, "seventeen": 17.0, "eighteen": 18.0, "nineteen": 19.0,
}  # fmt: skip
_TENS = {
    "twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "seventy": 70.0,
    "eighty": 80.0, "ninety": 90.0,
}  # fmt: skip
SMALL = _ONES | _TENS
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "mn": 1e6, "crore": 1e7, "billion": 1e9,
    "bn": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip


def read_words(tokens: Tokens, at: int) -> Number | None:
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
            current += SMALL[token.low]
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
        return (at + 2, following) if following.low in SMALL or following.low in SCALES else None
    if token.low in SCALES:
        return (at + 1, token) if inside else None
    if token.low in _TENS or (token.low in _ONES and (not inside or tokens[at - 1].low in SCALES)):
        return at + 1, token
    return None


def _joins(before: Token, token: Token) -> bool:
    if token.text == "-":
        return before.low in _TENS or before.low in SCALES
    return token.low == "and" and before.low in SCALES
