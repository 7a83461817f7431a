"""JSON and JSON Lines: one article or many, under the names that scrapers and feeds use."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from review_tui.ingest.charset import decode
from review_tui.ingest.draft import Draft, UnreadableError
from review_tui.ingest.fields import HTMLS, TEXTS, draft_with, lowered
from review_tui.ingest.web_page import page_text

_LISTS = ("articles", "items", "entries", "results", "data", "docs", "documents", "stories", "hits")
"""Where an object keeps its articles, if it is not one itself."""


def read_json(data: bytes) -> tuple[Draft, ...]:
    """Every article of a JSON file."""
    text, notices = decode(data)
    return _drafts([_decoded(text)], notices)


def read_json_lines(data: bytes) -> tuple[Draft, ...]:
    """Every article of a file with one JSON value a line."""
    text, notices = decode(data)
    return _drafts([_decoded(line) for line in text.split("\n") if line.strip()], notices)


def _drafts(values: list[Any], notices: tuple[str, ...]) -> tuple[Draft, ...]:
    drafts = tuple(draft for value in values for draft in _found_in(value))
    if not drafts:
        raise UnreadableError(
            f"has no article in it: give each its words under one of {', '.join(TEXTS[:5])}"
        )
    return (replace(drafts[0], notices=drafts[0].notices + notices), *drafts[1:])


def _decoded(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise UnreadableError(f"is not valid JSON ({error}): save it again, or as plain text") from error


def _found_in(value: Any) -> Iterator[Draft]:
    """An object with words is an article; a list, or an object around a list, holds articles."""
    match value:
        case list():
            for each in value:
                yield from _article(each)
        case dict():
            given = lowered(value)
            inner = next((given[name] for name in _LISTS if isinstance(given.get(name), list)), [value])
            for each in inner:
                yield from _article(each)


def _article(value: Any) -> Iterator[Draft]:
    if not isinstance(value, dict):
        return
    given = lowered(value)
    if text := _words(given, TEXTS):
        yield draft_with(text, value)
    elif html := _words(given, HTMLS):
        yield draft_with(page_text(html), value)


def _words(given: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """The first of the fields that holds text; a list of strings is its paragraphs."""
    for name in names:
        match given.get(name):
            case str() as text if text.strip():
                return text
            case [str(), *_] as lines:
                return "\n".join(line for line in lines if isinstance(line, str))
    return ""
