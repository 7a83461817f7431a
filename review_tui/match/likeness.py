"""How like the sentences are to each other, as cosines of weighted features; every pair of them exactly.

A feature weighs by how rare it is among the sentences, flatter than the usual inverse document frequency
(its square root): inside one event the words that all articles share are what the event is about, and must
not vanish.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log, sqrt

Matrix = list[list[float]]
Weights = Mapping[str, float]
"""The features of a sentence and how much of each it has."""


def weights(features: Iterable[str]) -> Weights:
    """Each feature once; one that comes again counts for less than the first time."""
    return damped(Counter(features))


def damped(counts: Mapping[str, float]) -> Weights:
    """What is there more than once counts for less than the first time."""
    return {feature: 1 + log(count) if count > 1 else count for feature, count in counts.items()}


def rarity(holders: int, total: int) -> float:
    """What a feature adds to a product: the square of its weight, the root of the logarithm."""
    return log((total + 1) / holders)


def evenly(_holders: int, _total: int) -> float:
    """The same for every feature, however many documents have it."""
    return 1.0


def cosines(documents: Sequence[Weights], value: Callable[[int, int], float] = rarity) -> Matrix:
    """The cosine of every two documents; `value` is what a feature adds, by how many hold it of all."""
    return normal(_products(documents, value))


def _products(documents: Sequence[Weights], value: Callable[[int, int], float]) -> Matrix:
    """Letter groups of one word stand in the same documents: each such pattern is multiplied out once."""
    places: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for n, document in enumerate(documents):
        for feature, weight in document.items():
            places[feature].append((n, weight))
    rows = [[0.0] * len(documents) for _ in documents]
    for pattern, times in Counter(map(tuple, places.values())).items():
        weight = times * value(len(pattern), len(documents))
        for first, (a, of_a) in enumerate(pattern):
            row, factor = rows[a], weight * of_a
            for b, of_b in pattern[first:]:
                row[b] += factor * of_b
    return mirrored(rows)


def mirrored(rows: Matrix) -> Matrix:
    """With each half below the diagonal as above it."""
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
