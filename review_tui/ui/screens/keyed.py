"""A screen whose keys are its commands'."""

from collections.abc import Mapping
from typing import ClassVar, TypeVar

from textual.events import Key
from textual.screen import Screen

from review_tui.ui.keymap import Keymap
from review_tui.ui.keys import Command, Commands

Result = TypeVar("Result")


class Keyed(Screen[Result]):
    """Looks each key up in the commands; a key that begins longer runs waits for the next one."""

    GROUPS: ClassVar[Mapping[str, Commands]]
    keymap = Keymap()
    """The reviewer's own keys; set once for all screens when the program starts."""
    pending = ""
    """Keys pressed so far of a longer run."""

    async def on_key(self, event: Key) -> None:
        """Do what the key stands for, or wait for the rest of the run it begins."""
        key = (
            event.character if event.character and event.is_printable and event.key != "space" else event.key
        )
        pressed = f"{self.pending} {key}".strip()
        table = self.keymap.commands(self.GROUPS)
        longer = {run: each for run, each in table.items() if run.startswith(f"{pressed} ")}
        was_pending, self.pending = self.pending, pressed if longer else ""
        command = table.get(pressed)
        if command or longer or was_pending:
            event.stop()
            event.prevent_default()
            self.show_pending(longer)
        if command:
            await self.run_action(command.action)

    def show_pending(self, longer: Mapping[str, Command]) -> None:
        """Show what can come next; nothing where no run is under way."""
