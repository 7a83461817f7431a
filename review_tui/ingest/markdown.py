"""Markdown: its text without the marks, and the metadata of a YAML front matter."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from review_tui.ingest.charset import decode
from review_tui.ingest.draft import Draft, Piece, compose
from review_tui.ingest.fields import draft_with
from review_tui.records import Role

_FRONT = re.compile(r"\A---[ \t]*\n(.{0,65536}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_NESTING = 50
"""Levels of quotation and list that are followed; the parser drops what lies deeper."""


def read_markdown(data: bytes) -> tuple[Draft, ...]:
    """The one article of a Markdown file."""
    text, notices = decode(data)
    front = _FRONT.match(text)
    about, faults = _front_matter(front[1]) if front else ({}, ())
    text = text[front.end() :] if front else text
    body, blocks = compose(_pieces(text))
    if 2 * _letters(body) < _letters(text):
        body, blocks = text, ()
    return (draft_with(body, about, blocks=blocks, notices=notices + faults),)


def _letters(text: str) -> int:
    """How much a text says: where reading Markdown loses half of it, it was none."""
    return sum(map(str.isalnum, text))


def _front_matter(raw: str) -> tuple[Mapping[Any, Any], tuple[str, ...]]:
    """Every value as a string: YAML would make a date of one outlet and a number of another."""
    import yaml

    try:
        about = yaml.load(raw, Loader=yaml.BaseLoader)  # noqa: S506 (BaseLoader makes strings and nothing else)
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}, ("has a front matter that is not valid YAML: its metadata is unknown",)
    return (about if isinstance(about, dict) else {}), ()


def _pieces(text: str) -> Iterator[Piece]:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING}).enable("table").parse(text)
    role = Role.BODY
    for token in tokens:
        match token.type:
            case "heading_open":
                role = Role.HEADLINE
            case "heading_close":
                role = Role.BODY
            case "inline":
                yield from _inline(token.children or (), role)
            case "code_block" | "fence":
                yield role, token.content


def _inline(tokens: Sequence[Any], role: Role) -> Iterator[Piece]:
    """The words of a paragraph, and the captions of its pictures after it."""
    yield role, "".join("\n" if t.type == "hardbreak" else _words(t) for t in tokens)
    yield from ((Role.CAPTION, t.content) for t in tokens if t.type == "image")


def _words(token: Any) -> str:
    return (
        " " if token.type == "softbreak" else token.content if token.type in ("text", "code_inline") else ""
    )
