"""Conflicts that share values, as one: what three articles say against a fourth is told once."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from review_tui.views.differences import Difference, Value


class Gathered(Struct, frozen=True):
    """Conflicts of one slot that share values, told together."""

    slot: str
    sides: tuple[tuple[Value, ...], ...]
    """Values that cannot all be right, apart."""
    reason: str
    """Why they cannot, where that is the same for all; else empty."""

    @property
    def letters(self) -> str:
        """Of the articles on each side: A B/D."""
        return "/".join(" ".join(value.letters for value in side) for side in self.sides)

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
        keys = [(each.slot, *value) for value in (each.a, each.b)]
        place, *others = sorted({home[key] for key in keys if key in home}) or [n]
        for gone in others:
            home |= {key: place for key, at in home.items() if at == gone}
        joined = [other for at in (place, *others) for other in groups.pop(at, ())]
        groups[place] = [*joined, each]
        home |= dict.fromkeys(keys, place)
    return tuple(_gathered(groups[place]) for place in sorted(groups))


def _gathered(group: Sequence[Difference]) -> Gathered:
    """Each value on the first side where it contradicts none."""
    rivals: defaultdict[Value, set[Value]] = defaultdict(set)
    for each in group:
        rivals[each.a].add(each.b)
        rivals[each.b].add(each.a)
    sides: list[list[Value]] = []
    for value in sorted(rivals):
        side = next((one for one in sides if rivals[value].isdisjoint(one)), None)
        if side is None:
            sides.append([value])
        else:
            side.append(value)
    reasons = {each.reason for each in group}
    return Gathered(group[0].slot, tuple(map(_by_value, sides)), reasons.pop() if len(reasons) == 1 else "")


def _by_value(side: Sequence[Value]) -> tuple[Value, ...]:
    letters: dict[str, list[str]] = {}
    for value in side:
        letters.setdefault(value.text, []).append(value.letters)
    return tuple(Value(" ".join(each), text) for text, each in letters.items())
