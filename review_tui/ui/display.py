"""The way of the cells to the terminal: gathered as textual writes, sent as fast as the line takes them.

While a frame is on its way, changes gather in the model, so that a held key never queues up pictures that
nobody will see. Nothing here blocks.
"""

import asyncio
from collections.abc import Callable

from review_tui.ui.cells import Canvas
from review_tui.ui.pacing import Pace
from review_tui.ui.pens import Pen
from review_tui.ui.strokes import Brush
from review_tui.ui.terminal import Terminal


class Display:
    """What shows on a terminal, as long as that is ours."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, size: tuple[int, int], look: Callable[[Pen], Pen]
    ) -> None:
        self._loop = loop
        self._look = look
        self._canvas = Canvas(*size, look)
        self._brush = Brush()
        self._pace = Pace(loop, self._draw)
        self._terminal: Terminal | None = None
        self._aside = ""
        """For the terminal alone, as a bell."""
        self._rest = b""
        """What the line has not taken yet."""
        self._drawing: asyncio.Handle | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a terminal to show it on."""
        return self._terminal is not None

    def open(self, terminal: Terminal) -> None:
        """Take the terminal. What it shows stays until the first frame."""
        self._terminal = terminal
        self._brush.forget()
        self._send(terminal, (terminal.begin() + self._pace.ask()).encode())

    def close(self) -> None:
        """Leave the terminal, whatever was still to be sent."""
        if self._terminal:
            self._loop.remove_writer(self._terminal.file)
        self._terminal, self._rest = None, b""

    def write(self, data: str) -> None:
        """Take what textual draws; it is sent once textual has done with this turn of the loop."""
        self._aside += self._canvas.take(data)
        if self._drawing is None:
            self._drawing = self._loop.call_soon(self._draw)

    def resize(self, size: tuple[int, int]) -> None:
        """Begin with empty cells, as many as the terminal has now."""
        self._canvas = Canvas(*size, self._look)

    def repaint(self) -> None:
        """Draw everything again, whatever the terminal shows."""
        self._brush.forget()
        self.write("")

    def begin_again(self) -> None:
        """Draw everything again on a terminal that somebody else has changed meanwhile."""
        if self._terminal:
            self._send(self._terminal, self._rest + self._terminal.begin().encode())
        self.repaint()

    def hear(self) -> float:
        """The terminal has answered for the last frame: in how many seconds."""
        self._pace.hear()
        return self._pace.round_trip

    def _draw(self) -> None:
        self._drawing = None
        if self._terminal is None or self._rest or not self._pace.is_clear:
            return
        frame = self._brush.strokes(self._canvas.rows, self._canvas.cursor)
        sent, self._aside = self._aside + frame, ""
        if frame:
            sent += self._pace.ask()
        self._send(self._terminal, sent.encode("utf-8", "replace"))

    def _send(self, terminal: Terminal, data: bytes) -> None:
        self._rest = terminal.send(data)
        if self._rest:
            self._loop.add_writer(terminal.file, self._send_rest, terminal)

    def _send_rest(self, terminal: Terminal) -> None:
        self._loop.remove_writer(terminal.file)
        self._send(terminal, self._rest)
        if not self._rest:
            self._draw()
