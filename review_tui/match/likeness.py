"""How like the sentences are to each other, as cosines of weighted features; every pair of them exactly.

Two kinds of feature are averaged: stems, and the letter groups inside words, which see through
spelling, inflection and transliteration. A feature weighs by how rare it is among the sentences,
flatter than the usual inverse document frequency (its square root): inside one event the words that all
articles share are what the event is about, and must not vanish.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from math import log, sqrt

from review_tui.match.words import Words, stems

Matrix = list[list[float]]
_LETTERS = (3, 4)


def letter_groups(words: Words) -> Iterator[str]:
    """Three and four letters in a row, never across words; a word's edge counts as a letter."""
    return (group for word in words for group in _groups(word.form))


@cache
def _groups(form: str) -> tuple[str, ...]:
    edged = f" {form} "
    return tuple(edged[n : n + size] for size in _LETTERS for n in range(len(edged) - size + 1))


def word_likeness(sentences: Sequence[Words]) -> Matrix:
    """Cosines over stems."""
    return cosines([stems(words) for words in sentences])


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


def mean(one: Matrix, other: Matrix) -> Matrix:
    """The average of two matrices, place by place."""
    return [
        [(a + b) / 2 for a, b in zip(row, twin, strict=True)] for row, twin in zip(one, other, strict=True)
    ]


def product(one: Matrix, other: Matrix) -> Matrix:
    """The product of two matrices, place by place."""
    return [[a * b for a, b in zip(row, twin, strict=True)] for row, twin in zip(one, other, strict=True)]
