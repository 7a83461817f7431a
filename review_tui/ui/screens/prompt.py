"""A dialog of one line."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Key, Paste
from textual.geometry import Offset
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input

from review_tui.stage.acting import Asked
from review_tui.ui.lines import line
from review_tui.ui.look import DIM, STRONG
from review_tui.ui.pane import Pane
from review_tui.ui.screens.waiting import Waiting, give


class _Field(Input):
    """A line to write on, until Enter or Esc."""

    is_done = False

    async def _on_key(self, event: Key) -> None:
        """Write what is meant for this line; what is typed after its end is meant for the screen below."""
        if self.is_done:
            give(event, self.app.screen_stack[-2] if self.screen.is_current else self.app.screen)
            event.stop()
            event.prevent_default()
        else:
            self.is_done = event.key in ("enter", "escape")
            await super()._on_key(event)

    def _on_paste(self, event: Paste) -> None:
        """Take in all lines of what is pasted, as one: no word is lost without a word."""
        super()._on_paste(Paste(" ".join(event.text.splitlines())))
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
            yield Pane("asked", lambda width, _: [line((self._asked.what, STRONG))])
            choices = SuggestFromList(self._asked.choices, case_sensitive=False)
            field = _Field(self._asked.text, suggester=choices, select_on_focus=self._asked.is_replaced)
            field.cursor_blink = False
            yield field
            yield Pane("keys", lambda width, _: [line((f"{self._asked.hint} Esc leaves.", DIM))])

    def on_unmount(self) -> None:
        """Want the cursor nowhere any more: every later frame would lead it back here."""
        self.app.cursor_position = Offset(0, 0)

    def on_key(self, event: Key) -> None:
        """Give what comes before the field can take it to the screen below, which holds all such keys."""
        below = self.app.screen_stack[-2]
        if self.focused is None and isinstance(below, Waiting):
            event.stop()
            event.prevent_default()
            below.hold(event)

    @on(Input.Changed)
    def keep(self, event: Input.Changed) -> None:
        """Tell whoever asked what stands there so far."""
        event.stop()
        if self._asked.keep and event.value != self._asked.text:
            self._asked.keep(event.value)

    @on(Input.Submitted)
    def give(self, event: Input.Submitted) -> None:
        """Give back what was written."""
        event.stop()
        self.dismiss(event.value.strip())

    def action_leave(self) -> None:
        """Give back nothing."""
        self.dismiss(None)
