"""A decision of the past in a line."""

from textual.content import Content

from review_tui.ui.lines import fit, line
from review_tui.ui.look import DIM
from review_tui.views.past import PastRow


def past_line(row: PastRow, widest: int) -> Content:
    """When, who, of which claim, what, as long as it is; in names as wide as the widest."""
    who, number = fit(Content(row.reviewer), widest), f"  claim {row.number:<4}" if row.number else " " * 12
    what = who + line(f"{number} {row.told}")
    return line((f"{row.at.removesuffix(' UTC')}  ", DIM)) + (what.stylize(DIM) if row.is_undone else what)
