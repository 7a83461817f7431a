"""The kinds of changes in articles."""

from enum import StrEnum


class Change(StrEnum):
    """What became of a verdict, an article or a sentence."""

    STALE = "stale"
    ORPHAN = "orphan"
    NEW = "new"
    CHANGED = "changed"
    RENAMED = "renamed"
    GONE = "gone"
    LOST = "lost"
    GAINED = "gained"
