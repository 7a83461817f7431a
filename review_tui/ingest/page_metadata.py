"""What a web page states of itself: linked data before meta elements before what stands in its byline."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from review_tui.ingest.fields import known_fields
from review_tui.ingest.page_notes import Notes

_META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "citation_journal_title"),
    "author": (
        "author", "article:author_name", "dc.creator", "parsely-author", "sailthru.author", "byl", "byline",
    ),
    "date": (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
        "parsely-pub-date", "sailthru.date", "og:published_time", "publishdate", "time",
    ),
    "url": ("canonical", "og:url", "twitter:url"),
    "language": ("lang", "og:locale", "content-language"),
}  # fmt: skip
"""Best first."""


_WRAPPINGS = ("<![CDATA[", "]]>"), ("<!--", "-->")
"""Around scripts that were written for readers of XML, or to be hidden from old browsers."""
_LOOSE = " \t\r\n/*;"
"""What comments and ends of statements leave around them."""
_BY = re.compile(r"(?:written |story |posted |published )?(?:by|par|von|por|door)[:\s]\s*", re.IGNORECASE)
_NAMES = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?:,? (?:(?:and|et|und|y|e|de|da|di|du|la|le|van|von|der|den|al|bin|&) )*"
    r"[^\W\d_a-z][\w.'’-]*){1,7}"
)
"""Two words or more that are written as names are."""
_NO_NAME = re.compile(
    r"(?:published|updated|posted|last|follow|share|photos?|view|read|more|about|image)\b", re.I
)
_ADDRESS = re.compile(r"https?://|/|@", re.IGNORECASE)
_LONGEST = 2000


def stated_by(notes: Notes) -> dict[str, str]:
    """What is known of the article, under the names of `Draft`; what is not known is empty."""
    stated = {
        field: next((notes.meta[name] for name in names if name in notes.meta), "")
        for field, names in _META.items()
    }
    for article in _linked_articles(notes.linked_data):
        stated |= {field: value for field, value in known_fields(article).items() if _tells(field, value)}
    stated["title"] = stated["title"] or _title(notes.meta)
    stated["author"] = _person(stated["author"]) or _in_byline(notes.bylines)
    return {field: value[:_LONGEST] for field, value in stated.items()}


def _tells(field: str, value: str) -> bool:
    """An address is where somebody is found, and nobody's name."""
    return field != "name" and (field == "url" or not _ADDRESS.match(value))


def _title(meta: Mapping[str, str]) -> str:
    """The first heading where the page's title repeats it and adds the outlet's name, else the title."""
    heading, title = meta.get("h1", ""), meta.get("title", "")
    return heading if heading and title.casefold().startswith(heading.casefold()) else title


def _person(stated: str) -> str:
    """Without "by"; an address is no name."""
    said = _BY.match(stated)
    return "" if _ADDRESS.match(stated) else stated[said.end() if said else 0 :]


def _in_byline(bylines: Sequence[str]) -> str:
    """The names that the first byline with any holds, after "by" or without it."""
    for line in (" ".join(text.split()) for text in bylines):
        said = _BY.match(line)
        if (names := _NAMES.match(line, said.end() if said else 0)) and not _NO_NAME.match(names[0]):
            return names[0]
    return ""


def _linked_articles(scripts: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """The first object of a script whose type is some kind of article."""
    for script in scripts:
        try:
            data = json.loads(_unwrapped(script), strict=False)
        except (RecursionError, ValueError):
            continue  # a page with broken linked data still has its meta elements
        for each in _objects(data):
            kinds = each.get("@type")
            if any("Article" in str(kind) or "Posting" in str(kind) for kind in _listed(kinds)):
                yield each
                return


def _unwrapped(script: str) -> str:
    script = script.strip(_LOOSE)
    for opening, closing in _WRAPPINGS:
        script = script.removeprefix(opening).strip(_LOOSE).removesuffix(closing).strip(_LOOSE)
    return script


def _objects(data: Any) -> Iterator[Mapping[str, Any]]:
    for each in _listed(data):
        if isinstance(each, dict):
            yield each
            yield from (inner for inner in _listed(each.get("@graph")) if isinstance(inner, dict))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
