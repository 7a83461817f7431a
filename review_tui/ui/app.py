"""The program on screen: opens the desk in the background, shows the review, leaves tidily.

All that is not needed to say that the articles are arriving is loaded in the background too.
"""

import gc
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, ClassVar

from textual import work
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.events import Key
from textual.screen import Screen

from review_tui.ui.driver import CellDriver, chosen_driver
from review_tui.ui.lines import line
from review_tui.ui.pane import Pane

if TYPE_CHECKING:
    from review_tui.desk import Desk
    from review_tui.stage.keymap import Keymap

ARRIVING = "Reading and aligning the articles…"
BAR = 30
"""Cells of the bar while the articles arrive."""
WATCHED = 0.25
"""Seconds between looks at how far the articles have come."""


class ReviewApp(App[None]):
    """One reviewer's session at the desk."""

    TITLE = "Review TUI"
    CSS_PATH = Path(__file__).with_name("review.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+l", "repaint", "draw again", show=False),
        Binding("ctrl+z", "suspend_process", "to the shell", show=False),
    ]
    """The same as in the table of commands, which is loaded only behind the first paint."""

    def __init__(
        self,
        open_desk: "Callable[[], Desk]",
        own_keys: "Callable[[], Keymap | None]" = lambda: None,
        abandon: Callable[[], None] = lambda: None,
    ) -> None:
        """`open_desk` is called in the background; `abandon` ends it when nobody waits any more."""
        super().__init__(driver_class=chosen_driver(os.environ), ansi_color=True)
        self._open_desk = open_desk
        self._own_keys = own_keys
        self._abandon = abandon
        self._is_painted = Event()
        self._arrival = (ARRIVING, 0.0)
        self.desk: Desk | None = None
        """None until the articles have arrived."""
        self.failure: Exception | None = None
        """What kept the desk from opening, for the command line to tell."""

    def compose(self) -> ComposeResult:
        """What shows until the articles have arrived."""
        yield Pane("arriving")

    def on_mount(self) -> None:
        """Say what is going on, and begin."""
        self._show_arrival()
        self._watch = self.set_interval(WATCHED, self._show_arrival)
        self.call_after_refresh(self._is_painted.set)
        self._sit_down()

    def _show_arrival(self) -> None:
        what, share = self._arrival
        done = f" {share:.0%} {'━' * round(BAR * share)}" if share else ""
        self.query_one("#arriving", Pane).picture = lambda width, _: [line(f"{what}{done}")]

    def tell_arrival(self, what: str, share: float) -> None:
        """Set what is being done until the desk is there, and its share, 0..1; from any thread."""
        self._arrival = (what, share)

    def get_system_commands(self, screen: Screen[Any]) -> Iterator[SystemCommand]:
        """The commands of the screen, for the command palette."""
        from review_tui.stage.keys import flat
        from review_tui.ui.screens.keyed import Keyed

        if isinstance(screen, Keyed):
            for each in screen.keymap.applied(flat(screen.GROUPS)):
                yield SystemCommand(each.words, each.tip, partial(screen.perform, each))

    def on_key(self, event: Key) -> None:
        """Let the reviewer leave while the articles are still arriving; later, keys are the screens'."""
        if event.key == "q" and self.desk is None:
            self.exit()

    def on_unmount(self) -> None:
        """Wait for nothing that is still on its way."""
        self._abandon()

    def action_repaint(self) -> None:
        """Draw the whole screen again, for when something else wrote on it."""
        if isinstance(self._driver, CellDriver):
            self._driver.repaint()
        self.refresh()

    @work(thread=True)
    def _sit_down(self) -> None:
        self._is_painted.wait(1)  # the first words first: loading keeps the processor busy
        try:
            from review_tui.ui.opening import first_screen

            keymap, desk = self._own_keys(), self._open_desk()
        except Exception as failure:
            if self.is_running:
                self.call_from_thread(self._give_up, failure)
        else:
            self.call_from_thread(self._begin, desk, partial(first_screen, desk, keymap))

    def _begin(self, desk: "Desk", first_screen: Callable[[], Screen[None]]) -> None:
        self._watch.stop()
        gc.freeze()  # what is here now stays: no search for garbage is to stop at it between two keys
        self.desk = desk
        self.push_screen(first_screen())

    def _give_up(self, failure: Exception) -> None:
        self.failure = failure
        self.exit(return_code=2)
