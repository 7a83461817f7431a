"""The copy of a text that is compared: compatibility forms folded, invisible characters gone.

NFKC (Unicode annex 15) folds full-width letters, ligatures and no-break spaces; superscripts and fractions
stay, since 10² is not 102. Letters of other alphabets that look Latin are made Latin (see `alphabets`).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from msgspec import Struct

from review_tui.records import Span
from review_tui.text.alphabets import in_one_alphabet
from review_tui.text.show import INVISIBLE

_INVISIBLE = re.compile(INVISIBLE)
_RUN = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
"""Characters that may need folding, after the letter that an accent may belong to."""
_KEPT = re.compile(r"<(?:super|sub|fraction)>")
_CONJOINING = range(0x1161, 0x1200)
"""Korean vowels and final consonants, which join the consonant before them."""


class Comparable(Struct, frozen=True):
    """A text made comparable, and where its characters stand in the raw text."""

    text: str
    places: Sequence[int] = ()
    """Of each character, and of the end; empty where the raw text is comparable as it is."""

    def raw(self, span: Span) -> Span:
        """The span of the raw text that `span` stands for; what is invisible right after it is in it."""
        return (self.places[span[0]], self.places[span[1]]) if self.places else span


def normal(raw: str) -> str:
    """`raw` made comparable."""
    if raw.isascii():
        return raw
    return in_one_alphabet("".join(piece for _, piece in _pieces(raw)))


def comparable(raw: str) -> Comparable:
    """`raw` made comparable, with the places from which its spans can be told."""
    if raw.isascii():
        return Comparable(raw)
    text, places = "", list[int]()
    for start, piece in _pieces(raw):
        text += piece
        places += range(start, start + len(piece)) if raw.startswith(piece, start) else [start] * len(piece)
    return Comparable(in_one_alphabet(text), () if text == raw else [*places, len(raw)])


def without_invisible(raw: str) -> Comparable:
    """`raw` less the characters that a reader does not see, every other one as it is."""
    hidden = {match.start() for match in _INVISIBLE.finditer(raw)} if not raw.isascii() else set()
    if not hidden:
        return Comparable(raw)
    places = [place for place in range(len(raw)) if place not in hidden]
    return Comparable("".join(raw[place] for place in places), [*places, len(raw)])


def _pieces(raw: str) -> Iterator[tuple[int, str]]:
    """Where each part of `raw` begins, and the part made comparable; one that changes is one character."""
    seen = 0
    for run in _RUN.finditer(raw):
        if unicodedata.is_normalized("NFKC", run[0]) and not _INVISIBLE.search(raw, *run.span()):
            continue
        yield seen, raw[seen : run.start()]
        yield from _characters(raw, *run.span())
        seen = run.end()
    yield seen, raw[seen:]


def _characters(raw: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Each visible character of a run with the marks that join it, folded."""
    hidden = {match.start() for match in _INVISIBLE.finditer(raw, start, end)}
    first, whole = start, ""
    for place in (place for place in range(start, end) if place not in hidden):
        if whole and not _joins(raw[place]):
            yield first, _folded(whole)
            whole = ""
        first = first if whole else place
        whole += raw[place]
    if whole:
        yield first, _folded(whole)


def _joins(character: str) -> bool:
    return bool(unicodedata.combining(character)) or ord(character) in _CONJOINING


def _folded(whole: str) -> str:
    is_kept = _KEPT.match(unicodedata.decomposition(whole[0]))
    return whole if is_kept else unicodedata.normalize("NFKC", whole)
