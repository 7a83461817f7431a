"""The matrix screen: claims by articles, one glyph a cell."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.origin.records import Stance
from review_tui.stage.keys import ROWS
from review_tui.stage.stage import Stage
from review_tui.ui.lines import Piece, ends, fit, line
from review_tui.ui.look import ACCENT, CURSOR, DIM, GLYPHS, STANCES, STRONG, VERDICTS
from review_tui.ui.pictures.claims import list_window
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.matrix import MatrixRow, matrix
from review_tui.views.words import count

CELL = 3
"""Cells of screen for one article."""


class MatrixScreen(RowsScreen):
    """What each article does with each claim."""

    GROUPS = ROWS

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._matrix = matrix(stage.desk.review, stage.desk.reviewer)
        if stage.scene.queue:
            claims = [row.claim for row in self._matrix.rows]
            held = stage.scene.claim.id
            self.set_reactive(MatrixScreen.at, claims.index(held) if held in claims else 0)

    @property
    def total(self) -> int:
        """How many claims there are."""
        return len(self._matrix.rows)

    def heading(self, width: int) -> Content:
        """The letters of the articles, over their columns."""
        letters = "".join(f"{label.letter:<{CELL}}" for label in self._matrix.articles)
        legend = line((" ".join(f"{glyph} {stance}" for stance, (glyph, _) in STANCES.items()), DIM))
        return ends(line(("      ", STRONG), (letters, ACCENT), " roots"), legend, width)

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The claims around the cursor."""
        if not self.total:
            return [Content("No claims yet.")]
        return [self._row(place, width) for place in list_window(self.at, self.total, height)]

    def _row(self, place: int, width: int) -> Content:
        row = self._matrix.rows[place]
        verdict = (f" {GLYPHS[row.verdict]} ", VERDICTS[row.verdict])
        content = line(f"{row.number:>4} ", *_cells(row), f" {row.roots:>2}  ", verdict, f" {row.text}")
        fitted = fit(content, width)
        return fitted.without_spans.stylize(CURSOR) if place == self.at else fitted

    def foot(self, width: int) -> Content:
        """The claim at the cursor in words."""
        if not self.total:
            return Content()
        row = self._matrix.rows[self.at]
        told = [
            f"{label.letter} {stance}{' (set)' if by_hand else ''}"
            for label, stance, by_hand in zip(self._matrix.articles, row.cells, row.set_by_hand, strict=True)
            if stance is not Stance.SILENT
        ]
        return fit(line(f"Claim {row.number}, {count(row.roots, 'root')}: {', '.join(told)}"), width)

    def claim_at_cursor(self) -> str | None:
        """The claim of the row."""
        return self._matrix.rows[self.at].claim if self.total else None


def _cells(row: MatrixRow) -> list[Piece]:
    pieces: list[Piece] = []
    for stance, by_hand in zip(row.cells, row.set_by_hand, strict=True):
        glyph, look = STANCES[stance]
        pieces.append((f" {glyph}{'*' if by_hand else ' '}", look))
    return pieces
