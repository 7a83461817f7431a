"""Saved web pages: the article without menus, banners and lists, and what the page says of it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from review_tui.ingest.charset import decode
from review_tui.ingest.draft import Draft, Piece, compose
from review_tui.ingest.fields import known_fields
from review_tui.ingest.outline import Outline, TextBlock, outline
from review_tui.records import Role

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_LONG_TAG = re.compile(r"<[^<>]{20000,}>")
"""Pictures written into the page; and a tag of 50,000 attributes, which takes lxml more than 20 s."""
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline", "title"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "citation_journal_title"),
    "author": ("author", "article:author_name", "dc.creator", "parsely-author", "sailthru.author", "byl"),
    "date": (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
        "parsely-pub-date", "sailthru.date", "og:published_time", "publishdate",
    ),
    "url": ("canonical", "og:url", "twitter:url"),
    "language": ("lang", "og:locale", "content-language"),
}  # fmt: skip
"""Best first."""


def read_web_page(data: bytes) -> tuple[Draft, ...]:
    """The one article of a page."""
    declared = _CHARSET.search(data[:4096])
    html, notices = decode(data, declared[1].decode("ascii") if declared else "")
    return (page_draft(html, notices),)


def page_draft(html: str, notices: tuple[str, ...] = ()) -> Draft:
    """The article of a page that is decoded already."""
    html = _LONG_TAG.sub(" ", without_comments(html))
    page = outline(html)
    about = _about(page)
    text, blocks = compose(_with_headline(tuple(_pieces(html, page)), about.get("title", "")))
    return Draft(text, **about, blocks=blocks, notices=notices)


def without_comments(html: str) -> str:
    """The page less its comments, one that never ends running to the end as in a browser; in linear time."""
    kept, place = [], 0
    while (start := html.find("<!--", place)) >= 0:
        kept.append(html[place:start])
        end = html.find("-->", start + 4)
        place = end + 3 if end >= 0 else len(html)
    return "".join([*kept, html[place:]])


def page_text(html: str) -> str:
    """The article of a page, or of a piece of one, without its metadata."""
    return compose(_pieces(html, outline(html)))[0]


def _pieces(html: str, page: Outline) -> Iterator[Piece]:
    """By trafilatura where it is installed and finds half of what our own rules find, else by those."""
    own = tuple(article_pieces(page.blocks))
    try:
        from review_tui.ingest.extraction import extracted
    except ModuleNotFoundError:
        yield from own
    else:
        found = extracted(html)
        yield from found if 2 * _size(found) >= _size(own) else own


def _size(pieces: Sequence[Piece]) -> int:
    return sum(len(text) for _, text in pieces)


def article_pieces(blocks: Sequence[TextBlock]) -> Iterator[Piece]:
    """The blocks that are an article: in the fullest container, not aside, not mostly links."""
    kept = [block for block in blocks if not block.is_aside] or blocks
    size = Counter[int]()
    for block in kept:
        size[block.container] += len(block.text) - block.linked
    container, largest = max(size.items(), key=lambda item: item[1], default=(0, 0))
    inside = container and 2 * largest >= size.total()
    for block in kept:
        if 2 * block.linked < len(block.text.strip()) and (not inside or block.container == container):
            yield block.role, block.text


def _with_headline(pieces: Sequence[Piece], title: str) -> Iterator[Piece]:
    """The title first, once: pages say it in their head, in a heading, or in both."""
    said = _plain(title)
    if said:
        yield Role.HEADLINE, title
    for role, text in pieces:
        if not said or _plain(text) != said:
            yield role, text


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _about(page: Outline) -> dict[str, str]:
    """Metadata: linked data before meta elements, field by field."""
    stated = {
        field: next((page.meta[name] for name in names if name in page.meta), "")
        for field, names in _META.items()
    }
    for article in _linked_articles(page.linked_data):
        stated |= {field: value for field, value in known_fields(article).items() if field != "name"}
    return {field: value[:2000] for field, value in stated.items()}


def _linked_articles(scripts: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """The first object of a script whose type is some kind of article."""
    for script in scripts:
        try:
            data = msgspec.json.decode(script)
        except (msgspec.DecodeError, RecursionError, ValueError):
            continue  # a page with broken linked data still has its meta elements
        for each in _objects(data):
            kinds = each.get("@type")
            if any("Article" in str(kind) or "Posting" in str(kind) for kind in _listed(kinds)):
                yield each
                return


def _objects(data: Any) -> Iterator[Mapping[str, Any]]:
    for each in _listed(data):
        if isinstance(each, dict):
            yield each
            yield from (inner for inner in _listed(each.get("@graph")) if isinstance(inner, dict))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
