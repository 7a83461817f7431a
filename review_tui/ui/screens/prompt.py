"""A dialog of one line."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input

from review_tui.stage.acting import Asked
from review_tui.ui.lines import line
from review_tui.ui.look import DIM, STRONG
from review_tui.ui.pane import Pane


class Prompt(ModalScreen[str | None]):
    """Asks for a line of text; gives it, or None where the reviewer thinks better of it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "leave")]

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._asked = asked

    def compose(self) -> ComposeResult:
        """The question, the line to write on, what the keys do."""
        with Vertical(id="form"):
            yield Pane("asked")
            choices = SuggestFromList(self._asked.choices, case_sensitive=False)
            field = Input(self._asked.text, suggester=choices, select_on_focus=self._asked.is_replaced)
            field.cursor_blink = False
            yield field
            yield Pane("keys")

    def on_mount(self) -> None:
        """Say what is asked."""
        self.query_one("#asked", Pane).picture = lambda width, _: [line((self._asked.what, STRONG))]
        self.query_one("#keys", Pane).picture = lambda width, _: [
            line((f"{self._asked.hint} Esc leaves.", DIM))
        ]

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
