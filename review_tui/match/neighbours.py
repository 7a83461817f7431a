"""Texts seen together with what others say: two paraphrases without a word in common share their neighbours.

Each text takes in its nearest of every other group, as far as they are like it, and the cosines are taken
again. (Query expansion by pseudo relevance: J. J. Rocchio, 1971; here both sides are expanded.) One from
each group: an article that says a thing three times is one witness. Nothing needs the vectors themselves:
the products of sums are sums of products.
"""

from collections.abc import Sequence

from review_tui.match.likeness import Matrix, normal

_NEAREST = 10  # other groups; more bring in other subjects
_LEAST = 0.05  # that is worth the time: what is less alike changes nothing

Share = tuple[int, float]


def expand(likeness: Matrix, nearness: Matrix, groups: Sequence[int], *, nearest: int = _NEAREST) -> Matrix:
    """Likeness after every text has taken in its neighbours: the nearest of other groups, by `nearness`."""
    shares = [_shares(n, near, groups)[:nearest] for n, near in enumerate(nearness)]
    left = [_combined(n, likeness, own) for n, own in enumerate(shares)]
    columns = [list(column) for column in zip(*left, strict=True)]
    return normal([_combined(n, columns, own) for n, own in enumerate(shares)])


def _shares(n: int, near: Sequence[float], groups: Sequence[int]) -> list[Share]:
    best: dict[int, Share] = {}
    for other, value in enumerate(near):
        group = groups[other]
        if value > _LEAST and group != groups[n] and (group not in best or value > best[group][1]):
            best[group] = (other, value)
    return sorted(best.values(), key=lambda share: (-share[1], share[0]))


def _combined(n: int, rows: Matrix, shares: Sequence[Share]) -> list[float]:
    """Row `n` and a share of each neighbour's row."""
    result = rows[n]
    for other, weight in shares:
        result = [value + weight * added for value, added in zip(result, rows[other], strict=True)]
    return result
