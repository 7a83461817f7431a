"""Countries by any of their names: their own, their people's, and the capital that newsrooms say for them."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

_LONGEST = 6
"""Words in the longest name of a country."""

Names = dict[tuple[str, ...], str]


@cache
def _tables() -> tuple[Names, Names]:
    """Countries by their names and their people's, and by their capitals, in small letters."""
    names: Names = {}
    capitals: Names = {}
    lines = (files(__package__) / "countries.txt").read_text(encoding="utf-8").splitlines()
    for own, cities, people in (map(_listed, line.split("|")) for line in lines):
        names |= {tuple(name.lower().split()): own[0] for name in (*own, *people)}
        capitals |= {tuple(city.lower().split()): own[0] for city in cities}
    return names, capitals


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(",") if name.strip())


def country_at(words: Sequence[str], at: int) -> tuple[str, int]:
    """The country that the words at `at` name, and how many words do; no word where none does."""
    return _longest(_tables()[0], words, at)


def capital_at(words: Sequence[str], at: int) -> tuple[str, int]:
    """The country whose capital the words at `at` name, and how many words do; no word where none does."""
    return _longest(_tables()[1], words, at)


def _longest(names: Names, words: Sequence[str], at: int) -> tuple[str, int]:
    runs = (tuple(words[at : at + length]) for length in range(_LONGEST, 0, -1))
    return next(((names[run], len(run)) for run in runs if run in names), ("", 0))
