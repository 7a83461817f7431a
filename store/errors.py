"""What can go wrong with a database, as sentences a reviewer can act on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class StoreError(Exception):
    """The database cannot be opened, read or written; the message says which and what to do."""


class LockedError(StoreError):
    """Another session holds the database and does not let go."""


@contextmanager
def told_plainly(path: Path, trouble: str, then: str = "") -> Iterator[None]:
    """Around work on a database: what the system reports becomes a StoreError in words."""
    try:
        yield
    except OSError as error:
        raise StoreError(f"{path} {trouble}: {error.strerror}.{then}") from error
    except UnicodeEncodeError as error:
        raise StoreError(f"Text that is not Unicode cannot be saved: {error.object!a}.") from error
