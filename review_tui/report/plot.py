"""The figures of a series as a drawing: a dot for the value, a line for what it allows."""

from dataclasses import dataclass
from math import isfinite

from review_tui.report.sources import FigureLine, SeriesLines

LEFT, WIDTH, ROW = 128, 190, 24
"""Room for letter and day, for the values, and the height of a line."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One figure in its place."""

    line: FigureLine
    y: int
    x: int
    low: int
    high: int
    """Ends of what it allows; the edge where there is no end."""


@dataclass(frozen=True, slots=True)
class Plot:
    """One series, from nought to its highest value."""

    name: str
    dots: tuple[Dot, ...]
    most: str
    height: int
    more: int
    words: str
    """The same in words."""


def plot(series: SeriesLines) -> Plot:
    """The series drawn."""
    figures = [line.figure for line in series.lines]
    ends = [value for one in figures for value in (one.value, one.low, one.high) if isfinite(value)]
    most = max(*ends, 1.0)
    return Plot(
        series.name,
        tuple(_dot(line, n, most) for n, line in enumerate(series.lines)),
        f"{most:,.0f}",
        len(figures) * ROW + 30,
        series.more,
        "; ".join(f"{line.letter} {line.text} {line.as_of}".strip() for line in series.lines),
    )


def _dot(line: FigureLine, n: int, most: float) -> Dot:
    def x(value: float) -> int:
        return LEFT + round(WIDTH * min(max(value, 0.0), most) / most)

    one = line.figure
    return Dot(line, n * ROW + ROW // 2, x(one.value), x(one.low), x(one.high))
