"""Rows as CSV text (RFC 4180) that is safe to open in a spreadsheet."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from review_tui.text.show import for_show

Cell = str | int | bool | None

_RUN = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that some spreadsheet runs as a formula (OWASP, CSV injection)."""


def table(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The rows under their heads, as text."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case int():
            return str(value)
        case _:
            return harmless(value)


def harmless(text: str) -> str:
    """The text as a cell that is only ever read: safe to show, with an apostrophe before what would run."""
    return f"'{for_show(text)}" if _RUN.match(text) else for_show(text)
