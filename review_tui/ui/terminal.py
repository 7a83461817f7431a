"""The terminal itself: found, made ready for the screen, given back as it was."""

import os
import select
import termios
import time
import tty
from collections.abc import Iterator, Mapping
from contextlib import suppress

_OPEN = "\r\x1b[K\x1b[?1049h\x1b[?7l\x1b[?25l\x1b[?2004h"
"""The splash wiped away; another screen, no wrapping, no cursor, pasted text marked as such."""
_SHUT = "\x18\x1b[m\x1b[?2004l\x1b[?7h\x1b[?1049l\x1b[?25h"
"""All of it undone; CAN first, for a sequence that was cut off half way."""
_MOUSE_OPEN, _MOUSE_SHUT = "\x1b[?1000h\x1b[?1006h", "\x1b[?1006l\x1b[?1000l"
_FAREWELL = 0.3
"""Seconds that a stalled line may hold up the end."""
_WITHOUT_COLOUR = ("dumb", "vt1", "vt2", "vt3", "vt4")


class NoTerminalError(OSError):
    """There is no terminal to draw on and read keys from."""


class Terminal:
    """An open terminal, opened for ourselves alone: nobody else must live with our way of reading it."""

    def __init__(self, *, mouse: bool) -> None:
        self.file = _open()
        self._modes = (_OPEN + _MOUSE_OPEN, _MOUSE_SHUT + _SHUT) if mouse else (_OPEN, _SHUT)
        self._before = termios.tcgetattr(self.file)
        self.is_closed = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in cells; 80 by 24 where the terminal does not know."""
        width, height = os.get_terminal_size(self.file)
        return width or 80, height or 24

    def begin(self) -> str:
        """Take keys one by one; give what to send first."""
        tty.setraw(self.file, termios.TCSANOW)
        return self._modes[0]

    def read(self) -> bytes | None:
        """The keys there are; None when the terminal has gone."""
        try:
            return os.read(self.file, 65536) or None
        except BlockingIOError:
            return b""
        except OSError:
            return None

    def send(self, data: bytes) -> bytes:
        """Send as much as the line takes now; give back the rest. To a terminal that has gone, nothing."""
        try:
            return data[os.write(self.file, data) :]
        except BlockingIOError:
            return data
        except OSError:
            return b""

    def end(self) -> None:
        """Give the terminal back as it was."""
        rest, until = self._modes[1].encode(), time.monotonic() + _FAREWELL
        while (rest := self.send(rest)) and (left := until - time.monotonic()) > 0:
            select.select([], [self.file], [], left)
        with suppress(termios.error):  # it has gone
            termios.tcsetattr(self.file, termios.TCSANOW, self._before)
        os.close(self.file)
        self.is_closed = True


def require() -> None:
    """Raise NoTerminalError where none can be opened."""
    os.close(_open())


def has_colour(environ: Mapping[str, str]) -> bool:
    """Whether the terminal is of a kind that has colours."""
    kind = environ.get("TERM", "")
    return not kind.startswith(_WITHOUT_COLOUR) and not kind.endswith(("-m", "-mono"))


def _open() -> int:
    for name in _names():
        try:
            return os.open(name, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError:
            continue  # after su the terminal's own name belongs to somebody else; the next name may do
    raise NoTerminalError("There is no terminal here to show the review on; try review-tui --plain.")


def _names() -> Iterator[str]:
    """Where keys come from first, where output goes next, the controlling terminal last."""
    for file in (0, 1, 2):
        with suppress(OSError):  # a pipe, or a terminal of another container
            yield os.ttyname(file)
    yield "/dev/tty"
