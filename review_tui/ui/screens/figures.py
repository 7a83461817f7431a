"""The figures screen: numbers that several articles give for the same thing, on one scale."""

from collections.abc import Sequence
from itertools import chain

from rich.cells import cell_len
from textual.content import Content

from review_tui.stage.keys import ROWS
from review_tui.stage.stage import Stage
from review_tui.ui.lines import ends, line, wrapped
from review_tui.ui.look import DIM, STRONG
from review_tui.ui.pictures.figures import figure_line, series_line
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.figures import NO_FIGURES, FigureRow, FigureTable, figure_tables
from review_tui.views.words import count


class FiguresScreen(RowsScreen[FigureTable | FigureRow]):
    """Who gave which number, as of when: a heading for each slot, then its figures."""

    GROUPS = ROWS
    NOTHING = NO_FIGURES

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        tables = figure_tables(stage.desk.review)
        self.shown = tuple(chain.from_iterable((table, *table.rows) for table in tables))
        self._slots = len(tables)
        self._numbers = stage.desk.review.alignment.number_of
        self._widest = max((cell_len(row.text) for table in tables for row in table.rows), default=0)

    def heading(self, width: int) -> Content:
        """How many slots have figures."""
        slots = count(self._slots, "slot")
        found = f"{slots} in several articles, drawn from 0 to the largest" if self._slots else ""
        return ends(line(("Figures", STRONG)), line((found, DIM)), width)

    def drawn(self, row: FigureTable | FigureRow, width: int) -> Content:
        """A slot, or one of its figures."""
        if isinstance(row, FigureTable):
            return series_line(row, width)
        return figure_line(row, self._widest, width)

    def foot(self, row: FigureTable | FigureRow, width: int) -> Sequence[Content]:
        """All of the figure, and the claim that it belongs to."""
        if isinstance(row, FigureTable):
            return ()
        told = ", ".join(each for each in (f"{row.letter}: {row.text}", row.origins, row.as_of) if each)
        number = self._numbers[row.claim]
        return list(wrapped(line(f"{told}; Enter goes to claim {number}."), width))

    def claim_of(self, row: FigureTable | FigureRow) -> str | None:
        """The claim that the figure belongs to."""
        return None if isinstance(row, FigureTable) else row.claim
