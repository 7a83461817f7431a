"""The matrix screen: claims by articles."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.stage.keys import MATRIX
from review_tui.stage.stage import Stage
from review_tui.ui.pictures.matrix import matrix_heading, matrix_line, shown_articles, stances_lines
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.matrix import MatrixRow, matrix


class MatrixScreen(RowsScreen[MatrixRow]):
    """What each article does with each claim."""

    GROUPS = MATRIX
    NOTHING = "No claims yet."

    def __init__(self, stage: Stage) -> None:
        """Begins at the current claim."""
        super().__init__()
        self._matrix = matrix(stage.desk.review, stage.desk.reviewer)
        self.shown = self._matrix.rows
        self._first = 0
        if stage.scene.queue:
            claims = [row.claim for row in self.shown]
            held = stage.scene.claim.id
            self.set_reactive(MatrixScreen.at, claims.index(held) if held in claims else 0)

    def heading(self, width: int) -> Content:
        """The letters of the articles, over their columns."""
        return matrix_heading(self._matrix, self._articles(width), width)

    def drawn(self, row: MatrixRow, width: int) -> Content:
        """A claim, with the articles that there is room for."""
        return matrix_line(row, self._articles(width), width)

    def foot(self, row: MatrixRow, width: int) -> Sequence[Content]:
        """The claim in words."""
        return stances_lines(self._matrix, row, width)

    def claim_of(self, row: MatrixRow) -> str | None:
        """The claim of the row."""
        return row.claim

    def do_shift(self, step: int) -> None:
        """Show articles further on or back: most of those that show give way to others."""
        shown = self._articles(self.page_pane.size.width)
        held = shown.stop - shown.start
        most = max(0, len(self._matrix.articles) - held)
        self._first = max(0, min(shown.start + step * max(1, held * 3 // 4), most))
        self.watch_at()

    def _articles(self, width: int) -> slice:
        return shown_articles(self._matrix, self._first, width)
