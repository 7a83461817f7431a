"""Conflicts that share values, as one: what three articles say against a fourth is told once."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from review_tui.views.differences import Difference


class Gathered(Struct, frozen=True):
    """Conflicts of one slot that share values, told together."""

    slot: str
    sides: tuple[tuple[tuple[str, str], ...], ...]
    """Values that cannot all be right, apart; on each side the letters of the articles, and their value."""
    reason: str
    """Why they cannot, where that is the same for all; else empty."""

    @property
    def letters(self) -> str:
        """Of the articles on each side: A B/D."""
        return "/".join(" ".join(letters for letters, _ in side) for side in self.sides)

    @property
    def values(self) -> str:
        """Who gives which: A B “four” / D “five”."""
        told = ([f"{letters} “{value}”" for letters, value in side] for side in self.sides)
        return " / ".join(", ".join(side) for side in told)


def gathered(found: Sequence[Difference]) -> tuple[Gathered, ...]:
    """The conflicts with those of one slot as one that have a value in common, in the order they begin."""
    groups: dict[int, list[Difference]] = {}
    home: dict[tuple[str, str, str], int] = {}
    for n, each in enumerate(found):
        keys = [(each.slot, *value) for value in _values(each)]
        place, *others = sorted({home[key] for key in keys if key in home}) or [n]
        for gone in others:
            home |= {key: place for key, at in home.items() if at == gone}
        joined = [other for at in (place, *others) for other in groups.pop(at, ())]
        groups[place] = [*joined, each]
        home |= dict.fromkeys(keys, place)
    return tuple(_gathered(groups[place]) for place in sorted(groups))


def _values(difference: Difference) -> tuple[tuple[str, str], tuple[str, str]]:
    return (difference.left.letter, difference.a), (difference.right.letter, difference.b)


def _gathered(group: Sequence[Difference]) -> Gathered:
    """Each value on the first side where it contradicts none."""
    rivals: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for one, other in map(_values, group):
        rivals[one].add(other)
        rivals[other].add(one)
    sides: list[list[tuple[str, str]]] = []
    for value in sorted(rivals):
        side = next((each for each in sides if rivals[value].isdisjoint(each)), None)
        if side is None:
            sides.append([value])
        else:
            side.append(value)
    reasons = {each.reason for each in group}
    return Gathered(group[0].slot, tuple(map(_by_value, sides)), reasons.pop() if len(reasons) == 1 else "")


def _by_value(side: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    letters: dict[str, list[str]] = {}
    for letter, value in side:
        letters.setdefault(value, []).append(letter)
    return tuple((" ".join(each), value) for value, each in letters.items())
