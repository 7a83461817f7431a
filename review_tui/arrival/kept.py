"""The last arrival, kept beside the database, so that a review of the same articles is resumed at once.

It is a cache: nothing is lost with it, and it holds only for the same files and the same program.
"""

from collections.abc import Sequence
from pathlib import Path

from review_tui.arrival.fingerprint import fingerprint
from review_tui.arrival.packed import unpack
from review_tui.arrival.recalled import recalled
from review_tui.arrival.records import Arrival
from store.cache import cached, keep


class Kept:
    """Where the packed arrival of some articles is kept, as long as they are what they are now."""

    def __init__(self, paths: Sequence[str], database: Path) -> None:
        self.paths = recalled(paths, database)
        self._database = database
        self._key = fingerprint(self.paths)

    def read(self) -> bytes | None:
        """The packed arrival; None where none of these very articles is kept, or other bytes are."""
        data = cached(self._database, self._key) if self._key else None
        return data if data and self._unpacked(data) else None

    def arrival(self) -> Arrival | None:
        """The same, unpacked."""
        data = cached(self._database, self._key) if self._key else None
        return self._unpacked(data) if data else None

    def _unpacked(self, data: bytes) -> Arrival | None:
        try:
            return unpack(data)
        except (ValueError, IndexError):
            return None

    def keep(self, packed: bytes) -> None:
        """Keep the packed arrival, unless a file has changed since it was begun."""
        if self._key and self._key == fingerprint(self.paths):
            keep(self._database, self._key, packed)
