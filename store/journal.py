"""The journal: a file beside the database that takes each decision as one appended line.

It is written only by the session that holds its lock, and always from the end of a whole line: what a dead or
failed write left behind that end is cut before the next. It is emptied in place, since other sessions have it
open; but a session that leaves may remove it, so a lock counts only on the file that bears the name.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from store.errors import StoreError
from store.files import PLAIN, create, mode_of, stamp, sync, sync_folder, write
from store.lock import WAIT, lock, unlock


class Journal:
    """The journal of one database as one session has it open."""

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(f"{database.name}.journal")
        self.has_locks = True
        """False where the file system has none: then only one session may be at work."""
        self._database = database
        self._descriptor: int | None = None
        self._lasts = False

    @property
    def is_open(self) -> bool:
        """Whether this session has ever written or looked under the lock."""
        return self._descriptor is not None

    @contextmanager
    def locked(self, wait: float = WAIT) -> Iterator[None]:
        """Hold the journal alone, made if there is none. Raises LockedError, OSError."""
        self._lock(wait)
        try:
            while not self._bears_the_name():
                self.close()
                self._lock(wait)
            yield
        finally:
            if self.has_locks and self._descriptor is not None:
                unlock(self._descriptor)

    def size(self) -> int:
        """Bytes in the file, of this session or of whoever has made it anew."""
        return stamp(self.path)[2]

    def read(self, start: int = 0) -> bytes:
        """Everything from `start` on; nothing where there is no journal."""
        try:
            descriptor = self._open_ours(os.O_RDONLY)
        except FileNotFoundError:
            return b""
        with os.fdopen(descriptor, "rb") as file:
            file.seek(start)
            return file.read()

    def append(self, line: bytes, end: int) -> None:
        """Add a line at `end`, where the last whole one ends. It lasts when this returns, or is cut off."""
        descriptor = self._held()
        try:
            write(descriptor, line)
            sync(descriptor)
            if not self._lasts:
                sync_folder(self.path.parent)
                self._lasts = True
        except BaseException:
            with suppress(OSError):  # else it is cut before the next line
                self.cut(end)
            raise

    def cut(self, end: int) -> None:
        """Take away what follows `end`."""
        os.ftruncate(self._held(), end)
        sync(self._held())

    def remove_if_empty(self) -> None:
        """Leave no empty file behind; a session that has it open will notice and make another."""
        if self.size() == 0:
            os.unlink(self.path)
            self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
        self._descriptor, self._lasts = None, False

    def _lock(self, wait: float) -> None:
        if self._descriptor is None:
            self._descriptor = self._open()
        self.has_locks = lock(self._descriptor, wait)

    def _bears_the_name(self) -> bool:
        """Whether the file we have open is the journal still; another session may have removed it."""
        return os.fstat(self._held()).st_ino == stamp(self.path)[0]

    def _open(self) -> int:
        while True:
            with suppress(FileNotFoundError):
                return self._open_ours(os.O_RDWR)
            with suppress(FileExistsError):  # another session was quicker
                return create(self.path, mode_of(self._database))

    def _open_ours(self, access: int) -> int:
        """Open what has the name, if it is a file: a link or a pipe was put there by somebody else."""
        try:
            descriptor = os.open(self.path, access | os.O_APPEND | PLAIN)
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise StoreError(
                    f"{self.path} is a symbolic link, which is not followed: take it away."
                ) from error
            raise
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise StoreError(f"{self.path} is not a plain file: take it away.")
        return descriptor

    def _held(self) -> int:
        if self._descriptor is None:
            raise StoreError(f"{self.path} is closed.")
        return self._descriptor
