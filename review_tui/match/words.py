"""Sentences into words: what is compared, and where it stands in the article."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import snowballstemmer

from review_tui.records import Sentence

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_STEMMER = snowballstemmer.stemmer("english")


class Word(NamedTuple):
    """A word of a sentence, or several that stand for one (a name spelled out and its acronym)."""

    form: str
    """Lower case, without the possessive."""
    start: int
    end: int
    """Where it stands in the article."""

    @property
    def stem(self) -> str:
        """The form without its ending (M. F. Porter, Snowball, 2001)."""
        return stem(self.form)


Words = tuple[Word, ...]


def read_words(sentence: Sentence) -> Words:
    """The words of a sentence in reading order, with their places in the article."""
    return tuple(
        Word(plain(match.group()), sentence.start + match.start(), sentence.start + match.end())
        for match in _WORD.finditer(sentence.text)
    )


def plain(word: str) -> str:
    """A word as it is compared: lower case, one kind of apostrophe, no possessive."""
    return _POSSESSIVE.sub("", word.lower().replace("’", "'"))


@cache
def stem(form: str) -> str:
    """Kept, since the same few thousand forms return in every sentence."""
    return _STEMMER.stemWord(form)


def stems(words: Sequence[Word]) -> list[str]:
    """Their stems, in order."""
    return [word.stem for word in words]
