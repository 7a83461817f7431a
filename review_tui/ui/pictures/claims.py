"""The list of claims."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.ui.lines import Piece, fit, line
from review_tui.ui.look import ACCENT, CURSOR, DIM, GLYPHS, PLAIN, VERDICTS, WARNING, Sign
from review_tui.views.claims import ClaimRow

WORD = 12
"""Cells for the longest verdict."""


def list_window(at: int, total: int, height: int) -> range:
    """The places that show. The list turns by pages that overlap, so that a step seldom moves it."""
    margin = height // 6
    page = max(1, height - 2 * margin)
    top = max(0, (at - margin) // page * page)
    return range(top, min(total, top + height))


def claims_lines(rows: Sequence[ClaimRow], current: str, width: int) -> list[Content]:
    """A line for each row; the current one is reversed."""
    digits = max((len(str(row.number)) for row in rows), default=1)
    return [_row(row, max(3, digits), width, is_current=row.id == current) for row in rows]


def _row(row: ClaimRow, digits: int, width: int, *, is_current: bool) -> Content:
    look = PLAIN if is_current else VERDICTS[row.verdict]
    content = line(
        (Sign.TAG if row.is_tagged else " ", ACCENT),
        f"{row.number:>{digits}} ",
        (f"{GLYPHS[row.verdict]} {row.verdict:<{WORD}}", look),
        f" {row.articles:>2}",
        *_signs(row),
        " ",
        row.text,
    )
    fitted = fit(content, width)
    return fitted.without_spans.stylize(CURSOR) if is_current else fitted


def _signs(row: ClaimRow) -> list[Piece]:
    first = (
        (Sign.STALE, WARNING)
        if row.is_stale
        else (Sign.CONFLICT, WARNING)
        if row.has_conflict
        else (" ", PLAIN)
    )
    return [first, (Sign.NOTE, ACCENT) if row.has_note else (" ", DIM)]
