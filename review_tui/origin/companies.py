"""The companies a set of articles speaks of, and which of them an article means by "the company".

A company is known by what any of the articles says of it ("shares in Veltro", "the insurer Sund"), so that an
article that only names it need not say so again. All is read when it is first asked for: few articles ask.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from review_tui.origin import trades
from review_tui.origin.institutions import read_institution
from review_tui.origin.mentions import find_mentions
from review_tui.origin.spellings import fold
from review_tui.origin.words import read_words

Key = tuple[str, ...]


class Companies:
    """The companies that articles speak of, under the longest of their names."""

    def __init__(self, texts: Mapping[str, Sequence[str]]) -> None:
        """Of articles by their ids, each as its sentences."""
        self._texts = texts
        self._first: dict[str, Mapping[Key, int]] = {}

    @cached_property
    def _kinds(self) -> Mapping[Key, frozenset[str]]:
        """What each is said to be."""
        found: dict[Key, set[str]] = defaultdict(set)
        for sentences in self._texts.values():
            for text in sentences:
                for mention in find_mentions(read_words(text)):
                    if mention.kinds & trades.COMPANIES and (key := company_key(mention.name)):
                        found[key] |= mention.kinds
                        self._names.setdefault(key, mention.name)
        return {key: frozenset(kinds) for key, kinds in found.items() if not _is_place(self._names[key])}

    @cached_property
    def _names(self) -> dict[Key, str]:
        return {}

    @cached_property
    def _patterns(self) -> Sequence[tuple[Key, re.Pattern[str]]]:
        return [(key, _pattern(self._names[key])) for key in self._kinds]

    def kinds(self, key: Key) -> frozenset[str]:
        """What a company, or one of a longer or a shorter name that it is one with, is said to be."""
        return frozenset(
            kind
            for known, kinds in self._kinds.items()
            if known[: len(key)] == key or key[: len(known)] == known
            for kind in kinds
        )

    def named_in(self, text: str, end: int) -> Mapping[Key, str]:
        """The companies that a text names before `end`, each once, under its longest name there."""
        if text not in self._first:
            places = ((key, pattern.search(text)) for key, pattern in self._patterns)
            self._first[text] = {key: match.start() for key, match in places if match}
        found = [key for key, place in self._first[text].items() if place < end]
        return {key: self._names[key] for key in found if not any(opens(key, other) for other in found)}

    def whole(self, name: str, others: Iterable[Key]) -> Key | None:
        """The one other name that this is the opening of, where either is a company's; None where two are."""
        key = company_key(name)
        longer = {other for other in (*others, *self._kinds) if opens(key, other)}
        if len(longer) != 1 or not self.kinds(key) or _is_place(name):
            return None
        return longer.pop()


def opens(short: Key, long: Key) -> bool:
    """Whether a name is the opening of a longer one: "Kestrel" of "Kestrel Pay"."""
    return len(short) < len(long) and long[: len(short)] == short


def company_key(name: str) -> Key:
    """A company's name without what only tells its legal form."""
    return without_form(fold(name)) if name else ()


def without_form(key: Key) -> Key:
    """A folded name without "Ltd." and the like at its end."""
    while len(key) > 1 and key[-1] in trades.LEGAL_FORMS:
        key = key[:-1]
    return key


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")


def _is_place(name: str) -> bool:
    """Whether shares are only traded there: "shares in London"."""
    read = read_institution(name)
    return read is not None and read.is_state
