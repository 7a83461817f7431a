"""What has changed, row by row."""

from textual.content import Content

from review_tui.ui.lines import fit, line
from review_tui.ui.look import CHANGES, CURSOR, STRONG
from review_tui.ui.pictures.parts import drawn_parts
from review_tui.views.change_row import Change, ChangeRow

TEXT = 100
"""Cells of the widest line that is easy to read."""
_SENTENCES = frozenset({Change.LOST, Change.GAINED})


def change_block(row: ChangeRow, width: int, *, is_current: bool) -> list[Content]:
    """A row over as many lines as it needs: its sign in the margin, then which, and how it changed."""
    glyph, look = CHANGES[row.change]
    margin, which = (
        line(" ", (glyph, look), " "),
        line((row.name, STRONG), f" {row.change}{': ' if row.parts else ''}"),
    )
    if row.change in _SENTENCES:
        margin, which = line("   ", (glyph, look), f"{row.name:>4}  "), Content()
    told = which + drawn_parts(row.parts)
    indent = " " * len(margin)
    rows = told.rstrip().wrap(max(1, min(TEXT, width) - len(margin)))
    return [
        fit((margin if n == 0 else Content(indent)) + (each.stylize(CURSOR) if is_current else each), width)
        for n, each in enumerate(rows)
    ]
