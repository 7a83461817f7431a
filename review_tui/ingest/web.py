"""Fetches the page behind an address that was given as a path; nothing else here makes a connection."""

import time
import zlib
from http.client import HTTPException, HTTPMessage, HTTPResponse
from typing import IO
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

from review_tui.ingest.addresses import is_private
from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.formats import Content, Format, format_by_beginning
from review_tui.ingest.limits import Limits

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
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Format.WORD,
}
"""Plain text is not among them: servers call so what they know nothing of."""
_BYTES = frozenset((Format.PDF, Format.WORD, Format.MAIL, Format.SAVED_PAGE))
"""No text as they come, whatever charset a server states for them."""
_NO_ARTICLE = ("image/", "audio/", "video/", "font/", "application/zip", "application/gzip")
_SAFE = "%/:=&?~#+!$,;'@()*[]"
"""What an address may hold as it stands; anything else is written as %XX."""
_ANY_HEADER = 47
"""Tells zlib to find out how the data is packed."""


def fetch(url: str, limits: Limits) -> Content:
    """The page's format and bytes. Raises UnreadableError."""
    request = Request(quote(url, safe=_SAFE), headers={"User-Agent": "review-tui"})  # noqa: S310 (http(s) alone)
    try:
        with _opener().open(request, timeout=limits.seconds) as answer:
            kind = answer.headers.get_content_type()
            if kind.startswith(_NO_ARTICLE):
                raise UnreadableError(f"is {kind}, which holds no article: give the address of the page")
            data = _unpacked(_body(answer, limits), answer.headers.get("Content-Encoding", ""), limits)
    except HTTPError as error:
        raise UnreadableError(
            f"was refused by its server ({error.code} {error.reason}): save the page"
        ) from error
    except (OSError, HTTPException, ValueError, zlib.error) as error:
        raise UnreadableError(
            f"cannot be fetched ({error}): save the page to a file and give that"
        ) from error
    form = _TYPES.get(kind) or format_by_beginning(data)
    return form, data if form in _BYTES else _marked(data, answer.headers.get_content_charset())


def _opener() -> OpenerDirector:
    """Opens http and https and nothing else, wherever an answer redirects to."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler, UnknownHandler, HTTPHandler, HTTPSHandler, HTTPDefaultErrorHandler, _Redirections,
        HTTPErrorProcessor,
    ):  # fmt: skip
        opener.add_handler(handler())
    return opener


class _Redirections(HTTPRedirectHandler):
    """Follows ten at most, and none from the web into a private network, which its author cannot see."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if is_private(newurl) and not is_private(req.full_url):
            raise UnreadableError(f"leads into a private network ({newurl}): give that address itself")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _body(answer: HTTPResponse, limits: Limits) -> bytes:
    """The whole answer; a server that drips is given no more time than one that is silent."""
    deadline = time.monotonic() + limits.seconds
    data = bytearray()
    while piece := answer.read1(1 << 16):
        data += piece
        if len(data) > limits.file_bytes:
            raise _too_large(limits)
        if time.monotonic() > deadline:
            raise UnreadableError(f"took longer than {limits.seconds:g} s to fetch: save the page to a file")
    if answer.length:
        raise UnreadableError("broke off before its end: try again, or save the page to a file")
    return bytes(data)


def _unpacked(data: bytes, encoding: str, limits: Limits) -> bytes:
    """What some servers pack although nobody asked for it."""
    if encoding.lower() not in ("gzip", "x-gzip", "deflate"):
        return data
    unpacked = zlib.decompressobj(_ANY_HEADER).decompress(data, limits.file_bytes + 1)
    if len(unpacked) > limits.file_bytes:
        raise _too_large(limits)
    return unpacked


def _too_large(limits: Limits) -> UnreadableError:
    return UnreadableError(f"is larger than {limits.file_bytes:,} bytes: save the part that matters")


def _marked(data: bytes, charset: str | None) -> bytes:
    """The bytes with a byte order mark, which outweighs what the page says, where the server says which."""
    if not charset:
        return data
    try:
        return data.decode(charset).encode("utf-8-sig")
    except (UnicodeDecodeError, LookupError):
        return data
