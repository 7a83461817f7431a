"""Word files (.docx): paragraphs and tables in reading order, with the styles that say what they are."""

import io
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from review_tui.ingest.draft import Draft, Piece, UnreadableError, compose
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
    return (Draft(text, title=about.title, author=about.author, language=about.language, blocks=blocks),)


def _check_size(data: bytes) -> None:
    """Refuse an archive that would unpack to far more than any article, before anything is unpacked."""
    try:
        parts = ZipFile(io.BytesIO(data)).infolist()
    except (BadZipFile, ValueError, OSError) as error:
        raise UnreadableError("is not a Word file (.docx): save it as plain text") from error
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise UnreadableError(f"unpacks to more than {_MOST_UNPACKED:,} bytes: save its words as plain text")


def _pieces(holder: Any) -> Iterator[Piece]:
    from docx.table import Table

    for item in holder.iter_inner_content():
        if isinstance(item, Table):
            for row in item.rows:
                yield from (piece for cell in row.cells for piece in _pieces(cell))
        else:
            style = item.style.name.split()[0] if item.style is not None and item.style.name else ""
            yield from ((_STYLES.get(style, Role.BODY), line) for line in item.text.split("\n"))
