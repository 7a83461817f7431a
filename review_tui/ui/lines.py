"""Lines of styled text cut to a width in terminal cells."""

from collections.abc import Callable, Iterable, Sequence

from textual.content import Content
from textual.style import Style

Piece = str | tuple[str, Style]
"""Text, plain or in a style."""
Picture = Callable[[int, int], Sequence[Content]]
"""What a pane shows: from width and height in cells to its lines, from the top."""


def line(*pieces: Piece) -> Content:
    """Pieces as one line. Text is taken as it is, never as markup."""
    return Content.assemble(*pieces)


def fit(content: Content, width: int) -> Content:
    """Exactly `width` cells: cut with an ellipsis, or filled with blanks."""
    return content.truncate(width, ellipsis=True, pad=True)


def ends(left: Content, right: Content, width: int) -> Content:
    """One text at either end of the line, a blank at least between them; the left one gives way."""
    room = max(0, width - right.cell_length - (1 if right else 0))
    return fit(fit(left, room) + (" " if right else "") + right, width)


def beside(columns: Sequence[Sequence[Content]], widths: Sequence[int], gap: str) -> list[Content]:
    """Columns of lines next to each other, the short ones filled up."""
    height = max(map(len, columns), default=0)
    return [
        Content(gap).join(
            fit(column[n] if n < len(column) else Content(), width)
            for column, width in zip(columns, widths, strict=True)
        )
        for n in range(height)
    ]


def window(lines: Sequence[Content], top: int, height: int) -> Sequence[Content]:
    """The lines that show when the first `top` are scrolled away."""
    return lines[top : top + height]


def wrapped(content: Content, width: int, indent: str = "") -> Iterable[Content]:
    """The content over as many lines as it needs, each led by `indent`."""
    room = max(1, width - len(indent))
    return [Content(indent) + each for each in content.wrap(room)] if indent else content.wrap(room)
