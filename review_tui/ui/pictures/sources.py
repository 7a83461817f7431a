"""An outlet or an origin in a line of counts, and all of it in words."""

from collections.abc import Sequence
from itertools import chain

from rich.cells import cell_len
from textual.content import Content

from review_tui.ui.lines import ends, fit, line, wrapped
from review_tui.ui.look import DIM, PLAIN, RULE, STRONG
from review_tui.views.sources import SourceRow

NUMBERS = ("claims", "✓ ≥2", "✓ 1", "✗", "?", "·", "only", "hedge")
"""Headings of the counts: asserted, corroborated on two roots or more, on fewer, contradicted, …"""
LETTERS = 9
"""Cells for the letters of its articles."""
WIDEST = 110
"""Cells from which more would only part the counts from the names."""
NAMED = 32
"""Cells for a grade, the letters and enough of a name to know it by."""
NUMBER = 6
"""Cells for a count."""


def sources_heading(width: int) -> Content:
    """The names of the columns."""
    numbers = "".join(f"{each:>{NUMBER}}" for each in NUMBERS[: _columns(width)])
    names = line((f"A-F {'in':<{LETTERS}} outlet or origin", STRONG))
    return ends(names, line((numbers, DIM)), min(width, WIDEST))


def source_line(row: SourceRow, width: int) -> Content:
    """Its grade, its articles, its name, and as many of its counts as leave room for that."""
    card = row.card
    counts = (
        card.claims,
        card.corroborated,
        card.corroborated_alone,
        card.contradicted,
        card.unverified,
        card.unreviewed,
        card.unique,
        card.hedged,
    )
    numbers = line(*((f"{each:>{NUMBER}}", PLAIN if each else DIM) for each in counts[: _columns(width)]))
    letters = (f"{row.letters:<{LETTERS}.{LETTERS}} ", DIM)
    return ends(line(f"{row.mark:<3} ", letters, row.shown), numbers, min(width, WIDEST))


def source_lines(told: Sequence[str], width: int) -> Sequence[Content]:
    """The paragraphs on a source; the first is a rule that parts them from the rows."""
    first, *rest = told
    room = min(width, WIDEST)
    head = line((first, STRONG), (f" {RULE * max(0, room - cell_len(first) - 1)}", DIM))
    return [fit(head, width), *chain.from_iterable(wrapped(Content(each), room) for each in rest)]


def _columns(width: int) -> int:
    """How many of the counts leave room for a name; all of them are told below the rows."""
    return max(1, min(len(NUMBERS), (width - NAMED) // NUMBER))
