"""All keys on one page."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from review_tui.stage.keymap import Keymap
from review_tui.stage.keys import HELP, SCREENS, Command, shown_key
from review_tui.ui.lines import fit, line
from review_tui.ui.look import ACCENT, DIM, PLAIN, STRONG
from review_tui.ui.screens.rows import RowsScreen

KEYS = 18
"""Cells for the keys before the words."""
NAMES = 100
"""Cells of screen from which the names stand between keys and sentences."""


def help_lines(keymap: Keymap, width: int) -> Iterator[Content]:
    """Every command, under its group."""
    for groups in SCREENS.values():
        for group, commands in groups.items():
            yield line((group, STRONG))
            yield from (_row(each, width) for each in keymap.applied(commands))
            yield Content()


def _row(command: Command, width: int) -> Content:
    keys = " or ".join(shown_key(key) for key in command.keys)
    name = f"{command.words:<22}" if width >= NAMES else ""
    return fit(line((f"  {keys:<{KEYS}} ", ACCENT), name, (command.tip, DIM if name else PLAIN)), width)


class HelpScreen(RowsScreen):
    """Every key and what it does; the cursor is the line on top."""

    GROUPS = HELP

    @property
    def total(self) -> int:
        """How many lines can be on top."""
        height = max(1, self.page_pane.size.height)
        return max(1, len(list(help_lines(self.keymap, NAMES))) - height + 1)

    def heading(self, width: int) -> Content:
        """What this page is."""
        how = ("  keys with a blank between are pressed one after the other", DIM)
        return fit(line(("All keys", STRONG), how), width)

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The lines from the one on top."""
        return list(help_lines(self.keymap, width))[self.at : self.at + height]
