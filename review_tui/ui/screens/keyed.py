"""A screen whose keys are its commands'."""

from collections.abc import Awaitable, Mapping
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.events import Key
from textual.screen import Screen

from review_tui.stage.keymap import BUILT_IN
from review_tui.stage.keys import Command, Commands
from review_tui.ui.pane import Pane
from review_tui.ui.pictures.bars import too_small

Result = TypeVar("Result")
QUIT = ("quit",)
"""The one action that works unseen."""


class Keyed(Screen[Result]):
    """Looks each key up in the commands; a key that begins longer runs waits for the next one."""

    GROUPS: ClassVar[Mapping[str, Commands]]
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (50, "-narrow"), (100, "-wide"), (160, "-vast")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (10, "-high")]  # noqa: RUF012
    keymap = BUILT_IN
    """The reviewer's own keys."""
    pending = ""
    """Keys pressed so far of a longer run."""

    def compose(self) -> ComposeResult:
        """What shows in place of everything else where there is no room for it."""
        yield Pane("small", too_small)

    async def on_key(self, event: Key) -> None:
        """Do what the key stands for, or wait for the rest of the run it begins."""
        is_typed = event.is_printable and event.key != "space"
        pressed = f"{self.pending} {event.character if is_typed else event.key}".strip()
        table = self.keymap.commands(self.GROUPS)
        longer = {run: each for run, each in table.items() if run.startswith(f"{pressed} ")}
        was_pending, self.pending = self.pending, pressed if longer else ""
        command = table.get(pressed)
        if command or longer or was_pending:
            event.stop()
            event.prevent_default()
            self.show_pending(longer)
        if command and (self._has_room or command.action == QUIT):
            self.perform(command)

    @property
    def _has_room(self) -> bool:
        """Whether the screen is large enough to show what a key does."""
        return not (self.has_class("-tiny") or self.has_class("-flat"))

    def perform(self, command: Command) -> None:
        """Do what the command says; what has to wait for an answer goes on beside the screen."""
        if waits := self.do(command):
            self.run_worker(_done(waits))

    def do(self, command: Command) -> Awaitable[None] | None:
        """The command's action, a method `do_NAME` of this screen."""
        name, *arguments = command.action
        waits: Awaitable[None] | None = getattr(self, f"do_{name}")(*arguments)
        return waits

    def show_pending(self, longer: Mapping[str, Command]) -> None:
        """Show what can come next; nothing where no run is under way."""


async def _done(waits: Awaitable[None]) -> None:
    await waits
