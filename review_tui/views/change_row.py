"""One thing that has changed since the articles were read last."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from review_tui.views.parts import Part


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


NO_CHANGES = "Nothing has changed in the articles since they were read last."
_TOLD: Mapping[Change, str] = {
    Change.STALE: "The verdict on {} is stale: its evidence has changed",
    Change.ORPHAN: "A verdict, {}, of which no sentence is left",
    Change.NEW: "Article {} is new",
    Change.CHANGED: "Article {} has changed",
    Change.RENAMED: "Article {} has another name now",
    Change.GONE: "Article {} is not there any more",
    Change.LOST: "Sentence {} as it was",
    Change.GAINED: "Sentence {} as it is now",
}


class ChangeRow(Struct, frozen=True):
    """One verdict, article or sentence that is not what it was."""

    change: Change
    name: str
    """Which: claim and verdict, an article's name, a sentence's number."""
    parts: tuple[Part, ...]
    """How it changed, or its words."""
    claim: str | None = None
    """Id of the claim it belongs to now."""


def told_change(row: ChangeRow) -> str:
    """What the row says of its verdict, article or sentence, in words."""
    return _TOLD[row.change].format(row.name)
