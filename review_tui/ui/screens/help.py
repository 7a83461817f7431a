"""All keys on one page."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from textual.content import Content

from review_tui.stage.command import Command, Commands, shown_key
from review_tui.stage.keymap import Keymap
from review_tui.stage.keys import HELP, SCREENS
from review_tui.stage.review_keys import REVIEW
from review_tui.ui.lines import fit, line
from review_tui.ui.look import ACCENT, DIM, GLYPHS, LOOSE, PLAIN, SET, SIGNS, STANCES, STRONG, VERDICTS, Sign
from review_tui.ui.screens.rows import RowsScreen
from store import Verdict

KEYS = 15
"""Cells for the keys before the words."""
NAMES = 100
"""Cells of screen from which the names have a column of their own."""


def help_lines(keymap: Keymap, width: int) -> Iterator[Content]:
    """What the signs mean, then every command, under its group."""
    yield from _signs()
    for groups in SCREENS.values():
        yield from _group_lines(keymap, groups, width)


def _signs() -> Iterator[Content]:
    yield line(("Signs", STRONG))
    for signs in (_VERDICTS, _SIGNS, _STANCES):
        yield line("  ", *(piece for sign, look, word in signs for piece in ((sign, look), f" {word}   ")))
    yield line("  ", *_A_CLAIM)
    yield Content()
    yield line(("Words", STRONG))
    yield from (line((f"  {word:<{KEYS}} ", ACCENT), meaning) for word, meaning in _WORDS)
    yield Content()


_A_CLAIM = (
    "26 ",
    (GLYPHS[Verdict.CORROBORATED], VERDICTS[Verdict.CORROBORATED]),
    "  5",
    (Sign.CONFLICT, SIGNS[Sign.CONFLICT]),
    (Sign.NOTE, SIGNS[Sign.NOTE]),
    "   a claim's number, verdict, how many articles tell it, its signs",
)
_WORDS = (
    ("claim", "What sentences of one or more articles assert."),
    (f"{LOOSE} loose link", "Only a weak link holds the sentence to its claim: look twice."),
    ("root", "An independent source; copies and one agency count once."),
    ("override", "Corroborated, though on fewer than two roots."),
    ("stale", "A verdict whose evidence has changed since it was given."),
)
_VERDICTS = tuple((GLYPHS[each], VERDICTS[each], each.value) for each in Verdict)
_SIGNS = tuple((each.value, SIGNS[each], each.name.lower()) for each in Sign)
_STANCES = (
    *((glyph, look, each.value) for each, (glyph, look) in STANCES.items()),
    (SET, PLAIN, "set by hand"),
)


def _group_lines(keymap: Keymap, groups: Mapping[str, Commands], width: int) -> Iterator[Content]:
    for group, commands in groups.items():
        yield line((group, STRONG))
        yield from (_row(each, width) for each in keymap.applied(commands))
        yield Content()


def _row(command: Command, width: int) -> Content:
    keys = ", ".join(shown_key(key) for key in command.keys)
    name = f"{command.words:<22}" if width >= NAMES else f"{command.words}: "
    return fit(line((f"  {keys:<{KEYS}} ", ACCENT), (name, STRONG), command.tip), width)


class HelpScreen(RowsScreen[None]):
    """Every key and what it does; the cursor is the line on top."""

    GROUPS = HELP

    def __init__(self, about: Mapping[str, Commands]) -> None:
        """Begins with the keys of a screen; on the review, with the signs before them."""
        super().__init__()
        self._about = about

    def on_mount(self) -> None:
        """Show the lines from those about the screen it is asked on."""
        super().on_mount()
        self.call_after_refresh(self.do_move, self._place)

    @property
    def _place(self) -> int:
        """The line where the keys of the screen begin that the help is about."""
        before = takewhile(lambda groups: groups is not self._about, SCREENS.values())
        passed = sum(len(list(_group_lines(self.keymap, groups, NAMES))) for groups in before)
        return passed + len(list(_signs())) if self._about is not REVIEW else 0

    @property
    def total(self) -> int:
        """How many lines can be on top."""
        height = max(1, self.page_pane.size.height)
        return max(1, len(list(help_lines(self.keymap, NAMES))) - height + 1)

    def heading(self, width: int) -> Content:
        """What this page is."""
        how = ("  keys with a blank between are pressed one after the other", DIM)
        return fit(line(("All keys", STRONG), how), width)

    def page(self, width: int, height: int) -> Sequence[Content]:
        """The lines from the one on top."""
        return list(help_lines(self.keymap, width))[self.at : self.at + height]
