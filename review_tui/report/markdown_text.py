"""Text as Markdown that reads as the same text: nothing in it is structure, a link, a tag or a formula."""

import re
from collections.abc import Iterable, Iterator, Sequence

from review_tui.text.show import one_line

_ANYWHERE = re.compile(
    r"[\\`*\[\]<>|~&$#@!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=//)|(?i:(?<=www)\.)|\.(?=[^\W\d_]{2})"
)
"""Emphasis, code, links, HTML, entities, tables, strike-through, mathematics, mentions, bare addresses."""
_FIRST = re.compile(r"^(?:[-+=:]|\d+(?=[.)]))")
"""Begins a list, a rule, a heading or a definition."""

Lines = Iterator[str]


def md(text: str) -> str:
    """`text` on one line, as itself wherever Markdown (CommonMark 0.31, GitHub's too) holds text."""
    return _FIRST.sub(_held, _ANYWHERE.sub(r"\\\g<0>", one_line(text)))


def _held(match: re.Match[str]) -> str:
    return f"{match[0]}\\" if match[0].isdigit() else f"\\{match[0]}"


def quoted(text: str, indent: str = "") -> Lines:
    """The lines of a block quote, a paragraph for each line of `text`."""
    lines = [md(line) for line in text.splitlines()]
    paragraphs = [line for line in lines if line]
    for n, paragraph in enumerate(paragraphs):
        yield from [f"{indent}>"] * bool(n)
        yield f"{indent}> {paragraph}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Lines:
    """The lines of a table; a head that ends in ":" has its column on the right."""
    yield _row([head.removesuffix(":") for head in heads])
    yield _row(["--:" if head.endswith(":") else "--" for head in heads])
    yield from map(_row, rows)
    yield ""


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
