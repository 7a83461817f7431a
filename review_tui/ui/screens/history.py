"""The history screen: every decision, newest first."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from review_tui.stage.keys import ROWS
from review_tui.stage.stage import Stage
from review_tui.ui.lines import ends, fit, line, wrapped
from review_tui.ui.look import CURSOR, DIM, STRONG
from review_tui.ui.pictures.claims import list_window
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.past import PastRow, past
from review_tui.views.words import count

NAME = 16
"""Cells for a reviewer's name."""


class HistoryScreen(RowsScreen):
    """Who decided what, when and why."""

    GROUPS = ROWS

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._rows = past(stage.desk.review, stage.desk.reviewer)
        self._widest = min(NAME, max((cell_len(row.reviewer) for row in self._rows), default=0))

    @property
    def total(self) -> int:
        """How many decisions there are."""
        return len(self._rows)

    def heading(self, width: int) -> Content:
        """How many decisions there are."""
        decisions = count(self.total, "decision")
        found = f"{decisions}, newest first, times in UTC" if self.total else ""
        return ends(line(("History", STRONG)), line((found, DIM)), width)

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The decisions around the cursor."""
        if not self._rows:
            return [Content("Nothing is decided yet: 1, 2 or 3 on the review screen gives a verdict.")]
        return [self._row(place, width) for place in list_window(self.at, self.total, height)]

    def _row(self, place: int, width: int) -> Content:
        row = self._rows[place]
        fitted = fit(_told(row, self._widest), width)
        return fitted.without_spans.stylize(CURSOR) if place == self.at else fitted

    def foot(self, width: int) -> Sequence[Content]:
        """Why the decision at the cursor was made, else all of what its line may have no room for."""
        if not self._rows:
            return ()
        row = self._rows[self.at]
        if row.reason:
            return list(wrapped(line(f"Because: {row.reason}"), width))
        return (
            list(wrapped(line(f"{row.what}."), width)) if _told(row, self._widest).cell_length > width else ()
        )

    def claim_at_cursor(self) -> str | None:
        """The claim that was decided on."""
        row: PastRow | None = self._rows[self.at] if self._rows else None
        return row.claim if row else None


def _told(row: PastRow, widest: int) -> Content:
    """When, who, of which claim, what; in names as wide as the widest."""
    who, number = fit(Content(row.reviewer), widest), f"  claim {row.number:<4}" if row.number else " " * 12
    what = who + line(f"{number} {'undone: ' if row.is_undone else ''}{row.what}")
    return line((f"{row.at.removesuffix(' UTC')}  ", DIM)) + (what.stylize(DIM) if row.is_undone else what)
