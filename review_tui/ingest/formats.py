"""Which format a file is in: by the suffix of its name or, without one we know, by how it begins."""

from enum import StrEnum


class Format(StrEnum):
    """A kind of file that articles come in."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    PAGE = "page"
    SAVED_PAGE = "saved page"
    PDF = "pdf"
    WORD = "word"
    MAIL = "mail"
    JSON = "json"
    JSON_LINES = "json lines"


Content = tuple[Format, bytes]
"""What was opened, and what it is."""

FORMATS = {
    ".txt": Format.PLAIN,
    ".text": Format.PLAIN,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.PAGE,
    ".htm": Format.PAGE,
    ".xhtml": Format.PAGE,
    ".mhtml": Format.SAVED_PAGE,
    ".mht": Format.SAVED_PAGE,
    ".pdf": Format.PDF,
    ".docx": Format.WORD,
    ".eml": Format.MAIL,
    ".json": Format.JSON,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
}
"""By suffix, in lower case; files with these are read when a folder is."""

_BEGINNINGS = (
    (b"%pdf-", Format.PDF),
    (b"pk\x03\x04", Format.WORD),
    (b"<!doctype html", Format.PAGE),
    (b"<html", Format.PAGE),
    (b"from: <saved by", Format.SAVED_PAGE),
    (b"{", Format.JSON),
    (b"[{", Format.JSON),
)


def format_of(suffix: str, data: bytes) -> Format:
    """The format of a file named `….suffix` that holds `data`."""
    return FORMATS.get(suffix.lower()) or format_by_beginning(data)


def format_by_beginning(data: bytes) -> Format:
    """The format that `data` looks like; plain text where it looks like nothing else."""
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((form for beginning, form in _BEGINNINGS if head.startswith(beginning)), Format.PLAIN)
