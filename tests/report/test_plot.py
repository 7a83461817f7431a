"""The figures of a series, drawn to a scale that a reader can count in."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.origin.figures import Figure
from review_tui.report.plot import INTERVALS, nice_step, plot, told_number
from review_tui.report.sources import FIGURES
from review_tui.views.figures import FigureRow, FigureTable


def table(*ends):
    return FigureTable("troops", tuple(row(*each) for each in ends))


def row(low, value, high):
    figure = Figure("a", "a:1", (0, 5), f"{value}", value, low, high, (), None)
    return FigureRow(figure, "c", "A", figure.text, 0.0, 1.0, high == inf, "", "")


@pytest.mark.parametrize(
    ("most", "labels"),
    [
        (12_499, ["0", "2,500", "5,000", "7,500", "10,000", "12,500"]),
        (4_100, ["0", "1,000", "2,000", "3,000", "4,000", "5,000"]),
        (3, ["0", "1", "2", "3"]),
        (1_250_000, ["0", "250,000", "500,000", "750,000", "1 million", "1.25 million"]),
        (0, ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
    ],
)
def test_the_axis_ends_at_a_round_number(most, labels):
    assert [tick.words for tick in plot(table((0, most, most))).ticks] == labels


def test_a_figure_without_an_upper_end_reaches_the_edge():
    (dot,) = plot(table((1_000, 1_000, inf))).dots
    assert (dot.x, dot.low, dot.high) == (100, 100, 100)
    assert [each.high for each in plot(table((1_000, 1_000, inf), (0, 2_000, 2_000))).dots] == [100, 100]


def test_what_is_too_much_to_draw_is_counted():
    drawn = plot(table(*[(n, n, n) for n in range(FIGURES + 7)]))
    assert (len(drawn.dots), drawn.more) == (FIGURES, 7)


@given(st.floats(1, 1e300))
def test_a_step_is_round_and_reaches_the_most_without_waste(most):
    step = nice_step(most)
    assert step * INTERVALS >= most * (1 - 1e-6)
    assert step * INTERVALS <= most * 2.6
    assert told_number(step)


@given(st.lists(st.tuples(*[st.floats(allow_nan=False)] * 3), min_size=1, max_size=5))
def test_every_dot_is_within_the_drawing(ends):
    for dot in plot(table(*ends)).dots:
        assert all(0 <= place <= 100 for place in (dot.x, dot.low, dot.high))
