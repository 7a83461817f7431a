"""A slot that two sentences fill differently."""

from collections.abc import Set
from enum import StrEnum

from msgspec import Struct

from review_tui.records import Slot, Span


class Grade(StrEnum):
    """How much a difference says."""

    CONFLICT = "conflict"
    """The two values cannot both be right."""
    HINT = "hint"
    """They can, and a reviewer will want to see them side by side."""


class Difference(Struct, frozen=True):
    """A slot that two sentences fill differently, with both places and the reason in plain words."""

    slot: Slot
    a: Span
    b: Span
    reason: str
    grade: Grade = Grade.CONFLICT


def overlap(a: Set[str], b: Set[str]) -> float:
    """Share of the smaller set that the other has too; 0 when one is empty."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def are_apart(names: Set[str], others: Set[str]) -> bool:
    """Both sides name somebody, and nobody is named on both."""
    return bool(names and others and names.isdisjoint(others))
