"""What a review begins with, and how far it has come."""

from collections.abc import Callable

from msgspec import Struct

from review_tui.origin.records import Origins
from review_tui.records import Alignment

READING, ALIGNING = "Reading the articles…", "Aligning the articles…"
TRACING = "Tracing who said it first…"
Progress = Callable[[str, float], None]
"""Told what is being done and what share of it is done, 0..1."""


class Arrival(Struct, frozen=True):
    """What a review begins with."""

    alignment: Alignment
    origins: Origins | None = None
    """Traced in the alignment as it stands; None where nobody has done so yet."""
    warnings: tuple[str, ...] = ()
    """What the reviewer should know of the articles, each a plain sentence."""


def nobody(what: str, share: float) -> None:
    """The progress that nobody watches."""
