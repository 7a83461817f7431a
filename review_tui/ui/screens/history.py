"""The history screen: every decision, newest first."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from review_tui.stage.keys import ROWS
from review_tui.stage.stage import Stage
from review_tui.ui.lines import ends, fit, line, wrapped
from review_tui.ui.look import DIM, STRONG
from review_tui.ui.pictures.history import past_line
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.past import PastRow, past
from review_tui.views.words import count

NAME = 16
"""Cells for a reviewer's name."""


class HistoryScreen(RowsScreen[PastRow]):
    """Who decided what, when and why."""

    GROUPS = ROWS
    NOTHING = "Nothing is decided yet: 1, 2 or 3 on the review screen gives a verdict."

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.shown = past(stage.desk.review, stage.desk.reviewer)
        self._widest = min(NAME, max((cell_len(row.reviewer) for row in self.shown), default=0))

    def heading(self, width: int) -> Content:
        """How many decisions there are."""
        found = f"{count(self.total, 'decision')}, newest first, times in UTC" if self.total else ""
        return ends(line(("History", STRONG)), line((found, DIM)), width)

    def drawn(self, row: PastRow, width: int) -> Content:
        """A decision, as much of it as there is room for."""
        return fit(past_line(row, self._widest), width)

    def foot(self, row: PastRow, width: int) -> Sequence[Content]:
        """Why the decision was made, else all of what its line may have no room for."""
        if row.reason:
            return list(wrapped(line(f"Because: {row.reason}"), width))
        is_cut = past_line(row, self._widest).cell_length > width
        return list(wrapped(line(f"{row.what}."), width)) if is_cut else ()

    def claim_of(self, row: PastRow) -> str | None:
        """The claim that was decided on."""
        return row.claim
