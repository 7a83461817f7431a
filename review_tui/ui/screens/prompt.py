"""A dialog of one line."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingsMap, BindingType
from textual.containers import Vertical
from textual.events import Key, Paste
from textual.geometry import Offset
from textual.message import Message
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input

from review_tui.stage.acting import Asked
from review_tui.ui.lines import Picture, line, wrapped
from review_tui.ui.look import DIM, STRONG
from review_tui.ui.pane import Growing
from review_tui.ui.screens.waiting import Typed, give

_EDITS = BindingsMap(Input.BINDINGS).key_to_bindings
"""What the keys do that write nothing."""


class _Field(Input):
    """A line to write on, until Esc or an Enter with what is not refused."""

    class Refused(Message):
        """What stands there will not do."""

        def __init__(self, hint: str) -> None:
            super().__init__()
            self.hint = hint

    def __init__(self, asked: Asked) -> None:
        choices = SuggestFromList(asked.choices, case_sensitive=False)
        super().__init__(asked.text, suggester=choices, select_on_focus=asked.is_replaced)
        self.is_done = self.cursor_blink = False
        self._refuses = asked.refuses

    async def _on_key(self, event: Key) -> None:
        """Write what is meant for this line; what is typed after its end is meant for the screen below."""
        if self.is_done:
            self._pass_down(event)
        elif event.key == "enter" and (hint := self._refuses(self.value.strip())):
            self.select_all()
            self.post_message(self.Refused(hint))
            event.stop()
            event.prevent_default()
        else:
            self.is_done = event.key in ("enter", "escape")
            await self._edit(event)

    async def _edit(self, event: Key) -> None:
        """Do at once what the key does: left to the app, it would come after letters typed later."""
        for each in _EDITS.get(event.key, ()):
            await self.run_action(each.action)
            event.stop()
            event.prevent_default()
        await super()._on_key(event)

    def _on_paste(self, event: Paste) -> None:
        """Take in all lines of what is pasted, as one: no word is lost without a word."""
        if self.is_done:
            self._pass_down(event)
        else:
            super()._on_paste(Paste(" ".join(event.text.splitlines())))
            event.stop()
            event.prevent_default()

    def _pass_down(self, event: Typed) -> None:
        """Let the screen below have what comes after the end of this line."""
        give(event, self.app.screen_stack[-2] if self.screen.is_current else self.app.screen)
        event.stop()
        event.prevent_default()


class Prompt(ModalScreen[str | None]):
    """Asks for a line of text; gives it, or None where the reviewer thinks better of it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "leave")]

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._asked = asked

    def compose(self) -> ComposeResult:
        """The question, the line to write on, what the keys do."""
        with Vertical(id="form"):
            yield Growing("asked", lambda width, _: list(wrapped(line((self._asked.what, STRONG)), width)))
            yield _Field(self._asked)
            yield Growing("keys", _told(self._asked.hint))

    def on_unmount(self) -> None:
        """Want the cursor nowhere any more: every later frame would lead it back here."""
        self.app.cursor_position = Offset(0, 0)

    @on(_Field.Refused)
    def ask_again(self, event: _Field.Refused) -> None:
        """Say why the line will not do; it stays to be written over."""
        event.stop()
        self.query_one("#keys", Growing).picture = _told(event.hint)

    @on(Input.Changed)
    def keep(self, event: Input.Changed) -> None:
        """Tell whoever asked what stands there so far."""
        event.stop()
        if self._asked.keep:
            self._asked.keep(event.value)

    @on(Input.Submitted)
    def give(self, event: Input.Submitted) -> None:
        """Give back what was written."""
        event.stop()
        self.dismiss(event.value.strip())

    def action_leave(self) -> None:
        """Give back nothing."""
        self.dismiss(None)


def _told(hint: str) -> Picture:
    return lambda width, _: list(wrapped(line((f"{hint} Esc leaves.", DIM)), width))
