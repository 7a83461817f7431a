"""The matrix screen: claims by articles, one glyph a cell."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.origin.records import Stance
from review_tui.stage.keys import MATRIX
from review_tui.stage.stage import Stage
from review_tui.ui.lines import Piece, ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, CURSOR, DIM, GLYPHS, SET, STANCES, STRONG, VERDICTS
from review_tui.ui.pictures.claims import list_window
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.matrix import MatrixRow, matrix
from review_tui.views.words import count

CELL = 3
"""Cells of screen for one article."""
WORDS = 24
"""Cells that the words of a claim need to tell it by."""
REST = 16
"""Cells for a claim's number, roots and verdict."""
BACK, ON = "‹", "›"
"""That there are more articles on this side."""


class MatrixScreen(RowsScreen):
    """What each article does with each claim."""

    GROUPS = MATRIX

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._matrix = matrix(stage.desk.review, stage.desk.reviewer)
        self._first = 0
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
        shown = self._shown(width)
        letters = "".join(f"{label.letter:<{CELL}}" for label in self._matrix.articles[shown])
        signs = " ".join(f"{glyph} {stance}" for stance, (glyph, _) in STANCES.items())
        legend = line((f"{signs} {SET} set by hand", DIM))
        back, on = BACK if shown.start else " ", ON if shown.stop < len(self._matrix.articles) else " "
        columns = line("    ", (back, STRONG), " ", (letters, ACCENT), (on, STRONG), "roots")
        return ends(columns, legend if columns.cell_length + legend.cell_length < width else Content(), width)

    def _shown(self, width: int) -> slice:
        """The articles that there is room for beside the words of a claim."""
        total, room = len(self._matrix.articles), max(1, (width - REST - WORDS) // CELL)
        first = max(0, min(self._first, total - room))
        return slice(first, min(total, first + room))

    def do_shift(self, step: int) -> None:
        """Show articles further on or back: most of those that show give way to others."""
        shown = self._shown(self.page_pane.size.width)
        held = shown.stop - shown.start
        most = max(0, len(self._matrix.articles) - held)
        self._first = max(0, min(shown.start + step * max(1, held * 3 // 4), most))
        self.watch_at()

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The claims around the cursor."""
        if not self.total:
            return [Content("No claims yet.")]
        return [self._row(place, width) for place in list_window(self.at, self.total, height)]

    def _row(self, place: int, width: int) -> Content:
        row = self._matrix.rows[place]
        verdict = (f" {GLYPHS[row.verdict]} ", VERDICTS[row.verdict])
        content = line(
            f"{row.number:>4} ",
            *_cells(row, self._shown(width)),
            f" {row.roots:>2}  ",
            verdict,
            f" {row.text}",
        )
        fitted = fit(content, width)
        return fitted.without_spans.stylize(CURSOR) if place == self.at else fitted

    def foot(self, width: int) -> Sequence[Content]:
        """The claim at the cursor in words."""
        if not self.total:
            return ()
        row = self._matrix.rows[self.at]
        told = [
            f"{label.letter} {stance}{' (set)' if by_hand else ''}"
            for label, stance, by_hand in zip(self._matrix.articles, row.cells, row.set_by_hand, strict=True)
            if stance is not Stance.SILENT
        ]
        return list(
            wrapped(line(f"Claim {row.number}, {count(row.roots, 'root')}: {', '.join(told)}"), width)
        )

    def claim_at_cursor(self) -> str | None:
        """The claim of the row."""
        return self._matrix.rows[self.at].claim if self.total else None


def _cells(row: MatrixRow, shown: slice) -> list[Piece]:
    pieces: list[Piece] = []
    for stance, by_hand in zip(row.cells[shown], row.set_by_hand[shown], strict=True):
        glyph, look = STANCES[stance]
        pieces.append((f" {glyph}{SET if by_hand else ' '}", look))
    return pieces
