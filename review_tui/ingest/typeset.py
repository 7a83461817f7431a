"""Lines on pages put together into paragraphs, by where they stand."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Self

from msgspec import Struct

from review_tui.ingest.draft import Piece
from review_tui.records import Role

_FOLIO = re.compile(r"\W*(?:page |p\. ?)?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?\W*", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…:。！？][\"'”’»)\]]*$")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")


class Line(Struct, frozen=True):
    """One line of a page; lengths in points, heights from the foot."""

    text: str
    page: int
    left: float
    right: float
    foot: float
    height: float
    is_edge: bool
    """Stands in the page's top or bottom margin."""


def without_edges(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines less page numbers and the running heads and feet that come back on other pages."""
    pages = Counter(words for words, _ in {(_head(line), line.page) for line in lines if line.is_edge})
    return tuple(
        line
        for line in lines
        if not line.is_edge or (pages[_head(line)] < 2 and not _FOLIO.fullmatch(line.text))
    )


def _head(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def paragraphs(lines: Sequence[Line]) -> Iterator[Piece]:
    """The lines' texts joined, words that were parted at a line's end made whole."""
    setting = _Setting.of(lines)
    words = ""
    for line, following in zip_longest(lines, lines[1:]):
        words += line.text
        if following is None or setting.ends_paragraph(line, following):
            yield setting.role(line), words
            words = ""
        elif _HYPHENATED.search(words) and following.text[0].islower():
            words = words[:-1]
        else:
            words += " "


class _Setting(Struct, frozen=True):
    """How a document is set: what tells a line that was broken from one that ends a paragraph."""

    height: float
    """Of most lines."""
    leading: float
    """From line to line inside a paragraph."""
    edges: dict[tuple[int, int], float]
    """How far to the right lines go, by page and by where they begin."""
    lefts: dict[tuple[int, int], float]
    """Where the leftmost of them begin, likewise."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Self:
        height = _part(sorted(line.height for line in lines), 2)
        steps = sorted(line.foot - after.foot for line, after in pairwise(lines) if line.foot > after.foot)
        edges: dict[tuple[int, int], float] = {}
        lefts: dict[tuple[int, int], float] = {}
        for line in (line for line in lines if abs(line.height - height) < 0.1 * height):
            for place in ((line.page, _place(line) + n) for n in (-1, 0, 1)):
                edges[place] = max(edges.get(place, 0.0), line.right)
                lefts[place] = min(lefts.get(place, line.left), line.left)
        return cls(height, _part(steps, 4), edges, lefts)

    def role(self, line: Line) -> Role:
        """What a paragraph that ends with `line` is: large type a heading, small type in a margin no text."""
        if _ENDED.search(line.text):
            return Role.BODY
        if line.is_edge and line.height < 0.9 * self.height:
            return Role.BOILERPLATE
        return Role.HEADLINE if line.height > 1.15 * self.height else Role.BODY

    def ends_paragraph(self, line: Line, after: Line) -> bool:
        """Whether `after` begins a paragraph: by a gap, a size, an indent, or a full stop on a short line."""
        is_ended = bool(_ENDED.search(line.text))
        if after.page != line.page or after.foot > line.foot + line.height:
            return is_ended or (after.text[0].isupper() and not self._fills(line))
        return (
            line.foot - after.foot > 1.25 * self.leading
            or abs(after.height - line.height) > 0.25 * line.height
            or after.left > line.left + 0.8 * line.height
            or (not self._fills(line) and (is_ended or self._is_indented(after)))
        )

    def _is_indented(self, line: Line) -> bool:
        return line.left > self.lefts.get((line.page, _place(line)), line.left) + 0.8 * line.height

    def _fills(self, line: Line) -> bool:
        return line.right > self.edges.get((line.page, _place(line)), line.right) - 4 * line.height


def _part(rising: Sequence[float], parts: int) -> float:
    """The value below which one of so many equal parts of the values lies; 0 for none."""
    return rising[len(rising) // parts] if rising else 0.0


def _place(line: Line) -> int:
    """Where a line begins, coarsely: an indent does not matter, a column does."""
    return round(line.left / 50)
