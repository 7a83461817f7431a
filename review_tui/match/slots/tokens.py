"""A sentence as tokens: words, numbers and marks, each with its place and its clause."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from review_tui.match.words import stem
from review_tui.text.normal import comparable

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|_")
POSSESSIVES = ("'s", "’s", "'", "’")
_POSSESSIVE = re.compile(r"['’]s?$")


def words(text: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(text.split())


_CLAUSE_MARKS = frozenset(',;:—()[]"“”')
_CLAUSE_WORDS = words(
    "after although as because before but if since so than that though unless when where whereas"
    " whether which while who whom whose"
)

FUNCTION_WORDS = _CLAUSE_WORDS | words(
    "a about above across again all almost also amid among an and another any are around at away be been"
    " being below between both by can could despite did do does down during each either else even ever"
    " every few for from further had has have he her here him his how i in including inside instead into"
    " is it its itself just last later least less like may might more most much must near nearly neither"
    " next no nor not now of off on once one only onto or other others our out outside over own per rather"
    " s same she should some still such t the their them themselves then there these they this those"
    " through throughout to together too toward towards under until up upon us very was we were what will"
    " with within without would yet you your"
)


class Token(NamedTuple):
    """A word, a number or a mark of a sentence."""

    text: str
    low: str
    """Lower case, straight apostrophes, no possessive."""
    start: int
    end: int
    """Where it stands in the article; what nobody sees after it counts as part of it."""
    clause: int
    """Number of its clause in the sentence, from 0."""

    @property
    def stem(self) -> str:
        """The word without its ending (M. F. Porter, Snowball, 2001)."""
        return stem(self.low)

    @property
    def is_word(self) -> bool:
        """Letters, not a number or a mark."""
        return self.text[0].isalpha()

    @property
    def is_content(self) -> bool:
        """A word that says what the sentence is about, not how it hangs together."""
        return self.text[0].isalpha() and self.low not in FUNCTION_WORDS

    @property
    def is_possessive(self) -> bool:
        """Says whose the following is."""
        return self.text.endswith(POSSESSIVES)

    @property
    def is_capital(self) -> bool:
        """Begins with a capital letter."""
        return self.text[0].isupper()


Tokens = tuple[Token, ...]


def read_tokens(text: str, start: int) -> Tokens:
    """The tokens of a sentence that begins at `start` of its article."""
    return tuple(_tokens(text, start))


def _tokens(text: str, start: int) -> Iterator[Token]:
    clause = 0
    copy = comparable(text)
    for match in _TOKEN.finditer(copy.text):
        word = match[0]
        low = _POSSESSIVE.sub("", word.lower().replace("’", "'"))
        clause += word in _CLAUSE_MARKS or low in _CLAUSE_WORDS
        first, end = copy.raw(match.span())
        yield Token(word, low or word, start + first, start + end, clause)


def are_glued(left: Token, right: Token) -> bool:
    """Nothing stands between them."""
    return left.end == right.start


def is_year(text: str) -> bool:
    """Four digits that most often are a year: 1800 to 2099."""
    return len(text) == 4 and text.isdecimal() and text[:2] in ("18", "19", "20")
