"""The fewest bytes that turn the cells shown into the cells wanted."""

from collections.abc import Iterator, Sequence

from review_tui.ui.cells import BLANK, Cell, Row
from review_tui.ui.pens import PLAIN, Pen, change, on_blank
from review_tui.ui.sure import are_sure, is_sure

_CLEAR = "\x1b[m\x1b[H\x1b[2J"
_GAP = 4
"""Cells worth writing again rather than stepping over: a step costs three or four bytes."""
_ERASE = 4
"""Blanks up to the end of a line that are worth erasing: that costs three bytes."""


class Brush:
    """Draws on the terminal and knows what stands there: cells, pen, cursor."""

    def __init__(self) -> None:
        self._shown: list[Row] = []
        self._out: list[str] = []
        self._pen: Pen | None = None
        self._x: int | None = None
        self._y: int | None = None

    def forget(self) -> None:
        """Know nothing of the terminal any more: the next strokes clear it and draw all."""
        self._shown = []

    def strokes(self, rows: Sequence[Row], cursor: tuple[int, int]) -> str:
        """What to send so that these rows show; the cursor is left where it falls if it is wanted at home."""
        if list(map(len, self._shown)) != list(map(len, rows)):
            self._clear(rows)
        for y, (shown, wanted) in enumerate(zip(self._shown, rows, strict=True)):
            if shown != wanted:
                self._draw_row(y, shown, wanted)
                shown[:] = wanted
        if cursor != (0, 0):
            self._go(*cursor)
        sent = "".join(self._out)
        self._out.clear()
        return sent

    def _clear(self, rows: Sequence[Row]) -> None:
        self._shown = [[BLANK] * len(row) for row in rows]
        self._out.append(_CLEAR)
        self._pen, self._x, self._y = PLAIN, 0, 0

    def _draw_row(self, y: int, shown: Row, wanted: Row) -> None:
        if sure := are_sure(shown) and are_sure(wanted):
            end = _end(shown, wanted)
        else:
            self._erase(0, y)  # nobody knows what an emoji covers
            shown, end = [BLANK] * len(shown), len(shown)
        for places in _runs(shown, wanted, end):
            self._draw(y, wanted, places, sure)
        if end < len(wanted):
            self._erase(end, y)

    def _draw(self, y: int, row: Row, places: range, sure: bool) -> None:
        self._go(places[0], y)
        for x in places:
            text, pen = row[x]
            if text:
                self._go(x, y)
                if not _fits(row[x], self._pen):
                    self._dip(pen)
                self._out.append(text)
            if self._x is not None:
                self._x = x + 1 if sure or all(map(is_sure, text)) else None
        if self._x == len(row):
            self._x = None  # it stays on the last cell

    def _erase(self, x: int, y: int) -> None:
        self._go(x, y)
        if self._pen is None or not self._pen.is_bare:
            self._dip(PLAIN)
        self._out.append("\x1b[K")

    def _dip(self, pen: Pen) -> None:
        self._out.append(change(self._pen, pen))
        self._pen = pen

    def _go(self, x: int, y: int) -> None:
        if x != self._x or y != self._y:
            self._out.append(min(_ways(self._x, self._y, x, y), key=len))
            self._x, self._y = x, y


def _end(shown: Row, wanted: Row) -> int:
    """From where on the row is better erased than written."""
    start, stop = _written(wanted), _written(shown)
    return start if stop - start >= _ERASE else len(wanted)


def _written(row: Row) -> int:
    """The place after the last cell that is not blank."""
    end = len(row)
    while end and row[end - 1] == BLANK:
        end -= 1
    return end


def _runs(shown: Row, wanted: Row, end: int) -> list[range]:
    """Where to write: the cells that differ, whole characters, with the short gaps between them."""
    runs: list[range] = []
    for x in range(end):
        last = runs[-1] if runs else None
        if shown[x] == wanted[x] and not (last and last.stop == x and not wanted[x].text):
            continue
        if last and _is_bridged(wanted, last.stop, x):
            runs[-1] = range(last.start, x + 1)
        else:
            runs.append(range(x, x + 1))
    return runs


def _is_bridged(row: Row, start: int, stop: int) -> bool:
    """Whether the gap is short and can be written in the pen before it or, all of it, in the one after it."""
    gap = row[start:stop]
    return len(gap) <= _GAP and any(
        all(_fits(cell, pen) for cell in gap) for pen in (row[start - 1].pen, row[stop].pen)
    )


def _fits(cell: Cell, pen: Pen | None) -> bool:
    """Whether the cell looks right in a pen: of most, a blank shows nothing."""
    return pen is not None and (cell.pen is pen or (cell.text == " " and cell.pen == on_blank(pen)))


def _ways(from_x: int | None, from_y: int | None, x: int, y: int) -> Iterator[str]:
    """Escape sequences that lead from one place to another."""
    yield f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H"
    if from_y is None or from_y > y:
        return
    down = "\n" * (y - from_y)
    yield down + (f"\x1b[{x + 1}G" if x else "\r")
    if from_x is None:
        return
    if x >= from_x:
        yield down + ("" if x == from_x else "\x1b[C" if x == from_x + 1 else f"\x1b[{x - from_x}C")
    else:
        yield down + "\b" * (from_x - x)
