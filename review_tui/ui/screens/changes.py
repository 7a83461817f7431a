"""The changes screen: what is not as it was in the articles, and the verdicts that it touches."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.stage.keys import ROWS
from review_tui.stage.stage import Stage
from review_tui.ui.lines import ends, line, wrapped
from review_tui.ui.look import DIM, STRONG
from review_tui.ui.pictures.blocks import block_page
from review_tui.ui.pictures.changes import change_block
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.change_row import NOTHING, told_change
from review_tui.views.changes import told_kinds


class ChangesScreen(RowsScreen):
    """Stale verdicts, then the articles with the sentences they lost and gained."""

    GROUPS = ROWS

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._review = stage.desk.review
        self._rows = stage.desk.changes

    @property
    def total(self) -> int:
        """How many verdicts, articles and sentences there are."""
        return len(self._rows)

    def heading(self, width: int) -> Content:
        """How many verdicts and articles there are of each kind."""
        return ends(line(("Changes", STRONG)), line((told_kinds(self._rows), DIM)), width)

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The page around the row at the cursor."""
        if not self.total:
            return [Content(NOTHING)]
        blocks = [change_block(row, width, is_current=n == self.at) for n, row in enumerate(self._rows)]
        return block_page(blocks, self.at, height)

    def foot(self, width: int) -> Sequence[Content]:
        """What the row at the cursor is, and the claim that it leads to."""
        if not self.total:
            return ()
        row = self._rows[self.at]
        number = self._review.alignment.number_of[row.claim] if row.claim else None
        leads = f"; Enter goes to claim {number}" if number else ""
        return list(wrapped(line(f"{told_change(row)}{leads}."), width))

    def claim_at_cursor(self) -> str | None:
        """The claim of the verdict or sentence."""
        return self._rows[self.at].claim if self.total else None
