"""Who is meant by a surname that somebody bears in the articles, and whether "he" or "she" may mean them."""

import re
from collections.abc import Iterator, Sequence

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.known import looks_personal

_MEN = lex.word_set(
    """
    mr sir lord king prince pope bishop father brother son husband widower uncle nephew man boy spokesman
    chairman
    """
)
_WOMEN = lex.word_set(
    """
    ms mrs miss dame lady queen princess mother sister daughter wife widow aunt niece woman girl spokeswoman
    chairwoman
    """
)
_OTHERS = {"he": _WOMEN, "she": _MEN}
"""What is said of those whom a pronoun does not mean."""
_BEFORE = re.compile(r"(?:([A-Za-z]+)\.?\s+)?([A-Za-z][\w'’-]*)\.?\s+$")
_NO_NAMES = (
    lex.BOUNDARIES | lex.PREPOSITIONS | lex.ARTICLES | lex.TIMES | lex.DEICTIC | nouns.TITLES | {"and"}
)
_REACH = 40
_MOST = 20
"""Places of a name in one text that are looked at."""


class FullNames:
    """The people whom a set of articles names in full, to be asked by their surnames."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Of the texts of all the articles."""
        self._texts = texts
        self._before: dict[str, Sequence[tuple[str, str]]] = {}

    def whole(self, surname: str) -> str:
        """The one name with its first name; alone where two have it, or a title; empty where it is none."""
        whole = self._bearers(surname)
        if len(whole) == 1:
            return next(iter(whole))
        is_titled = any(first.lower() in nouns.TITLES for _, first in self._words_before(surname))
        return surname if whole or is_titled else ""

    def may_be(self, pronoun: str, name: str) -> bool:
        """Whether nothing that stands before a name, or ends it, is against a pronoun."""
        others = _OTHERS.get(pronoun, frozenset())
        *firsts, surname = name.split()
        pairs = self._words_before(surname) if others and surname[0].isupper() else ()
        is_shared = len(pairs) > 0 and len(self._bearers(surname)) > 1
        told = (pair for pair in pairs if not is_shared or pair[1] in firsts)
        return others.isdisjoint((surname, *(word.lower() for pair in told for word in pair)))

    def _bearers(self, surname: str) -> frozenset[str]:
        """Everybody of that surname, with their first names."""
        firsts = {first for _, first in self._words_before(surname)}
        named = {first for first in firsts if first[0].isupper() and first.lower() not in _NO_NAMES}
        return frozenset(whole for first in named if looks_personal(whole := f"{first} {surname}"))

    def _words_before(self, surname: str) -> Sequence[tuple[str, str]]:
        """The two words before each of its places; the first is empty where there is one."""
        if surname not in self._before:
            parts = (text[max(0, at - _REACH) : at] for text in self._texts for at in _places(text, surname))
            matches = filter(None, map(_BEFORE.search, parts))
            self._before[surname] = [(match[1] or "", match[2]) for match in matches]
        return self._before[surname]


def _places(text: str, surname: str) -> Iterator[int]:
    """Where a name stands behind a blank."""
    at = -1
    for _ in range(_MOST):
        at = text.find(f" {surname}", at + 1)
        if at < 0:
            return
        yield at + 1
