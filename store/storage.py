"""A TinyDB storage that replaces its file, and a backup of it, instead of writing over them."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

from store.contents import Tables
from store.files import mode_of, replace, sync_folder

_DECODER = msgspec.json.Decoder(Tables)


def decode_tables(content: bytes) -> Tables:
    """The tables of a file. Raises ValueError or RecursionError where it holds something else."""
    return _DECODER.decode(content)


def backup_of(file: Path) -> Path:
    """Where the same content stands a second time."""
    return file.with_name(f"{file.name}.bak")


class SnapshotStorage(Storage):
    """The file is always the old or the new one, whole; one document a line, for readers and for salvage."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Tables | None:
        """The tables; None where there is no file."""
        try:
            return decode_tables(self._file.read_bytes())
        except FileNotFoundError:
            return None

    def write(self, data: Mapping[str, Mapping[Any, Any]]) -> None:
        """Put the tables in place of the file, then of its backup: what one loses, the other has."""
        content = b"{\n%s\n}\n" % b",\n".join(_lines(data))
        mode = mode_of(self._file)
        replace(self._file, content, mode)
        replace(backup_of(self._file), content, mode)
        sync_folder(self._file.parent)


def _lines(tables: Mapping[str, Mapping[Any, Any]]) -> Iterator[bytes]:
    encode = msgspec.json.Encoder(order="deterministic").encode
    for name, documents in tables.items():
        lines = b",\n".join(b'"%d": %s' % (int(number), encode(each)) for number, each in documents.items())
        yield b"%s: {\n%s\n}" % (encode(name), lines)
