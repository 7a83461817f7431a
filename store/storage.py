"""A TinyDB storage that replaces its file instead of writing over it."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

_JSON = msgspec.json.Encoder(order="deterministic")


class AtomicStorage(Storage):
    """Writes aside, syncs, renames and syncs the folder: the file is always the old or the new one, whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The tables, or None where there is no file yet."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return None
        return msgspec.json.decode(data, type=dict[str, dict[str, Any]])

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Put the tables in place of the file."""
        aside = self._path.with_name(f".{self._path.name}.{os.getpid()}.tmp")
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(msgspec.json.format(_JSON.encode(data), indent=1) + b"\n")
                file.flush()
                os.fsync(file.fileno())
            aside.replace(self._path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
        sync_folder(self._path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
