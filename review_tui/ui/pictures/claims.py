"""The list of claims."""

from collections.abc import Sequence
from functools import lru_cache

from textual.content import Content

from review_tui.ui.lines import Piece, fit, line
from review_tui.ui.look import ACCENT, CURSOR, DIM, GLYPHS, VERDICTS, WARNING, Sign
from review_tui.views.claims import ClaimRow


def list_window(at: int, total: int, height: int) -> range:
    """The places that show. The list turns by pages that overlap, so that a step seldom moves it.

    As long as there are rows enough, they fill the height.
    """
    margin = height // 6
    page = max(1, height - 2 * margin)
    top = max(0, min((at - margin) // page * page, total - height))
    return range(top, min(total, top + height))


def claims_lines(rows: Sequence[ClaimRow], current: str, width: int) -> list[Content]:
    """A line for each row; of the current one the number and the verdict are reversed.

    Not its words, which would have to be sent again on two lines with every step.
    """
    digits = max((len(str(row.number)) for row in rows), default=1)
    return [_row(row, max(3, digits), width, is_current=row.id == current) for row in rows]


@lru_cache(maxsize=256)
def _row(row: ClaimRow, digits: int, width: int, *, is_current: bool) -> Content:
    head = line(
        (Sign.TAG if row.is_tagged else " ", ACCENT),
        f"{row.number:>{digits}} ",
        (GLYPHS[row.verdict], VERDICTS[row.verdict]),
        " ",
    )
    lit = head.without_spans.stylize(CURSOR) if is_current else head
    return fit(lit + line(f"{row.articles:>2}", *_signs(row), f" {row.text}"), width)


def _signs(row: ClaimRow) -> list[Piece]:
    """The most urgent sign, and whether there is a note."""
    urgent = (
        (row.is_stale, Sign.STALE),
        (row.is_disagreed, Sign.DISAGREEMENT),
        (row.has_conflict, Sign.CONFLICT),
    )
    first = next((sign for holds, sign in urgent if holds), " ")
    return [(first, WARNING), (Sign.NOTE, ACCENT) if row.has_note else (" ", DIM)]
