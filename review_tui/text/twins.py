"""Points out articles that are the same text, or nearly.

Shingles of five words, whose smallest hashes are kept (Broder, "On the resemblance and containment of
documents", 1997). The very smallest are keys: an article is compared with the few earlier ones under them,
so that the work and the memory grow with the number of articles alone.
"""

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from zlib import crc32

from msgspec import Struct

from review_tui.records import Article
from review_tui.text.normal import normal

_WORDS = 5
_SKETCH = 200
_NEAR = 0.7
"""Share of the sketch in common from which two articles are called near-identical."""
_KEYS = 12
"""Smallest hashes under which an article is found again: two near-identical ones share about eight."""
_MEETINGS = 3
"""Keys in common from which two articles are compared."""
_KEPT = 8
"""Articles remembered under one key: what more of them share is a publisher's footer."""
_WORD = re.compile(r"\w+")


class Twins(Struct, frozen=True):
    """Two articles that say nearly the same in the same words."""

    a: Article
    b: Article
    resemblance: float
    """Share of five-word sequences in common, estimated; 1 where the texts are equal."""


def find_twins(articles: Sequence[Article]) -> tuple[Twins, ...]:
    """Each article that is nearly an earlier one, with the first such, in the order of the articles."""
    sketches: dict[int, Sequence[int]] = {}
    holders: defaultdict[int, list[int]] = defaultdict(list)
    found = []
    for number, article in enumerate(articles):
        sketch = _sketch(article.text)
        met = Counter(holder for key in sketch[:_KEYS] for holder in holders[key])
        least = min(_MEETINGS, len(sketch))
        likely = sorted(holder for holder, meetings in met.items() if meetings >= least)
        resembling = ((holder, _resemblance(sketches[holder], sketch)) for holder in likely)
        if twin := next(((n, share) for n, share in resembling if share >= _NEAR), None):
            found.append(Twins(articles[twin[0]], article, twin[1]))
            continue
        sketches[number] = sketch
        for key in sketch[:_KEYS]:
            if len(holders[key]) < _KEPT:
                holders[key].append(number)
    return tuple(found)


def _sketch(text: str) -> Sequence[int]:
    """The smallest hashes, rising."""
    words = _WORD.findall(normal(text).casefold())
    shingles = {" ".join(words[n : n + _WORDS]) for n in range(max(1, len(words) - _WORDS + 1))}
    return array("I", sorted({crc32(shingle.encode("utf-8", "replace")) for shingle in shingles})[:_SKETCH])


def _resemblance(a: Sequence[int], b: Sequence[int]) -> float:
    """Broder's estimate: of the smallest hashes of both together, the share that both have."""
    of_a, of_b = set(a), set(b)
    smallest = sorted(of_a | of_b)[:_SKETCH]
    return sum(shingle in of_a and shingle in of_b for shingle in smallest) / len(smallest)
