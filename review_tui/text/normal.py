"""The copy of a text that is compared: compatibility forms folded, invisible characters gone, offsets kept.

NFKC (Unicode annex 15) folds full-width letters, ligatures and no-break spaces. Letters of another script
that look Latin are folded inside words that mix them with Latin ones, where nothing honest puts them (Unicode
technical standard 39, section 5).
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from review_tui.records import Span
from review_tui.text.show import INVISIBLE

_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТХҮаеіјорсухѕԁһѵԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον",
    "ABESIJKMHOPCTXYaeijopcyxsdhvqwABEZHIKMNOPTYXov",
)
"""Cyrillic and Greek letters and the Latin ones they are drawn like."""
_FOREIGN = re.compile(f"[{''.join(map(chr, _LOOKALIKES))}]")
_LATIN = re.compile("[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+")
_COMPOSING = re.compile("[\u1160-\u11ff\uff9e\uff9f\uffa0-\uffdc]")
"""Characters besides marks that can join the one before them: Hangul vowels, finals, kana marks."""


@dataclass(frozen=True, slots=True)
class Normal:
    """A text made comparable, and the way back."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    """For each character of `text`, the span of the raw text that it was made of."""

    def raw_span(self, start: int, end: int) -> Span:
        """The span of the raw text that `text[start:end]` was made of, whole characters on both sides."""
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else 0
            return place, place
        return self.starts[start], self.ends[end - 1]


def normal(raw: str) -> Normal:
    """`raw` made comparable."""
    if raw.isascii():
        return Normal(raw, range(len(raw)), range(1, len(raw) + 1))
    kept = _visible(raw)
    text, starts, ends = [], array("L"), array("L")
    for first, last in _pieces([raw[place] for place in kept]):
        piece = unicodedata.normalize("NFKC", "".join(raw[place] for place in kept[first:last]))
        text.append(piece)
        starts.extend([kept[first]] * len(piece))
        ends.extend([kept[last - 1] + 1] * len(piece))
    return Normal(_WORD.sub(_in_one_script, "".join(text)), starts, ends)


def mixed_words(text: str) -> tuple[Span, ...]:
    """Where words mix Latin letters with others that look Latin."""
    return (
        tuple(word.span() for word in _WORD.finditer(text) if _is_mixed(word[0]))
        if _FOREIGN.search(text)
        else ()
    )


def _visible(raw: str) -> list[int]:
    hidden = {match.start() for match in INVISIBLE.finditer(raw)}
    return [place for place in range(len(raw)) if place not in hidden]


def _pieces(characters: Sequence[str]) -> Iterator[Span]:
    """Spans that can be normalised each by itself: a character and those that may join it."""
    start = 0
    for place in range(1, len(characters)):
        if not _joins(characters[place]):
            yield start, place
            start = place
    if characters:
        yield start, len(characters)


def _joins(character: str) -> bool:
    return character > "\u02ff" and bool(
        unicodedata.category(character)[0] == "M" or _COMPOSING.match(character)
    )


def _in_one_script(word: re.Match[str]) -> str:
    return word[0].translate(_LOOKALIKES) if _is_mixed(word[0]) else word[0]


def _is_mixed(word: str) -> bool:
    return bool(_FOREIGN.search(word) and _LATIN.search(word))
