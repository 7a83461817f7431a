"""A web page as the standard library reads it: blocks of text, where they stand, what it says of itself."""

from html.parser import HTMLParser

from msgspec import Struct, field

from review_tui.ingest.page_notes import Notes
from review_tui.ingest.page_tags import AROUND, ENDS, INLINE, NEVER, VOID, role_of
from review_tui.records import Role

_DEEPEST = 300
"""Open elements that are followed; a page by people nests fewer than a hundred."""


class TextBlock(Struct):
    """Text between two block elements."""

    text: str = ""
    linked: int = 0
    """Characters of it that are links."""
    role: Role = Role.BODY
    element: int = 0
    """The number of the innermost element that holds it."""


class Element(Struct, frozen=True):
    """A block element of the page."""

    parent: int
    """The number of the element that holds it, smaller than its own; the first, the page, holds itself."""
    is_around: bool
    """Its class or id says that it is no part of the article."""
    is_article: bool
    """It says that it holds one."""


class _Open(Struct):
    tag: str
    number: int
    in_article: bool
    in_comments: bool
    is_never: bool
    role: Role


class Outline(Struct):
    """What a page says of itself, and its text."""

    notes: Notes = field(default_factory=Notes)
    blocks: list[TextBlock] = field(default_factory=list)
    elements: list[Element] = field(default_factory=lambda: [Element(0, False, False)])
    """By their numbers."""


def outline(html: str) -> Outline:
    """Read a page in one pass, whatever is wrong with it."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    parser.flush()
    return parser.page


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Outline()
        self._open = [_Open("", 0, False, False, False, Role.BODY)]
        self._block = TextBlock()
        self._links = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        here = self._open[-1]
        self.page.notes.note(tag, given, in_article=here.in_article, in_comments=here.in_comments)
        if tag == "a":
            self._links += 1
        if tag not in INLINE:
            self.flush()
            self._end_implied(tag)
        if tag not in VOID and tag not in INLINE and len(self._open) < _DEEPEST:
            self._open.append(self._opened(tag, given))

    def _end_implied(self, tag: str) -> None:
        """Close what a start tag ends without saying so, as paragraphs and table cells do."""
        ended = ENDS.get(tag, ENDS[""])
        while self._open[-1].tag in ended:
            self._open.pop()

    def _opened(self, tag: str, given: dict[str, str]) -> _Open:
        outer = self._open[-1]
        named = f"{given.get('class', '')} {given.get('id', '')}"[:500]
        is_article = tag in ("article", "main") or given.get("itemprop", "").lower() == "articlebody"
        is_around = tag not in ("html", "body", "main", "article") and bool(AROUND.search(named))
        self.page.elements.append(Element(outer.number, is_around, is_article))
        return _Open(
            tag,
            len(self.page.elements) - 1,
            outer.in_article or is_article,
            outer.in_comments or "comment" in named.lower(),
            outer.is_never or tag in NEVER or "hidden" in given,
            role_of(tag, named, outer.role),
        )

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._links = max(0, self._links - 1)
        self.page.notes.coming = ""
        if tag in INLINE:
            return
        self.flush()
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        if not self.page.notes.take(data) and not self._open[-1].is_never:
            self._block.text += data
            self._block.linked += len(data.strip()) if self._links else 0

    def flush(self) -> None:
        """Close the block of text that is open."""
        here = self._open[-1]
        if self._block.text.strip() and not here.is_never:
            self._block.role, self._block.element = here.role, here.number
            self.page.blocks.append(self._block)
        self._block = TextBlock()
