"""Conflicts that share values, as one: what three articles say against a fourth is told once."""

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
    groups: list[list[Difference]] = []
    for each in found:
        shares = [group for group in groups if any(_has_in_common(each, other) for other in group)]
        joined = [*(other for group in shares for other in group), each]
        place = groups.index(shares[0]) if shares else len(groups)
        groups = [group for group in groups if group not in shares]
        groups.insert(place, joined)
    return tuple(map(_gathered, groups))


def _has_in_common(one: Difference, other: Difference) -> bool:
    return one.slot == other.slot and not _values(one).isdisjoint(_values(other))


def _values(difference: Difference) -> set[tuple[str, str]]:
    return {(difference.left.letter, difference.a), (difference.right.letter, difference.b)}


def _gathered(group: Sequence[Difference]) -> Gathered:
    """Each value on the first side where it contradicts none."""
    given = {value for each in group for value in _values(each)}
    sides: list[list[tuple[str, str]]] = []
    for value in sorted(given):
        against = set().union(*(_values(each) for each in group if value in _values(each))) - {value}
        side = next((each for each in sides if against.isdisjoint(each)), None)
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
