"""A driver for textual that sends only the cells that changed, and no faster than the line takes them.

Textual writes whole regions, often twice; here they go into a model of the screen, and what differs from what
shows goes out. Nothing here blocks: on a dead line the program still ends when it is told to.
"""

import os
import signal
from codecs import getincrementaldecoder
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from textual import events
from textual.driver import Driver
from textual.geometry import Size
from textual.message import Message

from review_tui.ui.display import Display
from review_tui.ui.keystrokes import KeyParser
from review_tui.ui.pens import as_it_is, without_colour
from review_tui.ui.terminal import Terminal, has_colour

if TYPE_CHECKING:
    from textual.app import App

_LAST = 0.8
"""Seconds between being told to end and ending at any rate."""
_ENDS = (signal.SIGHUP, signal.SIGTERM, signal.SIGINT)


class CellDriver(Driver):
    """Draws changed cells on the terminal and reads its keys."""

    def __init__(
        self,
        app: "App[object]",
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._terminal = Terminal(mouse=mouse)
        self._size = size or self._terminal.size
        look = as_it_is if has_colour(os.environ) else without_colour
        self._display = Display(self._loop, self._size, look)
        self._parser = KeyParser()
        self._decoder = getincrementaldecoder("utf-8")("replace")

    @property
    def can_suspend(self) -> bool:
        """Whether the terminal can be lent to another program."""
        return True

    def write(self, data: str) -> None:
        """Take what textual draws."""
        self._display.write(data)

    def repaint(self) -> None:
        """Draw everything again, whatever the terminal shows."""
        self._display.repaint()

    def _read(self) -> None:
        keys = self._terminal.read()
        if keys is None:
            self._loop.remove_reader(self._terminal.file)
            self._app.exit(return_code=128 + signal.SIGHUP)
        elif text := self._decoder.decode(keys):
            for message in self._parser.feed(text):
                self.process_message(message)
            if self._parser.due is not None:
                self._loop.call_later(self._parser.due * 1.1, self._tick)

    def _tick(self) -> None:
        """Find out that an escape key was no more than that."""
        for message in self._parser.tick():
            self.process_message(message)

    def process_message(self, message: Message) -> None:
        """Keep the terminal's answers, pass on what the reviewer did."""
        if isinstance(message, events.CursorPosition):
            self._parser.allow_for(self._display.hear())
        else:
            super().process_message(message)

    def send_message(self, message: Message) -> None:
        """Hand a message to the app."""
        self._app.post_message(message)

    def start_application_mode(self) -> None:
        """Take the terminal. What the screen shows stays until the first frame."""
        if self._terminal.is_closed:
            self._terminal = Terminal(mouse=self._mouse)
        self._loop.add_reader(self._terminal.file, self._read)
        for number, act in self._signals().items():
            self._loop.add_signal_handler(number, act)
        ends = [each for each in _ENDS if signal.getsignal(each) != signal.SIG_IGN]  # as nohup wants it
        self._before = {each: signal.signal(each, self._leave) for each in ends}
        self._display.open(self._terminal)

    def resume_application_mode(self) -> None:
        """Take the terminal back from another program and draw everything again."""
        self.start_application_mode()
        self._fit()

    def disable_input(self) -> None:
        """Read no more keys."""
        if self._display.is_open:
            self._loop.remove_reader(self._terminal.file)

    def stop_application_mode(self) -> None:
        """Give the terminal back as it was."""
        if self._display.is_open:
            self.disable_input()
            self._display.close()
            for number in self._signals():
                self._loop.remove_signal_handler(number)
            for end, handler in self._before.items():
                signal.signal(end, handler)
            self._terminal.end()

    def _signals(self) -> dict[signal.Signals, Callable[[], None]]:
        return {
            signal.SIGWINCH: self._fit,
            signal.SIGTSTP: self._suspend,
            signal.SIGCONT: self._continue,
        }

    def _fit(self) -> None:
        """Take on the terminal's size; where it is as before, the screen wants drawing again."""
        size = Size(*self._terminal.size)
        if size == self._size:
            self.repaint()
        else:
            self._size = size
            self._display.resize(size)
            self.send_message(events.Resize(size, size))
            self._app.refresh()  # of two quick changes back and forth textual sees none

    def _suspend(self) -> None:
        """Stop as any program does, with everyone else in the job, until the shell brings it back."""
        self.suspend_application_mode()
        os.kill(0, signal.SIGTSTP)
        self.resume_application_mode()
        self.send_message(self.SignalResume())

    def _continue(self) -> None:
        """After a stop that could not be seen coming: the shell has changed the terminal."""
        self._display.begin_again()

    def _leave(self, number: int, _frame: object) -> None:
        """End the program; where it does not come to its end, cut it short: decisions are on disk already."""
        signal.signal(signal.SIGALRM, partial(self._cut, 128 + number))
        signal.setitimer(signal.ITIMER_REAL, _LAST)
        self._loop.call_soon_threadsafe(partial(self._app.exit, return_code=128 + number))

    def _cut(self, code: int, _number: int, _frame: object) -> None:
        if not self._terminal.is_closed:
            self._terminal.end()
        os._exit(code)


def chosen_driver(environ: Mapping[str, str]) -> type[Driver] | None:
    """The driver to run on: ours, or textual's own where `REVIEW_TUI_DRIVER=stock` asks for it."""
    return None if environ.get("REVIEW_TUI_DRIVER") == "stock" else CellDriver
