"""All keys on one page."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.getters import query_one
from textual.screen import Screen

from review_tui.ui.keys import ARTICLE, HELP, REVIEW, Command, bindings
from review_tui.ui.lines import fit, line, window
from review_tui.ui.look import ACCENT, DIM, STRONG
from review_tui.ui.pane import Pane
from review_tui.ui.pictures.bars import keys_line

KEYS = 16
"""Cells for the keys before the words."""


def help_lines(width: int) -> Iterator[Content]:
    """Every command, under its screen and group."""
    for heading, commands in (("Review", REVIEW), ("Article", ARTICLE)):
        yield line((heading, STRONG))
        for group in dict.fromkeys(command.group for command in commands):
            yield line((group, DIM))
            yield from (_row(each, width) for each in commands if each.group == group)
        yield Content()


def _row(command: Command, width: int) -> Content:
    return fit(line((f"  {command.shown_keys:<{KEYS}}", ACCENT), command.tip), width)


class HelpScreen(Screen[None]):
    """Every key and what it does."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(HELP)
    page = query_one("#help", Pane)

    def compose(self) -> ComposeResult:
        """The page and its keys."""
        yield Pane("help")
        yield Pane("keys")

    def on_mount(self) -> None:
        """Show the page from the top."""
        self._top = 0
        self.query_one("#keys", Pane).picture = lambda width, _: [keys_line(HELP, width)]
        self.action_page(0)

    def action_page(self, step: int) -> None:
        """Scroll by most of a page."""
        height = max(1, self.page.size.height)
        most = max(0, len(list(help_lines(80))) - height)
        self._top = max(0, min(self._top + step * max(1, height - 3), most))
        self.page.picture = self._picture

    def _picture(self, width: int, height: int) -> Sequence[Content]:
        return window(list(help_lines(width)), self._top, height)

    def action_back(self) -> None:
        """Close the page."""
        self.dismiss()
