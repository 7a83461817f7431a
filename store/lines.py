"""A journal's lines: a checksum, a blank, one entry as JSON, a newline. A line is whole or it is nothing."""

from zlib import crc32

import msgspec
from msgspec import Struct

from store.records import ArticleRef, Decision


class Entry(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What one line adds: the decisions of one action, together or not at all; articles; places."""

    generation: int = 0
    """Of the snapshot that the line continues."""
    decisions: tuple[Decision, ...] = ()
    articles: tuple[ArticleRef, ...] | None = None
    places: dict[str, str] = {}
    """Claims where reviewers left off, by reviewer."""


class Lines(Struct, frozen=True):
    """What a stretch of a journal says."""

    entries: tuple[Entry, ...]
    damaged: tuple[bytes, ...]
    """Lines that are not what was written, newlines included."""
    length: int
    """Bytes up to the last newline; what follows was never finished."""


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Entry)


def to_line(entry: Entry) -> bytes:
    """The entry as one line. Raises ValueError for text that is not Unicode: half of a surrogate pair."""
    body = _ENCODER.encode(entry)
    return b"%08x %s\n" % (crc32(body), body)


def read_lines(data: bytes) -> Lines:
    """The entries of a stretch that begins where a line does."""
    length = data.rfind(b"\n") + 1
    found = [(line, _read(line)) for line in data[:length].split(b"\n")[:-1]]
    return Lines(
        tuple(entry for _, entry in found if entry),
        tuple(line + b"\n" for line, entry in found if not entry),
        length,
    )


def _read(line: bytes) -> Entry | None:
    checksum, _, body = line.partition(b" ")
    if checksum != b"%08x" % crc32(body):
        return None
    try:
        return _DECODER.decode(body)
    except (ValueError, RecursionError):  # msgspec's errors are ValueErrors
        return None
