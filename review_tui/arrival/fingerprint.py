"""What an arrival is made from, in one hash: the articles' files, this program, what is installed with it."""

import os
import sys
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path, PurePath

from review_tui.errors import ArticleError
from review_tui.ingest.articles import SEEDS
from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.found import Found, find
from review_tui.ingest.limits import Limits

PROGRAM = Path(__file__).parents[1]
LIMITS = Limits()


def fingerprint(paths: Sequence[str | PurePath]) -> bytes:
    """Differs when an arrival could; empty where that cannot be known beforehand, as of an address."""
    made_from = blake2b(digest_size=32)
    try:
        for line in (*_program(), *_installed()):
            made_from.update(_framed(os.fsencode(line)))
        for found in _found(paths or [SEEDS]):
            if not found.is_file:
                return b""
            for piece in (os.fsencode(found.where), os.fsencode(found.identity), _content(found)):
                made_from.update(_framed(piece))
    except (OSError, ArticleError):
        return b""
    return made_from.digest()


def _framed(piece: bytes) -> bytes:
    """With its length, so that no two lists of pieces read the same."""
    return len(piece).to_bytes(8, "big") + piece


def _program() -> Iterator[str]:
    """The Python, and the sources and tables as they stand."""
    yield sys.version
    for folder, _, names in sorted(os.walk(PROGRAM)):
        for name in sorted(names):
            if not name.endswith(".pyc"):
                about = os.stat(file := os.path.join(folder, name))
                yield f"{file} {about.st_size} {about.st_mtime_ns}"


def _installed() -> Iterator[str]:
    """Every installed distribution with its version, as its folder of metadata is named."""
    for place in filter(os.path.isdir, sys.path):
        yield from sorted(name for name in os.listdir(place) if name.endswith(".dist-info"))


def _found(paths: Sequence[str | PurePath]) -> Iterator[Found]:
    return (found for path in paths for found in find(path))


def _content(found: Found) -> bytes:
    try:
        _, data = found.open(LIMITS)
    except UnreadableError as fault:
        return str(fault).encode()
    return data
