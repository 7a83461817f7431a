"""What a reader makes of a file: texts and what is known about them, not yet named."""

import re
from collections.abc import Iterable

from msgspec import Struct

from review_tui.records import Block, Role


class Draft(Struct, frozen=True):
    """An article as a reader hands it over; what the file does not say is empty."""

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""
    """As the file writes it; only a whole day in it will count."""
    url: str = ""
    language: str = ""
    blocks: tuple[Block, ...] = ()
    name: str = ""
    """What the file calls it, where one file holds several."""
    notices: tuple[str, ...] = ()
    """What the reviewer should know, each the end of a sentence that begins with the file's name."""


class UnreadableError(Exception):
    """A reader's refusal: the end of a sentence that begins with the file's name."""


Piece = tuple[Role, str]
_BLANK = re.compile(r"[ \t\r\n\f\v]+")


def compose(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The pieces' texts, one a line, and blocks for those that are no body text; empty ones fall away."""
    lines, blocks, start = [], [], 0
    for role, raw in pieces:
        if not (line := _BLANK.sub(" ", raw).strip()):
            continue
        if role is not Role.BODY:
            blocks.append(Block(start, start + len(line), role))
        lines.append(line)
        start += len(line) + 1
    return "\n".join(lines), tuple(blocks)
