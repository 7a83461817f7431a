"""One thing that can be worked out again, kept beside the database: read only whole and under its own key.

Anybody may delete the file at any time. It is as private as the database.
"""

import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from store.files import PLAIN, mode_of, replace
from store.recovery import is_foreign

HEAD = b"review-tui cache 1\n"
SUM = 16
"""Bytes of the checksum."""


def cached(database: Path, key: bytes) -> bytes | None:
    """What was kept under this key; None where that is something else, damaged or not there."""
    head = HEAD + key
    try:
        with open(os.open(_file(database), os.O_RDONLY | PLAIN), "rb") as file:
            if file.read(len(head)) != head:
                return None
            checksum, data = file.read(SUM), file.read()
    except (OSError, MemoryError):
        return None
    return data if checksum == _sum(data) else None


def keep(database: Path, key: bytes, data: bytes) -> None:
    """Keep `data` in place of what was kept before; where that cannot be done, nothing is.

    Nothing is put beside another program's file either.
    """
    with suppress(OSError):  # it can be worked out again
        if not is_foreign(database):
            replace(_file(database), HEAD + key + _sum(data) + data, mode_of(database))


def _file(database: Path) -> Path:
    return Path(f"{database}.cache")


def _sum(data: bytes) -> bytes:
    return blake2b(data, digest_size=SUM).digest()
