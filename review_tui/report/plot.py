"""The figures of a series as a drawing: a dot for the value, a line for what the words allow."""

from math import ceil, floor, log10

from msgspec import Struct

from review_tui.report.sources import FIGURES
from review_tui.views.figures import FigureRow, FigureTable

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
"""What a reader counts in, each times a power of ten (Heckbert, “Nice numbers for graph labels”, 1990)."""
INTERVALS = 5
"""As many between nought and the end as labels fit beneath."""

HUGE = 1e300
"""Beyond it nothing is drawn to scale: no end, or a number that nobody counts in."""


class Dot(Struct, frozen=True):
    """One figure, its places in percent of the width."""

    row: FigureRow
    x: float
    low: float
    high: float
    """Ends of what it allows; the edge where there is no end."""


class Tick(Struct, frozen=True):
    """A round number on the axis."""

    x: float
    words: str


class Plot(Struct, frozen=True):
    """One series, from nought to a round number beyond its highest value."""

    name: str
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    more: int
    """How many further figures there are."""


def plot(table: FigureTable) -> Plot:
    """The series drawn."""
    rows = table.rows[:FIGURES]
    ends = [end for row in rows for end in (row.figure.value, row.figure.low, row.figure.high)]
    most = max([1.0, *(end for end in ends if end < HUGE)])
    step = nice_step(most)
    intervals = ceil(most / step)
    top = step * intervals
    return Plot(
        table.name,
        tuple(_dot(row, top) for row in rows),
        tuple(Tick(_percent(n * step, top), told_number(n * step)) for n in range(intervals + 1)),
        len(table.rows[FIGURES:]),
    )


def nice_step(most: float) -> float:
    """The smallest round step that reaches `most` in INTERVALS."""
    least = most / INTERVALS
    power = 10.0 ** floor(log10(least))
    return next(each * power for each in STEPS if each * power >= least * (1 - 1e-9))


def told_number(value: float) -> str:
    """A number as a label, large ones in words."""
    for size, word in ((1e9, "billion"), (1e6, "million")):
        if value >= size:
            return f"{value / size:,g} {word}"
    return f"{value:,g}"


def _dot(row: FigureRow, top: float) -> Dot:
    one = row.figure
    return Dot(row, _percent(one.value, top), _percent(one.low, top), _percent(one.high, top))


def _percent(value: float, top: float) -> float:
    return round(100 * (min(max(value, 0.0), top) / top), 1)
