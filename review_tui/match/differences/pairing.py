"""Which fillers of two sentences fill the same slot, and which of them no other filler explains."""

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import TypeVar

T = TypeVar("T")


def clashing_pairs(
    ones: Iterable[T], others: Iterable[T], *, is_same: Callable[[T, T], bool], agree: Callable[[T, T], bool]
) -> Iterator[tuple[T, T]]:
    """Pairs of one slot that disagree, without those that agree with another filler of that slot."""
    pairs = [(one, other) for one, other in product(ones, others) if is_same(one, other)]
    settled = {id(filler) for pair in pairs if agree(*pair) for filler in pair}
    for one, other in pairs:
        if not {id(one), id(other)} & settled and not agree(one, other):
            yield one, other
