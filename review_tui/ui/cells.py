"""The cells that textual wants on the screen, read from what it writes."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rich.cells import split_graphemes

from review_tui.ui.pens import PLAIN, Pen, after, on_blank

_TOKEN = re.compile(
    r"\x1b\[(?P<sgr>[\d;]*)m"
    r"|\x1b\[(?P<y>\d+);(?P<x>\d+)H"
    r"|(?P<text>[^\x00-\x1f\x7f-\x9f]+)"
    r"|(?P<line>\n)"
    r"|\x1b\](?:8|22);[^\x07\x1b]*(?:\x07|\x1b\\)"  # links and mouse pointers: cells have neither
    r"|(?P<aside>\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[\x20-\x3f]*[\x40-\x7e]|.)",
    re.DOTALL,
)
"""All that textual writes: styles, moves, text; the rest is no matter of cells."""
_NARROW = re.compile(
    "[\x20-\x7e\xa0-\u02ff\u0370-\u0377\u0400-\u0482\u048a-\u052f"
    "\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc\u2713-\u2717]+"
)
"""Text of one cell a character, so that only the rest must be measured."""


class Cell(NamedTuple):
    """One place on the screen. A wide character stands in its first cell; the text of the second is empty."""

    text: str
    pen: Pen


Row = list[Cell]
BLANK = Cell(" ", PLAIN)


class _Case(dict[str, Cell]):
    """Every cell set in one pen so far."""

    def __init__(self, pen: Pen) -> None:
        self.pen = pen
        self[" "] = Cell(" ", on_blank(pen))

    def __missing__(self, text: str) -> Cell:
        cell = self[text] = Cell(text, self.pen)
        return cell


_case = lru_cache(256)(_Case)


class Canvas:
    """What the screen shall show."""

    def __init__(self, width: int, height: int, look: Callable[[Pen], Pen]) -> None:
        self.width, self.height = width, height
        self.rows: list[Row] = [[BLANK] * width for _ in range(height)]
        self.cursor = (0, 0)
        """Where textual left the cursor: x, y."""
        self._look = look
        self._pen = PLAIN
        self._edge = 0
        """Where the text being written began: marks that come first have nothing to stand on."""

    def take(self, data: str) -> str:
        """Put what textual writes into the cells; give back what is for the terminal alone, as a bell."""
        return "".join(self._take(data))

    def _take(self, data: str) -> Iterator[str]:
        x, y = self.cursor
        for token in _TOKEN.finditer(data):
            match token.lastgroup:
                case "text":
                    x = self._write(x, y, token["text"])
                case "sgr":
                    self._pen = after(self._pen, token["sgr"])
                case "x":
                    self._edge = x = int(token["x"]) - 1
                    y = int(token["y"]) - 1
                case "line":
                    self._edge = x = 0
                    y += 1
                case "aside":
                    yield token["aside"]
        self.cursor = min(x, self.width - 1), y  # past the end of a row it stays on the last cell

    def _write(self, x: int, y: int, text: str) -> int:
        """Set text from a place on; give the place after it."""
        row = self.rows[y] if y < self.height else [BLANK] * self.width
        case = _case(self._look(self._pen))
        if _NARROW.fullmatch(text):
            return self._place(row, x, [case[each] for each in text])
        for start, end, width in split_graphemes(text)[0]:
            if not width:
                self._join(row, x, text[start:end])
            elif x + width > self.width:
                x = self._place(row, x, [case[" "]] * width)
            else:
                x = self._place(row, x, [case[text[start:end]], *[case[""]] * (width - 1)])
        return x

    def _join(self, row: Row, x: int, marks: str) -> None:
        """Add what takes no room, as an accent, to the character before."""
        if self._edge < x <= self.width:
            lead = x - 1 if row[x - 1].text else x - 2
            row[lead] = row[lead]._replace(text=row[lead].text + marks)

    def _place(self, row: Row, x: int, cells: Row) -> int:
        """Lay cells on a row, cut at its end; of a wide character half covered, the other half goes blank."""
        end = x + len(cells)
        cells = cells[: max(0, self.width - x)]
        if cells and not row[x].text:
            row[x - 1] = _case(row[x - 1].pen)[" "]
        if end < self.width and not row[end].text:
            row[end] = _case(row[end].pen)[" "]
        row[x : x + len(cells)] = cells
        return end
