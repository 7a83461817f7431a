"""PDF: pages of lines, put together into paragraphs by where they stand.

The lines come from pdfminer.six, which is plain Python: a file made to attack it finds no memory to corrupt.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any, Self

from review_tui.ingest.draft import Draft, Piece, UnreadableError, compose
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
    text, blocks = compose(paragraphs(without_edges(lines)))
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

    for element in page:
        for line in element if isinstance(element, LTTextBox) else ():
            if isinstance(line, LTTextLine) and (text := line.get_text().strip()):
                at = (line.y0 - page.y0) / max(page.height, 1)
                is_edge = not _MARGIN < at < 1 - _MARGIN
                yield Line(text, number, line.x0, line.x1, line.y0, line.height, is_edge)


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


def paragraphs(lines: Sequence[Line]) -> Iterator[Piece]:
    """The lines' texts joined, words that were parted at a line's end made whole."""
    setting = _Setting.of(lines)
    words = ""
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        words += line.text
        if following is None or setting.ends_paragraph(line, following):
            yield setting.role(line), words
            words = ""
        elif _HYPHENATED.search(words) and following.text[0].islower():
            words = words[:-1]
        else:
            words += " "


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a document is set: what tells a line that was broken from one that ends a paragraph."""

    height: float
    """Of most lines."""
    leading: float
    """From line to line inside a paragraph."""
    edges: dict[tuple[int, int], float]
    """How far to the right lines go, by page and by where they begin."""
    lefts: dict[tuple[int, int], float]
    """Where the leftmost of them begin, likewise."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Self:
        heights = sorted(line.height for line in lines)
        steps = sorted(line.foot - after.foot for line, after in pairwise(lines) if line.foot > after.foot)
        edges: dict[tuple[int, int], float] = {}
        lefts: dict[tuple[int, int], float] = {}
        for line in lines:
            for place in ((line.page, _place(line) + n) for n in (-1, 0, 1)):
                edges[place] = max(edges.get(place, 0.0), line.right)
                lefts[place] = min(lefts.get(place, line.left), line.left)
        return cls(_part(heights, 2), _part(steps, 4), edges, lefts)

    def role(self, line: Line) -> Role:
        """What a paragraph is that ends with `line`: large type is a heading, small type in a margin no text."""
        if _ENDED.search(line.text):
            return Role.BODY
        if line.is_edge and line.height < 0.9 * self.height:
            return Role.BOILERPLATE
        return Role.HEADLINE if line.height > 1.15 * self.height else Role.BODY

    def ends_paragraph(self, line: Line, after: Line) -> bool:
        """Whether `after` begins a paragraph: by a gap, a size, an indent, or a full stop on a short line."""
        is_ended = bool(_ENDED.search(line.text))
        if after.page != line.page or after.foot > line.foot + line.height:
            return is_ended or (after.text[0].isupper() and not self._fills(line))
        return (
            line.foot - after.foot > 1.25 * self.leading
            or abs(after.height - line.height) > 0.25 * line.height
            or after.left > line.left + 0.8 * line.height
            or (not self._fills(line) and (is_ended or self._is_indented(after)))
        )

    def _is_indented(self, line: Line) -> bool:
        return line.left > self.lefts[line.page, _place(line)] + 0.8 * line.height

    def _fills(self, line: Line) -> bool:
        return line.right > self.edges[line.page, _place(line)] - 4 * line.height


def _part(rising: Sequence[float], parts: int) -> float:
    """The value below which one of so many equal parts of the values lies; 0 for none."""
    return rising[len(rising) // parts] if rising else 0.0


def _place(line: Line) -> int:
    """Where a line begins, coarsely: an indent does not matter, a column does."""
    return round(line.left / 50)
