"""The program on screen: shows the review, or that its articles are still arriving, and leaves tidily."""

import asyncio
import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from textual import work
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.events import Event, Key
from textual.screen import Screen

from review_tui.arrival.beside import BEGUN
from review_tui.desk import Desk
from review_tui.stage.command import flat, shown_key
from review_tui.stage.keymap import BUILT_IN, Keymap
from review_tui.stage.scene import first_scene
from review_tui.ui.driver import CellDriver, chosen_driver
from review_tui.ui.lines import line
from review_tui.ui.pane import Pane
from review_tui.ui.screens.keyed import Keyed
from review_tui.ui.screens.review import ReviewScreen
from review_tui.ui.screens.waiting import Typed, Waiting

GARBAGE = (700, 10, 10)
"""As Python begins with; while the modules loaded it was far more."""
BAR = 30
"""Cells of the bar while the articles arrive."""
WATCHED = 0.25
"""Seconds between looks at how far the articles have come."""


class ReviewApp(App[None]):
    """One reviewer's session at the desk."""

    TITLE = "Review TUI"
    CSS_PATH = Path(__file__).with_name("review.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+p", "command_palette", "palette", show=False),
        Binding("ctrl+l", "repaint", "draw again", show=False),
        Binding("ctrl+z", "suspend_process", "to the shell", show=False),
    ]

    def __init__(
        self,
        opening: Future[Desk],
        keymap: Keymap = BUILT_IN,
        *,
        progress: Callable[[], tuple[str, float]] = lambda: BEGUN,
        abandon: Callable[[], None] = lambda: None,
    ) -> None:
        """At a desk that is open, or that is waited for on screen.

        `progress` says meanwhile what is being done and what share of it is done, 0..1; `abandon` is called
        when nobody waits any more.
        """
        super().__init__(driver_class=chosen_driver(os.environ), ansi_color=True)
        self._opening = opening
        self._own_keys = keymap
        self._progress = progress
        self._abandon = abandon
        self.desk = opening.result() if opening.done() and not opening.exception() else None
        """None until the articles have arrived."""
        self.failure: Exception | None = None
        """What kept the desk from opening, for the command line to tell."""

    def get_default_screen(self) -> Screen[Any]:
        """The review where the reviewer left off, if it is there."""
        return self._review(self.desk) if self.desk else super().get_default_screen()

    def compose(self) -> ComposeResult:
        """What shows until the articles have arrived."""
        if not self.desk:
            yield Pane("arriving")

    def on_mount(self) -> None:
        """Begin, or say what is going on."""
        _stay()
        if not self.desk:
            self._show_arrival()
            self._watch = self.set_interval(WATCHED, self._show_arrival)
            self._sit_down()

    def _review(self, desk: Desk) -> ReviewScreen:
        return ReviewScreen(desk, first_scene(desk), self._own_keys)

    def _show_arrival(self) -> None:
        what, share = self._progress()
        done = f" {share:.0%} {'━' * round(BAR * share)}" if share else ""
        self.query_one("#arriving", Pane).picture = lambda width, _: [line(f"{what}{done}")]

    def get_system_commands(self, screen: Screen[Any]) -> Iterator[SystemCommand]:
        """The commands of the screen, for the command palette."""
        if isinstance(screen, Keyed):
            for each in screen.keymap.applied(flat(screen.GROUPS)):
                tip = f"{each.tip} ({shown_key(each.keys[0])})"
                yield SystemCommand(each.words, tip, partial(screen.perform, each))

    async def on_event(self, event: Event) -> None:
        """Hand out what is typed one by one; what is for a screen that is still opening waits below it."""
        if not (isinstance(event, Typed) and not event.is_forwarded and self._has_to_wait(event)):
            await super().on_event(event)

    def _has_to_wait(self, event: Typed) -> bool:
        below = self.screen_stack[-2:-1]
        return any(isinstance(each, Waiting) and each.hold_for(self.screen, event) for each in below)

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

    @work
    async def _sit_down(self) -> None:
        try:
            self.desk = await asyncio.wrap_future(self._opening)
        except Exception as failure:
            self.failure = failure
            self.exit(return_code=2)
        else:
            self._watch.stop()
            _stay()
            self.push_screen(self._review(self.desk))


def _stay() -> None:
    """Keep what is here now: no search for garbage is to stop at it between two keys."""
    gc.freeze()
    gc.set_threshold(*GARBAGE)
