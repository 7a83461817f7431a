"""Countries by any of their names: their own, their people's, and the capital that newsrooms say for them."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

_LONGEST = 6
"""Words in the longest name of a country."""

Names = dict[tuple[str, ...], str]


def take_country(words: Sequence[str]) -> tuple[str, list[str]]:
    """The first country that the words in small letters name, empty for none, and the words without it."""
    return _take(_tables()[0], words)


def take_capital(words: Sequence[str]) -> tuple[str, list[str]]:
    """The country of the first capital that the words name, empty for none, and the words without it."""
    return _take(_tables()[1], words)


@cache
def country_names() -> Mapping[str, str]:
    """The countries by their own names in small letters."""
    return {name.lower(): own[0] for own, _, _ in _rows() for name in own}


@cache
def _tables() -> tuple[Names, Names]:
    """Countries by their names and their people's, and by their capitals, in small letters."""
    names: Names = {}
    capitals: Names = {}
    for own, cities, people in _rows():
        names |= {tuple(name.lower().split()): own[0] for name in (*own, *people)}
        capitals |= {tuple(city.lower().split()): own[0] for city in cities}
    return names, capitals


@cache
def _rows() -> list[list[tuple[str, ...]]]:
    """For each country its names, its capitals and the words for its people."""
    lines = Path(__file__).with_name("countries.txt").read_text(encoding="utf-8").splitlines()
    return [list(map(_listed, line.split("|"))) for line in lines]


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(",") if name.strip())


def _take(names: Names, words: Sequence[str]) -> tuple[str, list[str]]:
    runs = ((at, at + length) for at in range(len(words)) for length in range(_LONGEST, 0, -1))
    for start, end in runs:
        if country := names.get(tuple(words[start:end])):
            return country, [*words[:start], *words[end:]]
    return "", list(words)
