"""What a number says: whether it counts, measures or ranks, and in which unit."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a number says; only numbers of one kind are compared."""

    COUNT = "number"
    MONEY = "sum"
    PERCENT = "percentage"
    AGE = "age"
    SCORE = "score"
    MEASURE = "measure"
    RANK = "rank"


class Unit(NamedTuple):
    """A unit read beside a number."""

    kind: Kind
    name: str
    """Currency, dimension or other name that two numbers must share to be compared."""
    end: int
    """Index of the first token after it."""
    factor: float = 1
    """Into the unit of its dimension in which values are compared."""
    more: float = 0
    """Of that unit, what a smaller part adds: "an hour and a half"."""
