"""Spellings of one name ("Zelensky", "Zelenskyy") made one word, by rapidfuzz's Jaro-Winkler likeness."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from review_tui.match.words import Words

_ALIKE = 0.95  # lower also joins a country and its people: more links, but of the wrong sentences
_LONG = 5  # letters; shorter words look alike by chance


def find_spellings(sentences: Iterable[Words]) -> dict[str, str]:
    """The stem of each respelled name, and the commonest of its spellings."""
    seen: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for words in sentences:
        seen.update(word.stem for word in words)
        capital.update(word.stem for word in words if word.is_capital)
    names = [name for name in capital if _is_name(name) and capital[name] > seen[name] / 2]
    names.sort(key=lambda name: (-seen[name], name))
    found: dict[str, str] = {}
    for common, rare in combinations(names, 2):
        if rare not in found and JaroWinkler.similarity(common, rare) >= _ALIKE:
            found[rare] = found.get(common, common)
    return found


def _is_name(stem: str) -> bool:
    return len(stem) >= _LONG and stem.isalpha()


def respell(sentences: Iterable[Words], spellings: Mapping[str, str]) -> Iterator[Words]:
    """The sentences with every name under its commonest spelling."""
    for words in sentences:
        yield tuple(word._replace(stem=spellings.get(word.stem, word.stem)) for word in words)
