"""Saved web pages: the article without menus, banners and lists, and what the page says of it."""

import re
from collections.abc import Iterator, Sequence

from review_tui.ingest.article_body import article_pieces
from review_tui.ingest.charset import decode
from review_tui.ingest.draft import Draft, Piece, compose
from review_tui.ingest.outline import Outline, outline
from review_tui.ingest.page_metadata import stated_by
from review_tui.records import Role
from review_tui.text.role_cues import HOUR

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_LIVE = 3
"""Entries under their hours that make a live blog; one or two are when a page was published and updated."""
_LONG_TAG = re.compile(r"<[^<>]{20000,}>")
"""Pictures written into the page; and a tag of 50,000 attributes, which takes lxml more than 20 s."""


def read_web_page(data: bytes) -> tuple[Draft, ...]:
    """The one article of a page."""
    declared = _CHARSET.search(data[:4096])
    html, notices = decode(data, declared[1].decode("ascii") if declared else "")
    return (page_draft(html, notices),)


def page_draft(html: str, notices: tuple[str, ...] = ()) -> Draft:
    """The article of a page that is decoded already."""
    html = _LONG_TAG.sub(" ", without_comments(html))
    page = outline(html)
    about = stated_by(page.notes)
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
    """By trafilatura where it is installed and finds half of what our own rules find, else by those.

    It drops the hours of a live blog, without which nobody can tell an early count from a later one.
    """
    own = tuple(article_pieces(page))
    try:
        from review_tui.ingest.extraction import extracted
    except ModuleNotFoundError:
        yield from own
    else:
        found = extracted(html)
        is_enough = 2 * _size(found) >= _size(own) and _hours(own) < _hours(found) + _LIVE
        yield from found if is_enough else own


def _size(pieces: Sequence[Piece]) -> int:
    return sum(len(text) for _, text in pieces)


def _hours(pieces: Sequence[Piece]) -> int:
    """How many of the pieces are a time of day and nothing else."""
    return sum(HOUR.match(text.strip()) is not None for _, text in pieces)


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
