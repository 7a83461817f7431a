"""Whether a terminal is sure to draw text as wide as textual thinks."""

from functools import cache

from review_tui.ui.cells import Row

_SURE = (
    ("\x20", "\u02ff"),
    ("\u0370", "\u0377"),
    ("\u0384", "\u0482"),
    ("\u048a", "\u058a"),
    ("\u05d0", "\u05ea"),
    ("\u0620", "\u064a"),
    ("\u2010", "\u2027"),
    ("\u2030", "\u205e"),
    ("\u2190", "\u22ff"),
    ("\u2500", "\u25fc"),
    ("\u2713", "\u2717"),
    ("\u3001", "\u3029"),
    ("\u3041", "\u3096"),
    ("\u30a1", "\u30fa"),
    ("\u4e00", "\u9fff"),
    ("\uac00", "\ud7a3"),
    ("\uff01", "\uff60"),
)
"""First and last of characters that every terminal draws as wide as textual thinks; emoji are none."""


def are_sure(row: Row) -> bool:
    """Whether all of a row is."""
    return all(map(is_sure, set("".join([cell.text for cell in row]))))


@cache
def is_sure(character: str) -> bool:
    """Whether a character is."""
    return any(first <= character <= last for first, last in _SURE)
