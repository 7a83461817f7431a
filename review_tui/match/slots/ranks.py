"""Places in a row and parts of a whole: "third quarter", "two-thirds"."""

from collections.abc import Mapping

from review_tui.match.slots.amounts import Amount
from review_tui.match.slots.kinds import Kind, Unit
from review_tui.match.slots.tokens import Tokens, words

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: Mapping[str, int] = {word: number for number, word in enumerate(_ORDINAL_WORDS.split(), 1)}
_ENDINGS = words("st nd rd th")
SERIES = words(
    "quarter half round term place set inning anniversary century degree season grade seed floor victory win"
    " title defeat loss goal day week month year period edition stage lap congress"
)
"""Heads that come in a fixed order, so that two ranks of one exclude each other."""
_RUNS = words("straight consecutive successive")

_FRACTIONS: Mapping[tuple[str, ...], float] = {
    ("half", "of"): 50, ("half", "the"): 50, ("a", "third", "of"): 33.3, ("one", "third", "of"): 33.3,
    ("one", "-", "third", "of"): 33.3, ("two", "-", "thirds"): 66.7, ("two", "thirds"): 66.7,
    ("a", "quarter", "of"): 25, ("one", "-", "quarter"): 25, ("three", "-", "quarters"): 75,
    ("three", "quarters"): 75, ("a", "fifth", "of"): 20,
}  # fmt: skip
_FRACTION_OPENINGS = frozenset(phrase[0] for phrase in _FRACTIONS)
OPENINGS = _FRACTION_OPENINGS.union(ORDINALS)
"""Every word that a rank or a fraction in words begins with."""
_FRACTION_SLACK = 2.5
"""Percentage points: "a third" is said of 31 to 36 in a hundred."""


def read_rank(tokens: Tokens, at: int) -> tuple[Amount, Unit] | None:
    """The rank that begins at token `at`: "third quarter", "16th straight win"."""
    number, end = _read_ordinal(tokens, at)
    while end < len(tokens) and (tokens[end].low in _RUNS or tokens[end].text == "-"):
        end += 1
    if not number or end >= len(tokens) or tokens[end].low not in SERIES:
        return None
    return Amount(number, number, number, at, end), Unit(Kind.RANK, tokens[end].low, end + 1)


def _read_ordinal(tokens: Tokens, at: int) -> tuple[int, int]:
    if tokens[at].low in ORDINALS:
        return ORDINALS[tokens[at].low], at + 1
    if at + 1 < len(tokens) and tokens[at + 1].low in _ENDINGS and tokens[at].text.isdecimal():
        return int(tokens[at].text), at + 2
    return 0, at


def read_fraction(tokens: Tokens, at: int) -> tuple[Amount, Unit] | None:
    """The fraction that begins at token `at`, in percent."""
    if tokens[at].low not in _FRACTION_OPENINGS:
        return None
    for length in (4, 3, 2):
        phrase = tuple(token.low for token in tokens[at : at + length])
        share, end = _FRACTIONS.get(phrase), at + len(phrase)
        if share and not _is_of_one(tokens, end):
            amount = Amount(share, share - _FRACTION_SLACK, share + _FRACTION_SLACK, at, end)
            return amount, Unit(Kind.PERCENT, "percent", end)
    return None


def _is_of_one(tokens: Tokens, at: int) -> bool:
    """Whether it is part of one thing, as in "a quarter of an hour"."""
    at += at < len(tokens) and tokens[at].low == "of"
    return at < len(tokens) and tokens[at].low in ("a", "an")
