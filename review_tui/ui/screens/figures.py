"""The figures screen: numbers that several articles give for the same thing, on one scale."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from review_tui.stage.keys import ROWS
from review_tui.stage.stage import Stage
from review_tui.ui.lines import ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, CURSOR, DIM, STRONG
from review_tui.ui.pictures.claims import list_window
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.figures import FigureRow, FigureTable, figure_tables
from review_tui.views.words import count

TEXT, WIDER = 30, 50
"""Cells for a figure as written: on a narrow screen, and at most."""
REST = 60
"""Cells for all the rest of a figure's line."""
SCALE = 20
"""Cells of the scale, from nothing to the series' largest value."""
POINT, REACH, OPEN = "●", "━", "▶"


class FiguresScreen(RowsScreen):
    """Who gave which number, as of when."""

    GROUPS = ROWS

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        tables = figure_tables(stage.desk.review)
        self._tables = len(tables)
        self._numbers = stage.desk.review.alignment.number_of
        self._rows: list[FigureTable | FigureRow] = []
        self._widest = max((cell_len(row.text) for table in tables for row in table.rows), default=0)
        for table in tables:
            self._rows += [table, *table.rows]

    @property
    def total(self) -> int:
        """How many lines there are: a heading for each slot, then its figures."""
        return len(self._rows)

    def heading(self, width: int) -> Content:
        """How many slots have figures."""
        slots = count(self._tables, "slot")
        found = f"{slots} in several articles, drawn from 0 to the largest" if self._tables else ""
        return ends(line(("Figures", STRONG)), line((found, DIM)), width)

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The figures around the cursor."""
        if not self._rows:
            return [Content("No number here is given by more than one article.")]
        return [self._drawn(place, width) for place in list_window(self.at, self.total, height)]

    def _drawn(self, place: int, width: int) -> Content:
        row = self._rows[place]
        if isinstance(row, FigureTable):
            content = fit(line((row.name, STRONG), (f"  {count(len(row.rows), 'figure')}", DIM)), width)
        else:
            text = fit(Content(row.text), min(self._widest, max(TEXT, min(WIDER, width - REST))))
            known = line((f" {row.as_of:<12.12} ", DIM), row.origins)
            content = fit(line(f" {row.letter:<3}") + text + line(" ", (_scale(row), ACCENT)) + known, width)
        return content.without_spans.stylize(CURSOR) if place == self.at else content

    def foot(self, width: int) -> Sequence[Content]:
        """All of the figure at the cursor, and the claim that it belongs to."""
        row = self._rows[self.at] if self._rows else None
        if not isinstance(row, FigureRow):
            return ()
        number = self._numbers[row.claim]
        told = ", ".join(each for each in (f"{row.letter}: {row.text}", row.origins, row.as_of) if each)
        return list(wrapped(line(f"{told}; Enter goes to claim {number}."), width))

    def claim_at_cursor(self) -> str | None:
        """The claim that the figure belongs to."""
        row = self._rows[self.at] if self._rows else None
        return row.claim if isinstance(row, FigureRow) else None


def _scale(row: FigureRow) -> str:
    """The values a figure allows, on the scale of its series."""
    last = SCALE - 1
    start, end = round(row.low * last), round(row.high * last)
    reach = POINT if start == end else REACH * (end - start + 1)
    return f"{' ' * start}{reach[:-1] + OPEN if row.is_open else reach}".ljust(SCALE)
