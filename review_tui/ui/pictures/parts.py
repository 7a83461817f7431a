"""Text in parts, each in the look of its mark."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from textual.content import Content

from review_tui.ui.lines import Piece, line
from review_tui.ui.look import BRACKETS, MARKS, MIXED, Sign
from review_tui.views.parts import Mark, Part


def drawn_parts(parts: Iterable[Part]) -> Content:
    """The parts as one text; where a style is not enough, signs stand around them."""
    return line(*(piece for mark, group in groupby(parts, _mark) for piece in _pieces(mark, group)))


def _pieces(mark: Mark, parts: Iterable[Part]) -> Iterator[Piece]:
    before, after = BRACKETS.get(mark, ("", ""))
    style = MARKS[mark]
    yield before, style
    for part in parts:
        yield (f"{part.text}{Sign.MIXED}", style + MIXED) if part.is_mixed else (part.text, style)
    yield after, style


def _mark(part: Part) -> Mark:
    return part.mark
