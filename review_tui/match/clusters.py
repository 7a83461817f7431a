"""Average-linkage clusters over weighted pairs: no chain A~B, B~C brings A and C together by itself.

Two clusters are joined while the mean score over all pairs across them that have been compared (at most
those of two different articles) stands at the floor; of these, a pair without a link counts as 0. (R. R.
Sokal, C. D. Michener, A Statistical Method for Evaluating Systematic Relationships, 1958.)
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush

from review_tui.records import Sides

Pair = tuple[str, str]
Place = tuple[int, int]
"""The number of a round and a side in it."""
WHOLE = -1
"""For a side: the round as a whole."""


def _sides(article_of: Mapping[str, str]) -> Sides:
    """All compared with all, but for those of one article."""
    sides: dict[str, list[str]] = {}
    for name, article in article_of.items():
        sides.setdefault(article, []).append(name)
    return tuple(map(tuple, sides.values()))


class Clusters:
    """Sentences, by their ids, growing together; the pairs in `apart` never do."""

    def __init__(
        self, article_of: Mapping[str, str], apart: Iterable[Pair] = (), compared: Iterable[Sides] = ()
    ) -> None:
        """`compared` are rounds of comparison; when there are none, all were compared in one."""
        self._places: dict[str, Counter[Place]] = {name: Counter() for name in article_of}
        for number, sides in enumerate(compared or [_sides(article_of)]):
            for side, names in enumerate(sides):
                for name in names:
                    self._places[name] += Counter([(number, WHOLE), (number, side)])
        self._members = {name: [name] for name in article_of}
        self._home = {name: name for name in article_of}
        self._barred: dict[str, set[str]] = {name: set() for name in article_of}
        self._sums: dict[str, dict[str, float]] = {name: {} for name in article_of}
        for a, b in apart:
            self._barred[a].add(b)
            self._barred[b].add(a)

    def join(self, pairs: Iterable[Pair]) -> None:
        """Bring each pair together, in order; one that would join what is kept apart is left out."""
        for a, b in pairs:
            one, other = self._home[a], self._home[b]
            if one != other and other not in self._barred[one]:
                self._merge(one, other)

    def grow(
        self, scores: Mapping[Pair, float], floor: float, may_be: Callable[[Sequence[str]], bool] = bool
    ) -> None:
        """Join the closest clusters first, until none are as close as `floor` and may be one."""
        self._add(scores)
        heap = [(-self._mean(a, b), a, b) for a, row in self._sums.items() for b in row if a < b]
        heapify(heap)
        while heap:
            negative, a, b = heappop(heap)
            if -negative < floor:
                return
            is_current = b in self._sums.get(a, {}) and -negative == self._mean(a, b)
            if is_current and may_be([*self._members[a], *self._members[b]]):
                kept = self._merge(a, b)
                for other in self._sums[kept]:
                    heappush(heap, (-self._mean(kept, other), min(kept, other), max(kept, other)))

    def groups(self) -> Sequence[Sequence[str]]:
        """The ids in each cluster."""
        return list(self._members.values())

    def _add(self, scores: Mapping[Pair, float]) -> None:
        for a, b, score in sorted((min(pair), max(pair), score) for pair, score in scores.items()):
            one, other = self._home[a], self._home[b]
            if one != other and other not in self._barred[one]:
                for p, q in ((one, other), (other, one)):
                    self._sums[p][q] = self._sums[p].get(q, 0.0) + score

    def _mean(self, a: str, b: str) -> float:
        return self._sums[a][b] / self._compared(a, b)

    def _compared(self, a: str, b: str) -> int:
        """Pairs of each round, less those of one side."""
        of_a, of_b = self._places[a], self._places[b]
        if len(of_b) < len(of_a):
            of_a, of_b = of_b, of_a
        pairs = ((place[1], count * of_b[place]) for place, count in of_a.items() if place in of_b)
        return sum(count if side == WHOLE else -count for side, count in pairs)

    def _merge(self, a: str, b: str) -> str:
        """Under the smaller name, so that the order of joining leaves no mark."""
        kept, gone = sorted((a, b))
        for name in self._members.pop(gone):
            self._members[kept].append(name)
            self._home[name] = kept
        self._places[kept].update(self._places.pop(gone))
        for other in self._barred.pop(gone):
            self._barred[other].discard(gone)
            self._barred[other].add(kept)
            self._barred[kept].add(other)
        moved = self._sums.pop(gone)
        for other, total in moved.items():
            del self._sums[other][gone]
            if other != kept:
                self._sums[kept][other] = self._sums[other][kept] = self._sums[kept].get(other, 0.0) + total
        for other in self._barred[kept] & self._sums[kept].keys():
            del self._sums[kept][other], self._sums[other][kept]
        return kept
