"""A figure on the scale of its series, and the heading of a series."""

from textual.content import Content

from review_tui.ui.lines import fit, line
from review_tui.ui.look import ACCENT, DIM, STRONG
from review_tui.views.figures import FigureRow, FigureTable
from review_tui.views.words import count

TEXT, WIDER = 30, 50
"""Cells for a figure as written: on a narrow screen, and at most."""
REST = 60
"""Cells for all the rest of a figure's line."""
SCALE = 20
"""Cells of the scale, from nothing to the series' largest value."""
POINT, REACH, OPEN = "●", "━", "▶"


def series_line(table: FigureTable, width: int) -> Content:
    """What the figures below it are of, and how many there are."""
    return fit(line((table.name, STRONG), (f"  {count(len(table.rows), 'figure')}", DIM)), width)


def figure_line(row: FigureRow, widest: int, width: int) -> Content:
    """Whose it is, what it says in as many cells as the widest wants, its place on the scale, who says so."""
    text = fit(Content(row.text), min(widest, max(TEXT, min(WIDER, width - REST))))
    known = line((f" {row.as_of:<12.12} ", DIM), row.origins)
    return fit(line(f" {row.letter:<3}") + text + line(" ", (_scale(row), ACCENT)) + known, width)


def _scale(row: FigureRow) -> str:
    """The values a figure allows, on the scale of its series."""
    last = SCALE - 1
    start, end = round(row.low * last), round(row.high * last)
    reach = POINT if start == end else REACH * (end - start + 1)
    return f"{' ' * start}{reach[:-1] + OPEN if row.is_open else reach}".ljust(SCALE)
