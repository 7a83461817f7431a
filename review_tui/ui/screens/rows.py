"""A screen of rows to move over: article, matrix, figures, sources, history, changes and help are such."""

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.content import Content
from textual.getters import query_one
from textual.reactive import reactive

from review_tui.ui.lines import line, wrapped
from review_tui.ui.look import CURSOR, STRONG
from review_tui.ui.pane import Pane
from review_tui.ui.pictures.claims import list_window
from review_tui.ui.screens.keyed import Keyed

Row = TypeVar("Row")


class RowsScreen(Keyed[str | None], Generic[Row]):
    """Rows with a cursor; gives the id of a claim chosen there, or None."""

    NOTHING: ClassVar[str] = ""
    """What is said where there are no rows."""
    shown: Sequence[Row] = ()
    """The rows."""
    page_pane = query_one("#rows", Pane)
    at: reactive[int] = reactive(0, init=False, repaint=False)
    """Place of the cursor."""

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self.shown)

    @property
    def current(self) -> Row | None:
        """The row at the cursor."""
        return self.shown[self.at] if self.shown else None

    def heading(self, width: int) -> Content:
        """The line above the rows."""
        raise NotImplementedError

    def drawn(self, row: Row, width: int) -> Content:
        """A row that is one line."""
        raise NotImplementedError

    def page(self, width: int, height: int) -> Sequence[Content]:
        """The lines of the rows that show, the one at the cursor among them."""
        return [self._lit(place, width) for place in list_window(self.at, self.total, height)]

    def _lit(self, place: int, width: int) -> Content:
        drawn = self.drawn(self.shown[place], width)
        return drawn.without_spans.stylize(CURSOR) if place == self.at else drawn

    def foot(self, row: Row, width: int) -> Sequence[Content]:
        """The lines below the rows: what the cursor is on."""
        return ()

    def claim_of(self, row: Row) -> str | None:
        """Id of the claim that Enter leads to from the row."""
        return None

    def compose(self) -> ComposeResult:
        """A heading, the rows, what the cursor is on, the keys."""
        yield from super().compose()
        yield Pane("title")
        yield Pane("rows")
        yield Pane("echo")
        yield Pane("keys")

    def on_mount(self) -> None:
        """Show the rows."""
        self.show_pending({})
        self.watch_at()

    def watch_at(self) -> None:
        """Show the rows around the cursor."""
        self.query_one("#title", Pane).picture = lambda width, _: [self.heading(width)]
        self.page_pane.picture = self.page if self.total else lambda width, _: [Content(self.NOTHING)]
        row = self.current
        self.query_one("#echo", Pane).picture = lambda width, _: self.foot(row, width) if row else ()

    def do_move(self, step: int) -> None:
        """Go some rows on or back."""
        self.at = max(0, min(self.at + step, self.total - 1))

    def do_page(self, step: int) -> None:
        """Go most of a page on or back."""
        self.do_move(step * max(1, self.page_pane.size.height * 3 // 4))

    def do_first(self) -> None:
        """Go to the first row."""
        self.at = 0

    def do_last(self) -> None:
        """Go to the last row."""
        self.do_move(self.total)

    def do_choose(self) -> None:
        """Go to the claim of the row."""
        if (row := self.current) and (claim := self.claim_of(row)):
            self.dismiss(claim)

    def tell(self, words: str) -> None:
        """Tell it below the rows, until the cursor moves."""
        self.query_one("#echo", Pane).picture = lambda width, _: list(wrapped(line((words, STRONG)), width))

    def do_back(self) -> None:
        """Go back to where the reviewer came from."""
        self.dismiss(None)
