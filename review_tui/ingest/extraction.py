"""The article of a page by trafilatura (Barbaresi, "Trafilatura", ACL 2021), in the order of the page."""

import re
from collections.abc import Iterator
from typing import Any

from trafilatura import bare_extraction

from review_tui.ingest.draft import Piece
from review_tui.records import Role

_LAYOUT = re.compile(r"(</?)(?:table|tbody|tr|td)\b", re.IGNORECASE)
_WHOLE = ("head", "p", "item", "cell", "quote", "code", "fw", "ab")
"""Elements whose text is one paragraph, unless a smaller one stands in them."""


def extracted(html: str) -> tuple[Piece, ...]:
    """The article's paragraphs, line breaks ending one; empty where nothing like an article is found."""
    if not re.search(r"<th\b", html, re.IGNORECASE):
        html = _LAYOUT.sub(r"\1div", html)
    found = bare_extraction(html, include_comments=False, with_metadata=False, deduplicate=False)
    return tuple(_walk(found.body, Role.BODY)) if found is not None and not isinstance(found, dict) else ()


def _walk(element: Any, role: Role) -> Iterator[Piece]:
    if element.tag == "head":
        role = Role.HEADLINE
    words = element.text or ""
    for child in element:
        if child.tag == "lb" or child.tag in _WHOLE or len(child):
            yield role, words
            words = ""
            yield from _walk(child, role)
        else:
            words += "".join(child.itertext())
        words += child.tail or ""
    yield role, words
