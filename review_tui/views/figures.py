"""Figures of one slot across articles: who gave which number, as of when, drawn to one scale."""

from collections.abc import Mapping
from math import isinf

from msgspec import Struct

from review_tui.origin.figures import Figure
from review_tui.origin.series import Series, find_series
from review_tui.session import Review
from review_tui.text.show import for_show, one_line
from review_tui.views.articles import Label, labels

NO_FIGURES = "No number here is given by more than one article."


class FigureRow(Struct, frozen=True):
    """One figure of a series."""

    figure: Figure
    """As the article gives it."""
    claim: str
    """Id of the claim it belongs to."""
    letter: str
    """Of its article."""
    text: str
    """As written, safe to show."""
    low: float
    high: float
    """The values it allows as shares of the series' largest, 0..1; `high` is 1 where it is open."""
    is_open: bool
    """A bound without an upper end: "over 1,000"."""
    origins: str
    as_of: str


class FigureTable(Struct, frozen=True):
    """The figures of one slot."""

    name: str
    rows: tuple[FigureRow, ...]


def figure_tables(review: Review) -> tuple[FigureTable, ...]:
    """A table for each slot that several articles give a number for, the one with most figures first."""
    names = labels(review.alignment.articles)
    found = find_series(review.alignment.sentences, review.origins.attributions)
    return tuple(_table(series, review, names) for series in found)


def _table(series: Series, review: Review, names: Mapping[str, Label]) -> FigureTable:
    largest = max(max(each.value, 0 if isinf(each.high) else each.high) for each in series.figures)
    rows = tuple(_row(each, largest or 1, review, names) for each in series.figures)
    return FigureTable(for_show(series.name), rows)


def _row(figure: Figure, largest: float, review: Review, names: Mapping[str, Label]) -> FigureRow:
    is_open = isinf(figure.high)
    return FigureRow(
        figure=figure,
        claim=review.alignment.claim_of[figure.sentence].id,
        letter=names[figure.article].letter,
        text=one_line(figure.text),
        low=max(0.0, min(figure.low, largest)) / largest,
        high=1.0 if is_open else min(figure.high, largest) / largest,
        is_open=is_open,
        origins=", ".join(for_show(each) for each in figure.origins),
        as_of=for_show(figure.as_of or ""),
    )
