"""Files that are whole, private and lasting.

A file is replaced, never written over: written aside, synced, renamed, the folder synced. No symbolic link is
followed at a name that we create: anyone who may write to the folder could have planted it.
"""

import fcntl
import os
import stat
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

PRIVATE = 0o600
PLAIN = os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
"""O_NONBLOCK: a named pipe planted where a file belongs must not hang us."""

Stamp = tuple[int, int, int]
"""Inode, time of change in nanoseconds and size: differs when a file was replaced or written to."""
NO_FILE: Stamp = (0, 0, 0)


def stamp(file: Path) -> Stamp:
    """What tells this version of the file from another."""
    try:
        now = file.stat()
    except FileNotFoundError:
        return NO_FILE
    return now.st_ino, now.st_mtime_ns, now.st_size


def mode_of(file: Path) -> int:
    """The file's permissions, which its companions and replacements keep; private where there is none yet."""
    try:
        return stat.S_IMODE(file.stat().st_mode)
    except FileNotFoundError:
        return PRIVATE


def write(descriptor: int, data: bytes) -> None:
    """Write all of it: one call, and only on a disk that runs full a second one that says why."""
    while data:
        data = data[os.write(descriptor, data) :]


def sync(descriptor: int) -> None:
    """Return when the file's data is on the disk."""
    if sys.platform == "darwin":
        os.fsync(descriptor)
        with suppress(OSError):  # not every disk can; where it can, only this reaches the platter
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fdatasync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make creations and renames in `folder` last through a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def create(file: Path, mode: int) -> int:
    """A descriptor for a file that did not exist; raises FileExistsError where anything has that name."""
    descriptor = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_EXCL | PLAIN, PRIVATE)
    if mode != PRIVATE:
        os.fchmod(descriptor, mode)  # past the umask: a group that shares the database shares this too
    return descriptor


def replace(file: Path, data: bytes, mode: int) -> None:
    """Put `data` in place of the file, which is the old or the new one at every moment, and whole."""
    aside = file.with_name(f"{file.name}.tmp")
    with suppress(FileNotFoundError):
        os.unlink(aside)  # of a session that died; or a planted link, which goes unfollowed
    write_new(aside, data, mode)
    try:
        os.replace(aside, file)
    except OSError:
        with suppress(OSError):
            os.unlink(aside)
        raise


def write_new(file: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Write and sync a file that did not exist, or leave none."""
    descriptor = create(file, mode)
    try:
        write(descriptor, data)
        sync(descriptor)
    except BaseException:
        with suppress(OSError):
            os.unlink(file)
        raise
    finally:
        os.close(descriptor)


def keep_aside(file: Path, data: bytes, kind: str) -> Path:
    """Keep data found in `file` beside it under a name that says what it is and when, once; the path."""
    for kept in file.parent.iterdir():
        if kept.name.startswith(f"{file.name}.{kind}-") and kept.read_bytes() == data:
            return kept
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
    aside = file.with_name(f"{file.name}.{kind}-{now}")
    write_new(aside, data)
    sync_folder(file.parent)
    return aside
