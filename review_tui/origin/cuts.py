"""What a claim cannot do without: the smallest set of names that every line of its support runs through."""

from collections.abc import Iterable, Sequence

Line = frozenset[str]


def smallest_cut(lines: Iterable[Line]) -> tuple[str, ...]:
    """The fewest names without which no line is left, the first in the order of the alphabet among equals.

    A minimum hitting set, by branching on the shortest line not yet hit (Downey and Fellows, 1999): exact,
    and quick because lines are short and few. No lines give no names.
    """
    least = _least_lines(lines)
    size = 0
    while (found := _cut(least, size)) is None:
        size += 1
    return found


def _least_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Without the lines that hold another one: whatever cuts the shorter cuts them too."""
    each = set(lines) - {frozenset()}
    least = (line for line in each if not any(other < line for other in each))
    return tuple(sorted(least, key=lambda line: (len(line), sorted(line))))


def _cut(lines: Sequence[Line], size: int) -> tuple[str, ...] | None:
    """The first cut of at most `size` names, in order."""
    if not lines:
        return ()
    if size == 0:
        return None
    cuts = []
    for name in sorted(lines[0]):
        rest = _cut([line for line in lines if name not in line], size - 1)
        if rest is not None:
            cuts.append(tuple(sorted((name, *rest))))
    return min(cuts, default=None)
