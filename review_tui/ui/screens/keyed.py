"""A screen whose keys are its commands'."""

from collections.abc import Awaitable, Collection, Mapping, Sequence
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.events import Key
from textual.getters import query_one

from review_tui.stage.command import Command, Commands, about, flat, shown_key
from review_tui.stage.keymap import BUILT_IN
from review_tui.ui.pane import Pane
from review_tui.ui.pictures.bars import choices_line, keys_line, too_small
from review_tui.ui.screens.waiting import Waiting

Result = TypeVar("Result")
Above = TypeVar("Above")
HELPS, BACK = ("help",), ("back",)
"""What leads on from a key that does nothing."""
UNNOTICED = frozenset({"escape"})
"""Keys that are pressed to be rid of something."""
QUIT = ("quit",)
"""The one action that works unseen."""


class Keyed(Waiting[Result]):
    """Looks each key up in the commands; a key that begins longer runs waits for the next one."""

    GROUPS: ClassVar[Mapping[str, Commands]]
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (50, "-broad")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (10, "-low"), (16, "-high")]  # noqa: RUF012
    keys_pane = query_one("#keys", Pane)
    keymap = BUILT_IN
    """The reviewer's own keys."""
    pending = ""
    """Keys pressed so far of a longer run."""

    def compose(self) -> ComposeResult:
        """What shows in place of everything else where there is no room for it.

        The classes for the size are there from the start: coming later, they would have all laid out twice.
        """
        width, height = self.app.size
        reached = _reached(width, self.HORIZONTAL_BREAKPOINTS), _reached(height, self.VERTICAL_BREAKPOINTS)
        self.update_classes(dict.fromkeys(reached, True), update=False)
        yield Pane("small", too_small)

    def take(self, event: Key) -> bool:
        """Do what the key stands for, or wait for the rest of its run; whether it is for this screen."""
        is_typed = event.is_printable and event.key != "space"
        pressed = f"{self.pending} {event.character if is_typed else event.key}".strip()
        table = self.keymap.commands(self.GROUPS)
        longer = {run: each for run, each in table.items() if run.startswith(f"{pressed} ")}
        was_pending, self.pending = self.pending, pressed if longer else ""
        command = table.get(pressed)
        is_used = bool(command or longer or was_pending)
        if is_used:
            self.show_pending(longer)
        if command and (self._has_room or command.action == QUIT):
            self.perform(command)
        elif not (command or longer or event.key in UNNOTICED):
            self.tell(f"{shown_key(pressed)} does nothing here; {self._way_on}.")
        return is_used

    @property
    def _way_on(self) -> str:
        """The key that tells all others, as the reviewer has it."""
        helps = next(each for each in self.keymap.applied(flat(self.GROUPS)) if each.action in (HELPS, BACK))
        return f"{shown_key(helps.keys[0])} {'shows all keys' if helps.action == HELPS else 'goes back'}"

    def tell(self, words: str) -> None:
        """Tell the reviewer something that is no news of the review."""

    @property
    def _has_room(self) -> bool:
        """Whether the screen is large enough to show what a key does."""
        return not (self.has_class("-tiny") or self.has_class("-flat"))

    def perform(self, command: Command) -> None:
        """Do what the command says; what has to wait for an answer goes on beside the screen."""
        if waits := self.do(command):
            self.wait_for(waits)

    def do(self, command: Command) -> Awaitable[None] | None:
        """The command's action, a method `do_NAME` of this screen."""
        name, *arguments = command.action
        waits: Awaitable[None] | None = getattr(self, f"do_{name}")(*arguments)
        return waits

    async def shown_above(self, screen: "Keyed[Above]") -> Above | None:
        """What the screen gives back that is shown above this one, under the same keys."""
        screen.keymap = self.keymap
        return await self.app.push_screen_wait(screen)

    async def do_help(self) -> None:
        """Show all keys, those of this screen on top."""
        from review_tui.ui.screens.help import HelpScreen  # late: it is a screen with keys itself

        await self.shown_above(HelpScreen(self.GROUPS))

    async def do_repaint(self) -> None:
        """Draw the whole screen again."""
        await self.app.run_action("repaint")

    async def do_command_palette(self) -> None:
        """Let the reviewer choose a command from a list."""
        await self.app.run_action("command_palette")

    async def do_suspend_process(self) -> None:
        """Go to the shell until the reviewer comes back."""
        await self.app.run_action("suspend_process")

    def topics(self, commands: Collection[Command]) -> tuple[str, ...]:
        """What a choice between these commands is about, in full and, where that can be, in short."""
        return (about(commands),)

    def show_pending(self, longer: Mapping[str, Command]) -> None:
        """Show in the last line what can come next; where no run is under way, the keys most often wanted."""
        pressed, commands = self.pending, self.keymap.applied(flat(self.GROUPS))
        topics = self.topics(longer.values())
        self.keys_pane.picture = lambda width, _: [
            choices_line(pressed, topics, longer, width) if longer else keys_line(commands, width)
        ]


def _reached(length: int, breakpoints: Sequence[tuple[int, str]]) -> str:
    """The class for a length in cells."""
    return next(name for least, name in reversed(breakpoints) if length >= least)
