"""Texts seen together with what others say: two paraphrases without a word in common share their neighbours.

Each text is joined by its nearest of other groups, by their likeness, and the cosines are taken again.
(Query expansion by pseudo relevance: J. J. Rocchio, 1971; here both sides are expanded.) Nothing needs the
vectors themselves: the products of sums are sums of products.
"""

from collections.abc import Sequence

from review_tui.match.likeness import Matrix, normal

_NEAREST = 5  # fewer lean on chance, more bring in other subjects
_WEIGHT = 0.7  # of all neighbours together, beside 1 for the text itself

Share = tuple[int, float]


def expand(likeness: Matrix, nearness: Matrix, groups: Sequence[int]) -> Matrix:
    """Likeness after every text has taken in its neighbours: the nearest, by `nearness`, of other groups."""
    shares = [_shares(n, row, groups) for n, row in enumerate(nearness)]
    left = [_combined(n, likeness, own) for n, own in enumerate(shares)]
    columns = [list(column) for column in zip(*left, strict=True)]
    return normal([_combined(n, columns, own) for n, own in enumerate(shares)])


def _shares(n: int, row: Sequence[float], groups: Sequence[int]) -> list[Share]:
    others = [(-value, other) for other, value in enumerate(row) if value > 0 and groups[other] != groups[n]]
    nearest = sorted(others)[:_NEAREST]
    total = -sum(value for value, _ in nearest)
    return [(other, -value / total * _WEIGHT) for value, other in nearest]


def _combined(n: int, rows: Matrix, shares: Sequence[Share]) -> list[float]:
    """Row `n` and a share of each neighbour's row."""
    result = rows[n]
    for other, weight in shares:
        result = [value + weight * added for value, added in zip(result, rows[other], strict=True)]
    return result
