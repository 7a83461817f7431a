"""A disk that fails, or a process that dies, at the n-th change a session makes to it."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from store import Database, Decision
from store.ledger import Ledger

CHANGES = ("write", "fsync", "fdatasync", "replace", "unlink", "ftruncate", "fchmod", "open")
"""The calls that change the disk or make it last; `open` where it creates."""


class Died(BaseException):
    """The process is gone: nothing it would still do reaches the disk."""


class Disk:
    """Counts the changes; `fails` and `dies` say at which ones something happens."""

    def __init__(
        self,
        fails: Callable[[int], bool] = lambda at: False,
        dies: Callable[[int], bool] = lambda at: False,
        error: int = errno.EIO,
        torn: bool = False,
    ) -> None:
        self.changes = 0
        self._fails, self._dies, self._error, self._torn = fails, dies, error, torn

    def change(self, real: Callable[..., Any], *args: Any, **options: Any) -> Any:
        at, self.changes = self.changes, self.changes + 1
        if not (self._dies(at) or self._fails(at)):
            return real(*args, **options)
        if self._torn and real is _REAL["write"]:
            descriptor, data = args
            real(descriptor, data[: len(data) // 2])
        if self._dies(at):
            self._dies = lambda at: True
            raise Died
        raise OSError(self._error, os.strerror(self._error))


_REAL = {name: getattr(os, name) for name in CHANGES}


@contextmanager
def on(disk: Disk) -> Iterator[Disk]:
    """Let this disk stand under everything."""

    def through(name: str) -> Callable[..., Any]:
        real = _REAL[name]

        def call(*args: Any, **options: Any) -> Any:
            if name == "open" and not args[1] & os.O_CREAT:
                return real(*args, **options)
            return disk.change(real, *args, **options)

        return call

    with patch.multiple(os, **{name: through(name) for name in CHANGES}):
        yield disk


def abandon(database: Database) -> None:
    """What the kernel does for a process that died: close its files."""
    database._ledger.journal.close()


def found(path: Path) -> tuple[Decision, ...]:
    """What a session sees that opens the database, and is gone again."""
    database = Database.open(path)
    abandon(database)
    return database.decisions


def peek(path: Path) -> tuple[Decision, ...]:
    """What is on the disk, seen without changing anything."""
    ledger = Ledger(path)
    ledger.look()
    return tuple(ledger.contents.decisions.values())


def fold(database: Database) -> None:
    """Fold now, grown or not."""
    with database._excused(), database._ledger.caught_up():
        database._ledger.fold()
