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
from review_tui.views.change_row import NO_CHANGES, ChangeRow, told_change
from review_tui.views.changes import told_kinds


class ChangesScreen(RowsScreen[ChangeRow]):
    """Stale verdicts, then the articles with the sentences they lost and gained."""

    GROUPS = ROWS
    NOTHING = NO_CHANGES

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.shown = stage.desk.changes
        self._numbers = stage.desk.review.alignment.number_of

    def heading(self, width: int) -> Content:
        """How many verdicts and articles there are of each kind."""
        return ends(line(("Changes", STRONG)), line((told_kinds(self.shown), DIM)), width)

    def page(self, width: int, height: int) -> Sequence[Content]:
        """The page around the row at the cursor."""
        blocks = [change_block(row, width, is_current=n == self.at) for n, row in enumerate(self.shown)]
        return block_page(blocks, self.at, height)

    def foot(self, row: ChangeRow, width: int) -> Sequence[Content]:
        """What the row is, and the claim that it leads to."""
        leads = f"; Enter goes to claim {self._numbers[row.claim]}" if row.claim else ""
        return list(wrapped(line(f"{told_change(row)}{leads}."), width))

    def claim_of(self, row: ChangeRow) -> str | None:
        """The claim of the verdict or sentence."""
        return row.claim
