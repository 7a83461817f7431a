"""A dialog of one line: the note on a claim."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from review_tui.ui.lines import line
from review_tui.ui.look import DIM, STRONG
from review_tui.ui.pane import Pane


class NoteDialog(ModalScreen[str | None]):
    """Asks for a note; gives the text, or None where the reviewer thinks better of it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "leave as it was")]

    def __init__(self, note: str) -> None:
        super().__init__()
        self._note = note

    def compose(self) -> ComposeResult:
        """A heading, the line to write on, the keys."""
        with Vertical(id="form"):
            yield Pane("asked")
            field = Input(self._note, id="note", select_on_focus=False)
            field.cursor_blink = False
            yield field
            yield Pane("keys")

    def on_mount(self) -> None:
        """Say what is asked."""
        self.query_one("#asked", Pane).picture = lambda width, _: [line(("Note on this claim", STRONG))]
        self.query_one("#keys", Pane).picture = lambda width, _: [
            line(("Enter keeps it, Esc leaves it as it was; an empty note takes it away.", DIM))
        ]

    @on(Input.Submitted)
    def keep(self, event: Input.Submitted) -> None:
        """Give back what was written."""
        event.stop()
        self.dismiss(event.value.strip())

    def action_leave(self) -> None:
        """Leave without a note."""
        self.dismiss(None)
