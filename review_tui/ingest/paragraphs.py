"""Lines that a machine broke, put together into paragraphs again."""

import re
from collections.abc import Iterator

_WIDEST = 100
"""Characters of a line that somebody wrapped; longer ones are whole paragraphs."""
_APART = re.compile(r"\s*(?:[>*•·–—-]|\d{1,3}[.)])\s|-- ?$")
"""A quotation mark, bullet or number that opens a line of its own, or the dashes above a signature."""


def unwrapped(text: str) -> str:
    """`text` with the lines of each paragraph joined, where they were wrapped at a fixed width.

    A line was wrapped if the next line's first word would not have fit on it (greedy filling).
    """
    lines = text.split("\n")
    width = max((len(line.rstrip()) for line in lines), default=0)
    return "\n".join(_joined(lines, width)) if 40 <= width <= _WIDEST else text


def _joined(lines: list[str], width: int) -> Iterator[str]:
    paragraph = ""
    last = ""
    for line in lines:
        if last.strip() and line.strip() and not _APART.match(line) and _was_full(last, line, width):
            paragraph += " " + line.strip()
        else:
            yield from [paragraph] if last.strip() else []
            if not line.strip():
                yield ""
            paragraph = line.rstrip()
        last = line
    if last.strip():
        yield paragraph


def _was_full(line: str, following: str, width: int) -> bool:
    if line.rstrip() == "--":
        return False
    return line.endswith(" ") or len(line.rstrip()) + 1 + len(following.split()[0]) > width
