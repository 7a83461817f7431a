"""The program on a real pseudo-terminal, with an emulated screen before it."""

import codecs
import fcntl
import os
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ui.emulated import Emulated

_QUESTIONS = re.compile(rb"\x1b\[6n")
READY = "5 articles, "


class Running:
    """A program on a terminal of its own."""

    def __init__(self, pid: int, terminal: int, *, answers: bool, size: tuple[int, int]) -> None:
        self.pid, self.terminal = pid, terminal
        self.screen = Emulated(*size)
        self.raw = b""
        self.heard = 0.0
        """When it was last heard, on the performance clock."""
        self.status: int | None = None
        self.answers = answers
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def press(self, keys: str | bytes) -> None:
        os.write(self.terminal, keys.encode() if isinstance(keys, str) else keys)

    def read(self, seconds: float) -> bool:
        """Take in what comes within some seconds; false when nothing did."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.terminal, 65536)
        except OSError:
            return False
        self.heard = time.perf_counter()
        if self.answers:
            os.write(self.terminal, b"\x1b[1;1R" * len(_QUESTIONS.findall(data)))
        self.raw += data
        self.screen.feed(self._decode(data))
        return bool(data)

    def until(self, met: Callable[[], bool], seconds: float = 20) -> bool:
        """Take in what comes until something holds; whether it does."""
        end = time.monotonic() + seconds
        while not met() and time.monotonic() < end:
            self.read(0.02)
        return met()

    def shows(self, words: str, seconds: float = 20) -> bool:
        return self.until(lambda: words in "\n".join(self.screen.lines), seconds)

    def settle(self) -> None:
        """Take in all that comes until it is quiet."""
        while self.read(0.3):
            pass

    def resize(self, width: int, height: int) -> None:
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.screen.screen.resize(height, width)

    def hang_up(self) -> None:
        """Break the line: the terminal is gone for good."""
        os.close(self.terminal)
        self.terminal = -1

    def is_gone(self, seconds: float, *, reading: bool = True) -> bool:
        """Whether the program has ended, of itself, within some seconds."""
        end = time.monotonic() + seconds
        while self.status is None and time.monotonic() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = status
            elif not (reading and self.read(0.02)):
                time.sleep(0.02)
        while reading and self.status is not None and self.read(0):
            pass  # its last words
        return self.status is not None

    @property
    def exit_code(self) -> int:
        return os.waitstatus_to_exitcode(self.status or 0)


@contextmanager
def running(
    folder: Path, *, answers: bool = True, size: tuple[int, int] = (80, 24), **environ: str
) -> Iterator[Running]:
    """The program with the bundled articles and a database in the folder."""
    environ = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": os.getcwd(), **environ}
    command = [sys.executable, "-m", "review_tui", "--db", str(folder / "review.json"), "--reviewer", "ada"]
    with on_terminal(command, environ, answers=answers, size=size) as program:
        yield program


@contextmanager
def on_terminal(
    command: list[str], environ: dict[str, str], *, answers: bool = True, size: tuple[int, int] = (80, 24)
) -> Iterator[Running]:
    """Any command, the leader of a session on a terminal of its own."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    pid = os.fork()
    if not pid:
        _log_in(theirs)
        os.closerange(3, 64)
        os.execvpe(command[0], command, environ)
    os.close(theirs)
    program = Running(pid, ours, answers=answers, size=size)
    try:
        yield program
    finally:
        if program.status is None:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        if program.terminal >= 0:
            program.hang_up()


def _log_in(terminal: int) -> None:
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for file in (0, 1, 2):
        os.dup2(terminal, file)
