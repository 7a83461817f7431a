"""Word files (.docx): paragraphs and tables in reading order, with the styles that say what they are."""

import io
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from review_tui.ingest.draft import Draft, Piece, UnreadableError, compose
from review_tui.ingest.fields import given_name
from review_tui.records import Role

_MOST_UNPACKED = 200_000_000
_MOST_PARTS = 5_000
_STYLES = {
    "Title": Role.HEADLINE,
    "Subtitle": Role.HEADLINE,
    "Heading": Role.HEADLINE,
    "Caption": Role.CAPTION,
}
"""By the first word of the style's name."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _ROW, _CELL = f"{_W}p", f"{_W}tr", f"{_W}tc"
_MOST_CELL = 60
"""Characters in a cell of a table of facts; what is longer is text that a table only lays out."""
_SAID = {f"{_W}t": "", f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "‑"}
"""Elements that are read, and as what; an empty string for their own text."""
_UNREAD = frozenset(
    (
        f"{_W}del", f"{_W}moveFrom", f"{_W}pPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)  # fmt: skip
"""What was struck out, what is no text, and the copy of a text box for old programs."""


def read_word(data: bytes) -> tuple[Draft, ...]:
    """The words of a Word file as one article, with the title, author and language that it states."""
    _check_size(data)
    try:
        from docx import Document
    except ModuleNotFoundError:
        raise UnreadableError(
            "is a Word file, which needs an addition: pip install 'review-tui[docx]'"
        ) from None
    document = Document(io.BytesIO(data))
    text, blocks = compose(_pieces(document))
    about = document.core_properties
    return (
        Draft(
            text,
            title=given_name(about.title),
            author=given_name(about.author),
            language=about.language,
            blocks=blocks,
        ),
    )


def _check_size(data: bytes) -> None:
    """Refuse an archive that would unpack to far more than any article, before anything is unpacked."""
    try:
        parts = ZipFile(io.BytesIO(data)).infolist()
    except (BadZipFile, ValueError, OSError) as error:
        raise UnreadableError("is not a Word file (.docx): save it as plain text") from error
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise UnreadableError(f"unpacks to more than {_MOST_UNPACKED:,} bytes: save its words as plain text")


def _pieces(document: Any) -> Iterator[Piece]:
    """Every paragraph wherever it stands: in the body, in tables, text boxes and forms."""
    from docx.text.paragraph import Paragraph

    told: set[Any] = set()
    for element in _within(document.element.body, _UNREAD):
        if element.tag == _ROW and (row := _row(element)):
            told.update(element.iter(_PARAGRAPH))
            yield Role.BODY, row
        elif element.tag == _PARAGRAPH and element not in told:
            style = Paragraph(element, document).style
            kind = style.name.split()[0] if style is not None and style.name else ""
            yield from ((_STYLES.get(kind, Role.BODY), line) for line in _words(element).split("\n"))


def _row(row: Any) -> str:
    """A row of a table in one line: "Missing: 17"; empty where a cell holds a text of its own."""
    cells = [
        " ".join(" ".join(map(_words, cell.iter(_PARAGRAPH))).split()) for cell in row.iterchildren(_CELL)
    ]
    cells = [cell for cell in cells if cell]
    if len(cells) < 2 or max(map(len, cells)) > _MOST_CELL:
        return ""
    return f"{cells[0]}: {', '.join(cells[1:])}"


def _words(paragraph: Any) -> str:
    inside = _within(paragraph, _UNREAD | {_PARAGRAPH})
    return "".join(_SAID[each.tag] or each.text or "" for each in inside if each.tag in _SAID)


def _within(element: Any, closed: frozenset[str]) -> Iterator[Any]:
    """All elements inside, in reading order, but for those with such tags and what stands in them."""
    for child in element:
        if child.tag not in closed:
            yield child
            yield from _within(child, closed)
