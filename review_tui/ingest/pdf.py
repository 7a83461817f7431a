"""PDF: the lines of its pages, put together into paragraphs.

The lines come from pdfminer.six, which is plain Python: a file made to attack it finds no memory to corrupt.
"""

import io
from collections.abc import Iterator
from itertools import islice
from typing import Any

from review_tui.ingest.draft import Draft, UnreadableError, compose
from review_tui.ingest.fields import given_name
from review_tui.ingest.typeset import Line, paragraphs, without_edges

_MOST_PAGES = 500
_MARGIN = 0.1
"""Share of the page at its top and foot where running heads and page numbers stand."""


def read_pdf(data: bytes) -> tuple[Draft, ...]:
    """The words of a PDF file as one article, with the title and author that it states."""
    try:
        import pdfminer  # noqa: F401 (what follows needs it)
    except ModuleNotFoundError:
        raise UnreadableError("is a PDF, which needs an addition: pip install 'review-tui[pdf]'") from None
    about, pages = _stated(data)
    if not pages:
        raise UnreadableError("is damaged: it has no pages; save it again")
    notices = (f"has more than {_MOST_PAGES} pages: read up to there",) if pages > _MOST_PAGES else ()
    text, blocks = compose(paragraphs(without_edges(tuple(_lines(data)))))
    if not text:
        raise UnreadableError("holds pictures of text but no text: run text recognition (OCR) on it first")
    title, author = (given_name(about.get(field, "")) for field in ("Title", "Author"))
    return (Draft(text, title=title, author=author, blocks=blocks, notices=notices),)


def _stated(data: bytes) -> tuple[dict[str, str], int]:
    """What the file says of itself, and how many pages it has, up to one more than are read."""
    from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser
    from pdfminer.utils import decode_text

    try:
        document = PDFDocument(PDFParser(io.BytesIO(data)))
    except PDFPasswordIncorrect:
        raise UnreadableError("is locked with a password: save it again without one") from None
    entries = [entry for info in document.info for entry in info.items()]
    about = {
        name: decode_text(value).replace("\0", "") for name, value in entries if isinstance(value, bytes)
    }
    return about, sum(1 for _ in islice(PDFPage.create_pages(document), _MOST_PAGES + 1))


def _lines(data: bytes) -> Iterator[Line]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTTextBox, LTTextLine

    for number, page in enumerate(extract_pages(io.BytesIO(data), maxpages=_MOST_PAGES)):
        boxes = (element for element in page if isinstance(element, LTTextBox))
        lines = (line for box in boxes for line in box if isinstance(line, LTTextLine))
        yield from (_line(line, number, page) for line in lines if line.get_text().strip())


def _line(line: Any, number: int, page: Any) -> Line:
    at = (line.y0 - page.y0) / max(page.height, 1)
    is_edge = not _MARGIN < at < 1 - _MARGIN
    return Line(line.get_text().strip(), number, line.x0, line.x1, line.y0, line.height, is_edge)
