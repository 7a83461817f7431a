"""One frame on the way at a time: the next is sent when the terminal has answered for the last."""

from asyncio import AbstractEventLoop, TimerHandle
from collections.abc import Callable

_ASK = "\x1b[6n"
"""Where is the cursor? Any terminal answers, in the order in which it draws."""
_PATIENCE = 2.0
"""Seconds without an answer after which a terminal counts as one that gives none."""


class Pace:
    """Knows whether the terminal keeps up. One that has never answered is not waited for."""

    def __init__(self, loop: AbstractEventLoop, go: Callable[[], None]) -> None:
        self._loop = loop
        self._go = go
        self._answers = False
        self._asked: TimerHandle | None = None
        self._asked_at = 0.0
        self.round_trip = 0.0
        """Seconds that the last answer took."""

    @property
    def is_clear(self) -> bool:
        """Whether a frame may be sent now; if not, `go` is called when it may."""
        return not (self._answers and self._asked)

    def ask(self) -> str:
        """What to send behind a frame."""
        if self._asked:
            return ""
        self._asked_at = self._loop.time()
        self._asked = self._loop.call_later(_PATIENCE, self._settle, False)
        return _ASK

    def hear(self) -> None:
        """The terminal has answered."""
        self.round_trip = self._loop.time() - self._asked_at
        self._settle(True)

    def _settle(self, answers: bool) -> None:
        self._answers = answers
        if self._asked:
            self._asked.cancel()
            self._asked = None
            self._go()
