"""The names under which files state what an article is: front matter, JSON, feeds and linked data."""

from collections.abc import Mapping
from typing import Any

from review_tui.ingest.draft import Draft

_NAMES = {
    "title": ("title", "headline", "name"),
    "outlet": ("outlet", "publisher", "source", "source_name", "sitename", "site_name", "site"),
    "author": ("author", "authors", "byline", "creator"),
    "date": (
        "date", "datepublished", "date_published", "published", "published_at", "publishedat",
        "publication_date", "pubdate", "published_date", "datecreated", "created", "created_at",
    ),
    "url": ("url", "link", "canonical", "canonical_url", "permalink", "source_url", "mainentityofpage"),
    "language": ("language", "lang", "inlanguage"),
    "name": ("id", "identifier", "guid", "slug"),
}  # fmt: skip
"""Best first; compared in lower case, hyphens as underscores."""
TEXTS = ("text", "content_text", "articlebody", "body", "content", "article", "story", "raw_text", "maintext")
HTMLS = ("content_html", "html", "body_html")
_NAMING = ("name", "@id", "url", "title", "#text", "@value")
"""What an object that stands for a person or an outlet is called by."""
_LONGEST = 2000
_NOBODY = frozenset(("anonymous", "python-docx", "unknown", "unspecified", "untitled", "user"))


def known_fields(mapping: Mapping[Any, Any]) -> dict[str, str]:
    """What `mapping` says of an article, under the names of `Draft`; what it does not say is left out."""
    given = lowered(mapping)
    found = {field: _first(given, names) for field, names in _NAMES.items()}
    return {field: value for field, value in found.items() if value}


def draft_with(text: str, mapping: Mapping[Any, Any], **more: Any) -> Draft:
    """A draft of `text` with what `mapping` says of it."""
    return Draft(text, **{**known_fields(mapping), **more})


def lowered(mapping: Mapping[Any, Any]) -> dict[str, Any]:
    """The mapping with names that can be compared."""
    return {str(key).lower().replace("-", "_"): value for key, value in mapping.items()}


def given_name(stated: str) -> str:
    """A title or an author as a file states it; what a program writes where nobody was asked is none."""
    return "" if stated.strip("() ").lower() in _NOBODY else stated


def _first(given: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((word for name in names if (word := in_words(given.get(name)))), "")


def in_words(value: Any, depth: int = 3) -> str:
    """A field's value in words: a string, a number, the name in an object, or those of a list."""
    if not depth:
        return ""
    match value:
        case str():
            return " ".join(value[:_LONGEST].split())
        case bool():
            return ""
        case int() | float():
            return str(value)
        case list():
            return ", ".join(word for each in value[:20] if (word := in_words(each, depth - 1)))
        case dict():
            given = lowered(value)
            return next((word for name in _NAMING if (word := in_words(given.get(name), depth - 1))), "")
        case _:
            return ""
