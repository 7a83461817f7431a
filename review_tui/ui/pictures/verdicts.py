"""A verdict in a line: its glyph in colour, its word in plain ink, which every ground shows well."""

from review_tui.ui.lines import Piece
from review_tui.ui.look import DIM, GLYPHS, PLAIN, VERDICTS
from store import Verdict


def told_verdict(verdict: Verdict) -> tuple[Piece, Piece]:
    """Glyph and word."""
    ink = DIM if verdict is Verdict.UNREVIEWED else PLAIN
    return (GLYPHS[verdict], VERDICTS[verdict]), (f" {verdict}", ink)
