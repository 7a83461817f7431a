"""The cells that textual wants, and the bytes that bring them about."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len, set_cell_size

from review_tui.ui.cells import BLANK, Canvas, Cell
from review_tui.ui.pens import PLAIN, Pen, after, as_it_is, change, without_colour
from review_tui.ui.strokes import Brush
from tests.ui.emulated import Emulated

WIDTH, HEIGHT = 24, 5
PANES = ((0, 9), (9, 15))
"""Columns and widths of two panes side by side."""

codes = st.lists(
    st.sampled_from(["1", "2", "3", "4", "7", "9", "31", "39", "49", "92", "44", "38;5;208", "48;2;1;2;3"]),
    max_size=4,
).map(";".join)
texts = st.text(st.sampled_from("ab .é—’│✓北京한👍e\u0301־שلا"), max_size=12)


@st.composite
def strips(draw: st.DrawFn) -> str:
    """One line of one pane as textual writes it."""
    left, width = draw(st.sampled_from(PANES))
    written, room = f"\x1b[{draw(st.integers(1, HEIGHT))};{left + 1}H", width
    while room:
        text = draw(texts) or " " * draw(st.integers(1, width))
        text = text.lstrip("\u0301") if room == width else text
        text = set_cell_size(text, min(room, cell_len(text)) or 1)
        room -= cell_len(text)
        pen = draw(codes)
        written += f"\x1b[{pen}m{text}\x1b[0m" if pen else text
    return written


frames = st.lists(st.lists(strips(), max_size=4).map("".join), min_size=1, max_size=4)
quickly = settings(max_examples=60, deadline=None)


AT_THE_EDGE = [f"\x1b[1;10H{' ' * 13}aa", f"\x1b[1;10H{' ' * 13}\x1b[1maa\x1b[0m"]


@quickly
@given(frames)
@example(AT_THE_EDGE)
def test_changed_cells_alone_come_to_the_same_screen(written: list[str]) -> None:
    whole, part = Emulated(WIDTH, HEIGHT), Emulated(WIDTH, HEIGHT)
    canvas, brush = Canvas(WIDTH, HEIGHT, as_it_is), Brush()
    for terminal in (whole, part):
        terminal.feed("\x1b[?7l")
    for frame in written:
        whole.feed(frame)
        assert canvas.take(frame) == ""
        part.feed(brush.strokes(canvas.rows, canvas.cursor))
        assert part.cells == whole.cells


@quickly
@given(frames)
def test_a_frame_that_changes_nothing_sends_nothing(written: list[str]) -> None:
    canvas, brush = Canvas(WIDTH, HEIGHT, as_it_is), Brush()
    canvas.take("".join(written) + "\x1b[1;1H")
    brush.strokes(canvas.rows, canvas.cursor)
    canvas.take(written[-1] + "\x1b[1;1H")
    assert brush.strokes(canvas.rows, canvas.cursor) == ""


@given(codes, codes)
def test_a_change_of_pen_ends_in_that_pen(old: str, new: str) -> None:
    before, wanted = after(PLAIN, old), after(PLAIN, new)
    assert (
        after(before, change(before, wanted)[2:-1] or "0" * (wanted == PLAIN)) == wanted or before == wanted
    )


def _drawn(canvas: Canvas, brush: Brush, data: str) -> str:
    canvas.take(data)
    return brush.strokes(canvas.rows, canvas.cursor)


@pytest.fixture
def canvas() -> Canvas:
    return Canvas(WIDTH, HEIGHT, as_it_is)


@pytest.fixture
def brush(canvas: Canvas) -> Brush:
    brush = Brush()
    brush.strokes(canvas.rows, (0, 0))
    return brush


def test_one_changed_letter_sends_one_letter(canvas: Canvas, brush: Brush) -> None:
    _drawn(canvas, brush, "\x1b[1;1Hclaim 41\x1b[1;1H")
    assert _drawn(canvas, brush, "\x1b[1;1Hclaim 42\x1b[1;1H") == "\b2"


def test_the_rest_of_a_line_is_erased_not_overwritten(canvas: Canvas, brush: Brush) -> None:
    _drawn(canvas, brush, "\x1b[1;1Ha long line of words\x1b[1;1H")
    assert _drawn(canvas, brush, "\x1b[1;1Ha long" + " " * 18 + "\x1b[1;1H") == "\x1b[7G\x1b[K"


def test_a_reversed_line_is_never_erased(canvas: Canvas, brush: Brush) -> None:
    _drawn(canvas, brush, "\x1b[1;1Hx")
    assert "\x1b[K" not in _drawn(canvas, brush, "\x1b[1;1H\x1b[7m" + " " * WIDTH + "\x1b[0m")


def test_after_an_emoji_the_place_is_said_again(canvas: Canvas, brush: Brush) -> None:
    sent = _drawn(canvas, brush, "\x1b[1;1Ha👍b\x1b[1;1H")
    assert "👍\x1b[4Gb" in sent


def test_a_wide_character_half_covered_goes_blank(canvas: Canvas) -> None:
    canvas.take("\x1b[1;1H北x\x1b[1;2Hy")
    assert [cell.text for cell in canvas.rows[0][:3]] == [" ", "y", "x"]


def test_an_accent_joins_the_letter_before_even_in_another_style(canvas: Canvas) -> None:
    canvas.take("\x1b[1;1He\x1b[1m\u0301b\x1b[0m")
    assert [cell.text for cell in canvas.rows[0][:2]] == ["e\u0301", "b"]


def test_what_lies_outside_the_screen_is_cut_off(canvas: Canvas) -> None:
    canvas.take(f"\x1b[1;{WIDTH - 1}Hab北\x1b[{HEIGHT + 1};1Hbelow\x1b[1;{WIDTH}H北")
    assert len(canvas.rows[0]) == WIDTH
    assert canvas.rows[0][-1] == BLANK


def test_bells_and_the_clipboard_pass_beside_the_cells(canvas: Canvas) -> None:
    assert canvas.take("a\x07\x1b]52;c;aGk=\x07b") == "\x07\x1b]52;c;aGk=\x07"
    assert canvas.rows[0][:2] == [Cell("a", PLAIN), Cell("b", PLAIN)]


def test_a_link_leaves_its_words_only(canvas: Canvas) -> None:
    assert canvas.take("\x1b]8;id=1;http://example.org\x1b\\word\x1b]8;;\x1b\\") == ""
    assert "".join(cell.text for cell in canvas.rows[0]).rstrip() == "word"


def test_without_colours_marks_remain() -> None:
    canvas = Canvas(WIDTH, HEIGHT, without_colour)
    canvas.take("\x1b[1;31;44mword\x1b[0m")
    assert canvas.rows[0][0].pen == Pen(frozenset({"1"}))


def test_a_wanted_cursor_is_moved_to(canvas: Canvas, brush: Brush) -> None:
    sent = _drawn(canvas, brush, "\x1b[2;1Hab\x1b[4;7H")
    assert sent.endswith(("\x1b[4;7H", "\n\n\x1b[4C"))


def test_who_forgets_draws_everything_again(canvas: Canvas, brush: Brush) -> None:
    _drawn(canvas, brush, "\x1b[1;1Hword")
    brush.forget()
    assert "\x1b[2J" in (sent := brush.strokes(canvas.rows, (0, 0)))
    assert "word" in sent
