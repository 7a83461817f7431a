"""Glyphs and colours, and nothing else.

Colours are of the terminal's own sixteen, so that its theme decides how they look and a slow link carries few
bytes. Of these yellow and cyan are lost on a white ground, blue is lost on a black one; so there are magenta,
which holds on both, for the one accent, red for what is against, and green for glyphs that a word goes with.
No meaning hangs on colour alone: a glyph and a word, or a style, go with each.
"""

from collections.abc import Mapping
from enum import StrEnum

from textual.color import Color
from textual.style import Style

from review_tui.origin.records import Stance
from review_tui.views.change_row import Change
from review_tui.views.glyphs import GLYPHS as GLYPHS
from review_tui.views.parts import Mark
from store import Verdict


def _ansi(colour: str) -> Style:
    return Style(foreground=Color.parse(f"ansi_{colour}"))


PLAIN = Style()
DIM = Style(dim=True)
STRONG = Style(bold=True)
CURSOR = Style(reverse=True)
ACCENT = _ansi("magenta")
WARNING = _ansi("red") + STRONG

VERDICTS: Mapping[Verdict, Style] = {
    Verdict.CORROBORATED: _ansi("green"),
    Verdict.CONTRADICTED: _ansi("red"),
    Verdict.UNVERIFIED: STRONG,
    Verdict.UNREVIEWED: DIM,
}
MARKS: Mapping[Mark, Style] = {
    Mark.PLAIN: PLAIN,
    Mark.SHARED: STRONG,
    Mark.DIFFERS: _ansi("red") + Style(bold=True, underline=True),
    Mark.LOST: _ansi("red") + Style(bold=True, underline=True),
    Mark.GAINED: Style(bold=True, underline=True),
}


STANCES: Mapping[Stance, tuple[str, Style]] = {
    Stance.ASSERTS: ("+", PLAIN),
    Stance.DISPUTES: ("-", _ansi("red")),
    Stance.HEDGES: ("~", STRONG),
    Stance.SILENT: ("·", DIM),
}


SET = "*"
"""Beside a stance, that a reviewer set it."""
LOOSE = "≈"
"""Beside a sentence that is loosely linked."""


class Sign(StrEnum):
    """What is worth knowing of a claim besides its verdict."""

    CONFLICT = "≠"
    DISAGREEMENT = "±"
    STALE = "!"
    NOTE = "✎"
    TAG = "●"
    CHOSEN = "▸"
    MIXED = "◊"


SIGNS: Mapping[Sign, Style] = {
    Sign.CONFLICT: WARNING,
    Sign.DISAGREEMENT: WARNING,
    Sign.STALE: WARNING,
    Sign.NOTE: ACCENT,
    Sign.TAG: ACCENT,
    Sign.CHOSEN: ACCENT,
    Sign.MIXED: WARNING,
}
MIXED = ACCENT + Style(bold=True, underline=True)
"""Of a word with letters of another alphabet in it."""
BRACKETS: Mapping[Mark, tuple[str, str]] = {
    Mark.LOST: ("[-", "-]"),
    Mark.GAINED: ("{+", "+}"),
}
"""What stands around a marked part, for eyes that see no style; those of changes are wdiff's."""
CHANGES: Mapping[Change, tuple[str, Style]] = {
    Change.STALE: (Sign.STALE, WARNING),
    Change.ORPHAN: (Sign.STALE, WARNING),
    Change.NEW: ("+", _ansi("green")),
    Change.CHANGED: ("≠", ACCENT),
    Change.RENAMED: ("→", ACCENT),
    Change.GONE: ("−", _ansi("red")),
    Change.LOST: ("−", _ansi("red")),
    Change.GAINED: ("+", _ansi("green")),
}

RULE = "─"
DIVIDER = "│"
FULL, EMPTY = "━", "─"
"""The two halves of a progress bar."""
