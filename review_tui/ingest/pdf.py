"""PDF: pages of lines, put together into paragraphs by where they stand.

The lines come from pdfminer.six, which is plain Python: a file made to attack it finds no memory to corrupt.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from review_tui.ingest.draft import Draft, UnreadableError, compose
from review_tui.records import Role

_MOST_PAGES = 500
_MARGIN = 0.1
"""Share of the page at its top and foot where running heads and page numbers stand."""
_FOLIO = re.compile(r"\W*(?:page |p\. ?)?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?\W*", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…:。！？][\"'”’»)\]]*$")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; lengths in points, heights from the foot."""

    text: str
    page: int
    box: int
    """Number of the group of lines that stand together."""
    left: float
    right: float
    foot: float
    height: float
    is_edge: bool
    """Stands in the page's top or bottom margin."""


def read_pdf(data: bytes) -> tuple[Draft, ...]:
    """The words of a PDF file as one article, with the title and author that it states."""
    try:
        from pdfminer.pdfexceptions import PDFException
        from pdfminer.psexceptions import PSException
    except ModuleNotFoundError:
        raise UnreadableError("is a PDF, which needs an addition: pip install 'review-tui[pdf]'") from None
    try:
        lines, about, notices = _opened(data)
    except (PDFException, PSException, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise UnreadableError(
            "is damaged or locked and cannot be read as PDF: save it as plain text"
        ) from error
    text, blocks = compose((Role.BODY, paragraph) for paragraph in paragraphs(without_edges(lines)))
    if not text:
        raise UnreadableError("holds pictures of text but no text: run text recognition (OCR) on it first")
    return (
        Draft(
            text, title=about.get("Title", ""), author=about.get("Author", ""), blocks=blocks, notices=notices
        ),
    )


def _opened(data: bytes) -> tuple[tuple[Line, ...], dict[str, str], tuple[str, ...]]:
    try:
        from pdfminer.high_level import extract_pages
        from pdfminer.pdfdocument import PDFDocument
        from pdfminer.pdfpage import PDFPage
        from pdfminer.pdfparser import PDFParser
        from pdfminer.utils import decode_text
    except ModuleNotFoundError:
        raise UnreadableError("is a PDF, which needs an addition: pip install 'review-tui[pdf]'") from None
    document = PDFDocument(PDFParser(io.BytesIO(data)))
    about = {
        name: decode_text(value).replace("\0", "")
        for info in document.info
        for name, value in info.items()
        if isinstance(value, bytes)
    }
    count = sum(1 for _ in islice(PDFPage.create_pages(document), _MOST_PAGES + 1))
    pages = extract_pages(io.BytesIO(data), maxpages=_MOST_PAGES)
    lines = tuple(line for number, page in enumerate(pages) for line in _lines(number, page))
    return (
        lines,
        about,
        (f"has more than {_MOST_PAGES} pages: read up to there",) if count > _MOST_PAGES else (),
    )


def _lines(number: int, page: Any) -> Iterator[Line]:
    from pdfminer.layout import LTTextBox, LTTextLine

    for box, element in enumerate(page):
        for line in element if isinstance(element, LTTextBox) else ():
            if isinstance(line, LTTextLine) and (text := line.get_text().strip()):
                at = (line.y0 - page.y0) / max(page.height, 1)
                is_edge = not _MARGIN < at < 1 - _MARGIN
                yield Line(text, number, box, line.x0, line.x1, line.y0, line.height, is_edge)


def without_edges(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines less page numbers and the running heads and feet that come back on other pages."""
    pages = Counter(words for words, _ in {(_head(line), line.page) for line in lines if line.is_edge})
    return tuple(
        line
        for line in lines
        if not line.is_edge or (pages[_head(line)] < 2 and not _FOLIO.fullmatch(line.text))
    )


def _head(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """The lines' texts joined, words that were parted at a line's end made whole."""
    right = _right_edges(lines)
    words = ""
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        words += line.text
        if following is None or _ends_paragraph(line, following, right):
            yield words
            words = ""
        elif _HYPHENATED.search(words) and following.text[0].islower():
            words = words[:-1]
        else:
            words += " "


def _right_edges(lines: Sequence[Line]) -> dict[tuple[int, int], float]:
    """How far the lines of each column of each page go: its widest line."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        column = (line.page, round(line.left / 50))
        edges[column] = max(edges.get(column, 0.0), line.right)
    return edges


def _ends_paragraph(line: Line, following: Line, right: dict[tuple[int, int], float]) -> bool:
    """Whether a paragraph ends with `line`: by a gap, an indent after it, or a full stop on a short line."""
    is_ended = bool(_ENDED.search(line.text))
    if following.page != line.page or following.foot > line.foot + line.height:
        return is_ended or (following.text[0].isupper() and not _fills(line, right))
    if following.box != line.box or abs(following.height - line.height) > 0.25 * line.height:
        return True
    return following.left > line.left + 0.8 * line.height or (is_ended and not _fills(line, right))


def _fills(line: Line, right: dict[tuple[int, int], float]) -> bool:
    edge = right[line.page, round(line.left / 50)]
    return line.right > edge - 4 * line.height
