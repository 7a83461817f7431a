"""Which pairs of a large corpus are worth scoring: those that share two of their eight rarest words.

Blocking (M. A. Hernández, S. J. Stolfo, The Merge/Purge Problem for Large Databases, 1995), with pairs of
rare words for keys: one rare word is shared by chance, two hardly ever. Each key and its sentence are packed
into one integer and sorted, so that the work grows with the words, not with the pairs of sentences.
Words are cut to six letters, which makes one of most inflections at no cost. Imports numpy, so import this
module only where a corpus is large.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]

_RAREST = 8  # words of a sentence that make its keys: 28 pairs
_CROWD = 48  # sentences with the same key; a commoner one says little and would cost the square
_CHUNK = 20_000  # sentences read at once: bounds what their words take while they are strings
_BITS = 21  # for a sentence: two million; the other 42 are for its key
_TOKEN = re.compile(r"(\w{1,6})\w*|\n")  # a line end gives the empty word, which parts the sentences
_MIX_ONE = np.uint64(0x9E3779B97F4A7C15)  # odd, their bits evenly strewn
_MIX_OTHER = np.uint64(0xC2B2AE3D27D4EB4F)
_NONE = -1


def find_candidates(texts: Sequence[str], groups: Sequence[int]) -> tuple[Integers, Integers]:
    """Pairs of places of sentences in different groups, each once, the smaller place first."""
    if len(texts) >= 1 << _BITS:
        raise ValueError(f"{len(texts)} sentences are more than can be compared: give at most {1 << _BITS}.")
    of = np.asarray(groups, dtype=np.int64)
    rows = _rarest(*_tokens(texts), len(texts))
    met = [_distinct(pairs) for pairs in (_copies(rows, of), *_met(_keys(rows), of))]
    packed = _distinct(np.concatenate(met))
    return packed >> 32, packed & 0xFFFFFFFF


def count_meetings(
    candidates: tuple[Integers, Integers], groups: Sequence[int]
) -> Iterator[tuple[int, int, int]]:
    """Every two groups, the smaller number first, and how many candidates they have between them."""
    of = np.asarray(groups, dtype=np.int64)
    ones, others = of[candidates[0]], of[candidates[1]]
    packed = np.minimum(ones, others) << 32 | np.maximum(ones, others)
    pairs, counts = np.unique(packed, return_counts=True)
    return zip((pairs >> 32).tolist(), (pairs & 0xFFFFFFFF).tolist(), counts.tolist(), strict=True)


def _tokens(texts: Sequence[str]) -> tuple[Integers, Integers]:
    """The number of every word of the corpus, 0 for a line end, and how often each number stands."""
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__
    numbers[""] = 0
    words = np.concatenate(
        [_numbered(texts[n : n + _CHUNK], numbers) for n in range(0, max(1, len(texts)), _CHUNK)]
    )
    return words, np.bincount(words, minlength=len(numbers))


def _numbered(texts: Sequence[str], numbers: defaultdict[str, int]) -> NDArray[np.int32]:
    lines = "".join(f"{' '.join(text.split())}\n" for text in texts)
    words = _TOKEN.findall(lines.lower())
    return np.fromiter(map(numbers.__getitem__, words), np.int32, len(words))


def _rarest(words: Integers, counts: Integers, total: int) -> Integers:
    """A row a sentence: the ranks of its rarest words, rarest first, `_NONE` where it has no more.

    A word that stands only once in the corpus can be shared by nobody.
    """
    ranks = np.empty(len(counts), np.int64)
    ranks[np.argsort(counts, kind="stable")] = np.arange(len(counts))
    shareable = (counts > 1) & (np.arange(len(counts)) > 0)
    sentences = np.cumsum(words == 0)
    kept = shareable[words]
    packed = np.unique(sentences[kept] << 32 | ranks[words[kept]])
    owners = packed >> 32
    place = np.arange(len(packed)) - np.searchsorted(owners, owners)
    first = place < _RAREST
    rows = np.full((total, _RAREST), _NONE, np.int64)
    rows[owners[first], place[first]] = packed[first] & 0xFFFFFFFF
    return rows


def _keys(rows: Integers) -> Integers:
    """Every pair of a sentence's rare words with the sentence's number in the low bits, sorted."""
    numbers = np.arange(len(rows))
    keys = []
    for one, other in combinations(range(_RAREST), 2):
        has_both = rows[:, other] != _NONE
        rare, less_rare = rows[has_both, one], rows[has_both, other]
        keys.append(_hashed(rare, less_rare) << _BITS | numbers[has_both])
    packed = np.concatenate(keys)
    packed.sort()
    return packed


def _hashed(one: Integers, other: Integers) -> Integers:
    """Two numbers in 42 bits; that two pairs of words meet there by chance costs one look more."""
    mixed = one.astype(np.uint64) * _MIX_ONE ^ other.astype(np.uint64) * _MIX_OTHER
    return (mixed >> np.uint64(22)).astype(np.int64)


def _copies(rows: Integers, groups: Integers) -> Integers:
    """Each sentence with the next of the same rare words throughout, however many they are."""
    prints: Integers = np.zeros(len(rows), np.int64)
    for column in rows.T:
        prints = _hashed(prints, column)
    order = np.argsort(prints, kind="stable")
    a, b = order[:-1], order[1:]
    alike = (prints[a] == prints[b]) & (rows[a, 1] != _NONE) & (groups[a] != groups[b])
    packed: Integers = a[alike] << 32 | b[alike]
    return packed


def _shared(keys: Integers) -> Integers:
    """How many more sentences follow under the same key; none where too many have it for it to say much."""
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    sizes = np.diff(starts, append=len(keys))
    left = np.repeat(starts + sizes, sizes) - np.arange(len(keys)) - 1
    return np.where(np.repeat(sizes > _CROWD, sizes), 0, left)


def _met(packed: Integers, groups: Integers) -> Iterator[Integers]:
    """Sentences of different groups that stand under one key."""
    following, sentences = _shared(packed >> _BITS), packed & ((1 << _BITS) - 1)
    starts = np.flatnonzero(following)
    for step in range(1, _CROWD):
        starts = starts[following[starts] >= step]
        if not len(starts):
            return
        a, b = sentences[starts], sentences[starts + step]
        apart = groups[a] != groups[b]
        yield a[apart] << 32 | b[apart]


def _distinct(packed: Integers) -> Integers:
    """Each once; sorted in place, which numpy's `unique` does on a copy."""
    packed.sort()
    return packed[np.flatnonzero(np.diff(packed, prepend=-1))]
