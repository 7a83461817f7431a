"""Fetches the page behind an address that was given as a path; nothing else here makes a connection."""

import time
from http.client import HTTPException, HTTPResponse
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.formats import Format, format_by_beginning
from review_tui.ingest.limits import Limits
from review_tui.ingest.opening import Content

_TYPES = {
    "text/html": Format.PAGE,
    "application/xhtml+xml": Format.PAGE,
    "application/pdf": Format.PDF,
    "application/json": Format.JSON,
    "application/feed+json": Format.JSON,
    "application/x-ndjson": Format.JSON_LINES,
    "message/rfc822": Format.MAIL,
    "multipart/related": Format.SAVED_PAGE,
    "text/markdown": Format.MARKDOWN,
    "text/plain": Format.PLAIN,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Format.WORD,
}
_SAFE = "%/:=&?~#+!$,;'@()*[]"
"""What an address may hold as it stands; anything else is written as %XX."""


def fetch(url: str, limits: Limits) -> Content:
    """The page's format and bytes. Raises UnreadableError."""
    request = Request(quote(url, safe=_SAFE), headers={"User-Agent": "review-tui"})  # noqa: S310 (http(s) alone)
    try:
        with _opener().open(request, timeout=limits.seconds) as answer:
            data = _body(answer, limits)
    except HTTPError as error:
        raise UnreadableError(
            f"was refused by its server ({error.code} {error.reason}): save the page"
        ) from error
    except (OSError, HTTPException, ValueError) as error:
        raise UnreadableError(
            f"cannot be fetched ({error}): save the page to a file and give that"
        ) from error
    kind = answer.headers.get_content_type()
    return _TYPES.get(kind) or format_by_beginning(data), _marked(data, answer.headers.get_content_charset())


def _opener() -> OpenerDirector:
    """Opens http and https and nothing else, wherever an answer redirects to."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler, UnknownHandler, HTTPHandler, HTTPSHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler,
        HTTPErrorProcessor,
    ):  # fmt: skip
        opener.add_handler(handler())
    return opener


def _body(answer: HTTPResponse, limits: Limits) -> bytes:
    """The whole answer; a server that drips is given no more time than one that is silent."""
    deadline = time.monotonic() + limits.seconds
    data = bytearray()
    while piece := answer.read1(1 << 16):
        data += piece
        if len(data) > limits.file_bytes:
            raise UnreadableError(f"is larger than {limits.file_bytes:,} bytes: save the part that matters")
        if time.monotonic() > deadline:
            raise UnreadableError(f"took longer than {limits.seconds:g} s to fetch: save the page to a file")
    return bytes(data)


def _marked(data: bytes, charset: str | None) -> bytes:
    """The bytes with a byte order mark, which outweighs what the page says, where the server says which."""
    if not charset:
        return data
    try:
        return data.decode(charset).encode("utf-8-sig")
    except (UnicodeDecodeError, LookupError):
        return data
