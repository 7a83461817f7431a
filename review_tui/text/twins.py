"""Points out articles that are the same text, or nearly.

Shingles of five words, of which the smallest hashes are kept (Broder, "On the resemblance and containment of
documents", 1997): articles that share most of their sketch are near-identical, without comparing every pair.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from zlib import crc32

from review_tui.records import Article
from review_tui.text.normal import normal

_WORDS = 5
_SKETCH = 200
_NEAR = 0.7
"""Share of the sketch in common from which two articles are called near-identical."""
_MOST_SHARING = 50
"""Articles that one shingle is followed into: what more of them share is a publisher's footer."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Twins:
    """Two articles that say nearly the same in the same words."""

    a: Article
    b: Article
    resemblance: float
    """Share of five-word sequences in common, estimated; 1 where the texts are equal."""


def find_twins(articles: Sequence[Article]) -> tuple[Twins, ...]:
    """Every pair of near-identical articles, in the order of the articles."""
    sketches = [_sketch(article.text) for article in articles]
    holders = defaultdict(list)
    for number, sketch in enumerate(sketches):
        for shingle in sketch:
            holders[shingle].append(number)
    shared = Counter(
        pair
        for numbers in holders.values()
        if len(numbers) <= _MOST_SHARING
        for pair in combinations(numbers, 2)
    )
    likely = sorted(pair for pair, count in shared.items() if 4 * count > min(len(sketches[n]) for n in pair))
    twins = (Twins(articles[a], articles[b], _resemblance(sketches[a], sketches[b])) for a, b in likely)
    return tuple(pair for pair in twins if pair.resemblance >= _NEAR)


def _sketch(text: str) -> frozenset[int]:
    words = _WORD.findall(normal(text).casefold())
    shingles = {" ".join(words[n : n + _WORDS]) for n in range(max(1, len(words) - _WORDS + 1))}
    return frozenset(sorted(crc32(shingle.encode("utf-8", "replace")) for shingle in shingles)[:_SKETCH])


def _resemblance(a: frozenset[int], b: frozenset[int]) -> float:
    """Broder's estimate: of the smallest hashes of both together, the share that both have."""
    smallest = sorted(a | b)[:_SKETCH]
    return sum(shingle in a and shingle in b for shingle in smallest) / len(smallest)
