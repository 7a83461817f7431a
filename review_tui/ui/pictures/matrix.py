"""Claims by articles, one glyph a cell."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from review_tui.origin.records import Stance
from review_tui.ui.lines import Piece, ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, DIM, GLYPHS, SET, STANCES, STRONG, VERDICTS
from review_tui.views.matrix import Matrix, MatrixRow
from review_tui.views.words import count

CELL = 3
"""Cells of screen for one article."""
WORDS = 24
"""Cells that the words of a claim need to tell it by."""
REST = 16
"""Cells for a claim's number, roots and verdict."""
BACK, ON = "‹", "›"
"""That there are more articles on this side."""


def shown_articles(matrix: Matrix, first: int, width: int) -> slice:
    """The articles from this one on, as many as there is room for beside the words of a claim."""
    total, room = len(matrix.articles), max(1, (width - REST - WORDS) // CELL)
    start = max(0, min(first, total - room))
    return slice(start, min(total, start + room))


def matrix_heading(matrix: Matrix, shown: slice, width: int) -> Content:
    """The letters of the articles over their columns, and what the glyphs mean where there is room for it."""
    letters = "".join(f"{label.letter:<{CELL}}" for label in matrix.articles[shown])
    signs = " ".join(f"{glyph} {stance}" for stance, (glyph, _) in STANCES.items())
    legend = line((f"{signs} {SET} set by hand", DIM))
    back, on = BACK if shown.start else " ", ON if shown.stop < len(matrix.articles) else " "
    columns = line("    ", (back, STRONG), " ", (letters, ACCENT), (on, STRONG), "roots")
    return ends(columns, legend if columns.cell_length + legend.cell_length < width else Content(), width)


def matrix_line(row: MatrixRow, shown: slice, width: int) -> Content:
    """A claim: what each article does with it, how many roots it has, its verdict and its words."""
    verdict = (f" {GLYPHS[row.verdict]} ", VERDICTS[row.verdict])
    cells = _cells(row, shown)
    return fit(line(f"{row.number:>4} ", *cells, f" {row.roots:>2}  ", verdict, f" {row.text}"), width)


def _cells(row: MatrixRow, shown: slice) -> Iterator[Piece]:
    for stance, by_hand in zip(row.cells[shown], row.set_by_hand[shown], strict=True):
        glyph, look = STANCES[stance]
        yield f" {glyph}{SET if by_hand else ' '}", look


def stances_lines(matrix: Matrix, row: MatrixRow, width: int) -> Sequence[Content]:
    """The same in words, of all articles that are not silent."""
    told = ", ".join(
        f"{label.letter} {stance}{' (set)' if by_hand else ''}"
        for label, stance, by_hand in zip(matrix.articles, row.cells, row.set_by_hand, strict=True)
        if stance is not Stance.SILENT
    )
    return list(wrapped(line(f"Claim {row.number}, {count(row.roots, 'root')}: {told}"), width))
