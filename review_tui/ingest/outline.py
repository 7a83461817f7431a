"""A web page as the standard library reads it: its metadata, and its blocks of text with where they stand."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from review_tui.records import Role

_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
))  # fmt: skip
_INLINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd",
    "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
))  # fmt: skip
_NEVER = frozenset((
    "aside", "button", "canvas", "dialog", "footer", "form", "head", "iframe", "nav", "noscript",
    "object", "script", "select", "style", "svg", "template", "textarea",
))  # fmt: skip
"""What stands in these is no part of an article."""
_HEADS = frozenset(f"h{level}" for level in range(1, 7))
_AROUND = re.compile(
    r"(?:^|\s)(?:site-?|page-?|main-?|top-?|global-?|post-?|article-?)?"
    r"(?:cookies?|consent|gdpr|nav|navbar|navigation|menu|sidebar|related|recommend|most-?read|popular|trending|shar(?:e|ing)|social|newsletter|subscri|sign-?up|promo|advert|ads?"
    r"|banner|breadcrumbs?|comments?|disqus|footer|masthead|header|topbar|modal|popup|paywall|tags|more-from)(?![a-z])",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|author|dateline|timestamp|pub-?date|published)(?![a-z])", re.IGNORECASE
)
_DEEPEST = 300
"""Open elements that are followed; a page by people nests fewer than a hundred."""


@dataclass(slots=True)
class TextBlock:
    """Text between two block elements."""

    text: str = ""
    linked: int = 0
    """Characters of it that are links."""
    role: Role = Role.BODY
    is_aside: bool = False
    """Stands in an element whose class or id says that it is no part of the article."""
    container: int = 0
    """Which article or main element holds it; 0 for none."""


@dataclass(slots=True)
class _Open:
    tag: str
    is_never: bool
    is_aside: bool
    role: Role
    container: int


@dataclass(slots=True)
class Outline:
    """What a page says of itself, and its text."""

    meta: dict[str, str] = field(default_factory=dict)
    """By property, name or itemprop, in lower case; the first of each."""
    linked_data: list[str] = field(default_factory=list)
    """The text of each JSON-LD script."""
    blocks: list[TextBlock] = field(default_factory=list)


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
        self._open = [_Open("", False, False, Role.BODY, 0)]
        self._block = TextBlock()
        self._links = 0
        self._containers = 0
        self._keep = ""
        """Name of the field that the coming text belongs to: a title, linked data."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._note(tag, given)
        if tag == "a":
            self._links += 1
        if tag not in _INLINE:
            self.flush()
        if tag not in _VOID and tag not in _INLINE and len(self._open) < _DEEPEST:
            self._open.append(self._opened(tag, given))

    def _opened(self, tag: str, given: dict[str, str]) -> _Open:
        outer = self._open[-1]
        named = f"{given.get('class', '')} {given.get('id', '')}"[:500]
        is_article = tag in ("article", "main") or given.get("itemprop", "").lower() == "articlebody"
        if is_article:
            self._containers += 1
        return _Open(
            tag,
            outer.is_never or tag in _NEVER or "hidden" in given,
            outer.is_aside
            or (tag not in ("html", "body", "main", "article") and bool(_AROUND.search(named))),
            _role(tag, named, outer.role),
            self._containers if is_article else outer.container,
        )

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._links = max(0, self._links - 1)
        self._keep = ""
        if tag in _INLINE:
            return
        self.flush()
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        if self._keep:
            self._keep_data(data)
        elif not self._open[-1].is_never:
            self._block.text += data
            self._block.linked += len(data.strip()) if self._links else 0

    def flush(self) -> None:
        """Close the block of text that is open."""
        here = self._open[-1]
        if self._block.text.strip() and not here.is_never:
            self._block.role, self._block.is_aside, self._block.container = (
                here.role,
                here.is_aside,
                here.container,
            )
            self.page.blocks.append(self._block)
        self._block = TextBlock()

    def _note(self, tag: str, given: dict[str, str]) -> None:
        """Take down what the element says of the page."""
        match tag:
            case "html":
                self._say("lang", given.get("lang", ""))
            case "meta":
                name = given.get("property") or given.get("name") or given.get("itemprop") or ""
                self._say(name.lower(), given.get("content", ""))
            case "link" if given.get("rel", "").lower() == "canonical":
                self._say("canonical", given.get("href", ""))
            case "time" if "pubdate" in given or given.get("itemprop", "").lower() == "datepublished":
                self._say("datepublished", given.get("datetime", ""))
            case "title":
                self._keep = "title"
            case "script" if given.get("type", "").lower() == "application/ld+json":
                self._keep = "linked data"

    def _say(self, name: str, value: str) -> None:
        if name and value.strip():
            self.page.meta.setdefault(name, value.strip())

    def _keep_data(self, data: str) -> None:
        if self._keep == "title":
            self._say("title", data)
        else:
            self.page.linked_data.append(data)


def _role(tag: str, named: str, outer: Role) -> Role:
    if tag in _HEADS:
        return Role.HEADLINE
    if tag == "figcaption":
        return Role.CAPTION
    if tag == "address" or _BYLINE.search(named):
        return Role.BYLINE
    return outer
