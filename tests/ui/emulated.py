"""A terminal in memory, to see what a driver's bytes come to."""

from typing import NamedTuple

import pyte


class Seen(NamedTuple):
    """What an eye can tell of a cell."""

    text: str
    ink: str
    paper: str
    marks: tuple[bool, ...]


class Emulated:
    """A terminal that keeps what it is sent as cells."""

    def __init__(self, width: int, height: int) -> None:
        self.screen = pyte.Screen(width, height)
        self._stream = pyte.Stream(self.screen)
        self.sent = 0
        """Characters it has been sent."""

    def feed(self, data: str) -> None:
        self.sent += len(data)
        self._stream.feed(data)

    @property
    def lines(self) -> list[str]:
        return [line.rstrip() for line in self.screen.display]

    @property
    def cells(self) -> list[list[Seen]]:
        rows = range(self.screen.lines)
        return [[_seen(self.screen.buffer[y][x]) for x in range(self.screen.columns)] for y in rows]


def _seen(cell: pyte.screens.Char) -> Seen:
    lines = (cell.underscore, cell.strikethrough)
    if cell.data.startswith(" ") and not cell.reverse:
        return Seen(cell.data, cell.fg if any(lines) else "default", cell.bg, lines)
    return Seen(cell.data, cell.fg, cell.bg, (*lines, cell.reverse, cell.bold, cell.italics))
