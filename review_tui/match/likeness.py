"""How like the sentences are to each other, as cosines of weighted features; every pair of them exactly.

Two kinds of feature are averaged: stems, and the letters inside words by threes, which see through
spelling, inflection and transliteration. A feature weighs by how rare it is among the sentences,
flatter than the usual inverse document frequency (its square root): inside one event the words that all
articles share are what the event is about, and must not vanish.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from math import log, sqrt

from review_tui.match.words import Words

Matrix = list[list[float]]


def letter_groups(words: Words) -> Iterator[str]:
    """Three letters in a row, never across words; a word's edge counts as a letter."""
    return (group for word in words for group in _groups(word.form))


@cache
def _groups(form: str) -> tuple[str, ...]:
    edged = f" {form} "
    return tuple(edged[n : n + 3] for n in range(len(edged) - 2))


def letter_likeness(sentences: Sequence[Words]) -> Matrix:
    """Cosines over letter groups."""
    return cosines([letter_groups(words) for words in sentences])


def cosines(documents: Sequence[Iterable[str]]) -> Matrix:
    """The cosine of every two documents, each a bag of features."""
    return normal(_products(documents))


def _products(documents: Sequence[Iterable[str]]) -> Matrix:
    """Letter groups of one word stand in the same documents: each such pattern is multiplied out once."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for n, document in enumerate(documents):
        for feature, count in Counter(document).items():
            places[feature].append((n, count))
    rows = [[0.0] * len(documents) for _ in documents]
    for pattern, times in Counter(map(tuple, places.values())).items():
        weight = times * rarity(len(pattern), len(documents))
        weighted = [(n, 1 + log(count)) for n, count in pattern]
        for first, (a, of_a) in enumerate(weighted):
            row, factor = rows[a], weight * of_a
            for b, of_b in weighted[first:]:
                row[b] += factor * of_b
    return _mirrored(rows)


def rarity(holders: int, total: int) -> float:
    """What a feature adds to a product: the square of its weight, the root of the logarithm."""
    return log((total + 1) / holders)


def _mirrored(rows: Matrix) -> Matrix:
    for a, row in enumerate(rows):
        for b in range(a):
            row[b] = rows[b][a]
    return rows


def normal(rows: Matrix) -> Matrix:
    """Products made cosines: each divided by the lengths of its two sides."""
    lengths = [sqrt(row[n]) or 1.0 for n, row in enumerate(rows)]
    return [
        [value / (length * other) for value, other in zip(row, lengths, strict=True)]
        for row, length in zip(rows, lengths, strict=True)
    ]


def each(function: Callable[..., float], *matrices: Matrix) -> Matrix:
    """A matrix of the function's results, place by place."""
    return [list(map(function, *rows)) for rows in zip(*matrices, strict=True)]
