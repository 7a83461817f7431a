"""Sentences into words: what is compared, and where it stands in the article."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from Stemmer import Stemmer

from review_tui.records import Sentence, Span
from review_tui.text.normal import comparable

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_STEMMER = Stemmer("english")
_KEPT = {"lives": "lives"}  # more than one life: the stemmer takes who lives for who lost one


class Word(NamedTuple):
    """A word of a sentence, or several that stand for one (a name spelled out and its acronym)."""

    form: str
    """Lower case, without the possessive."""
    stem: str
    """The form without its ending (M. F. Porter, Snowball, 2001); one for all spellings of a name."""
    start: int
    end: int
    """Where it stands in the article."""
    is_capital: bool
    """Begins with a capital letter."""


Words = tuple[Word, ...]


def read_words(sentence: Sentence) -> Words:
    """The words of a sentence in reading order, with their places in the article."""
    copy = comparable(sentence.text)
    return tuple(
        _word(match[0], copy.raw(match.span()), sentence.start) for match in _WORD.finditer(copy.text)
    )


def _word(text: str, span: Span, base: int) -> Word:
    form = plain(text)
    return Word(form, stem(form), base + span[0], base + span[1], text[0].isupper())


def plain(word: str) -> str:
    """A word as it is compared: lower case, one kind of apostrophe, no possessive."""
    return _POSSESSIVE.sub("", word.lower().replace("’", "'"))


@cache
def stem(form: str) -> str:
    """Kept, since the same few thousand forms return in every sentence."""
    return _KEPT.get(form) or _STEMMER.stemWord(form)


def stems(words: Sequence[Word]) -> list[str]:
    """Their stems, in order."""
    return [word.stem for word in words]
