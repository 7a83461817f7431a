"""What became of a sentence's words: which sentence follows which, and where the two differ."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from review_tui.records import Span

_WORD = re.compile(r"\w+|[^\w\s]")
_LIKE = 0.5
"""Share of their words from which a sentence is another one, edited."""
_MOST = 2500
"""Pairs of sentences that are compared; where more were put in for more, the article is another one."""
Pair = tuple[int | None, int | None]


def successors(lost: Sequence[str | None], gained: Sequence[str]) -> tuple[Pair, ...]:
    """The places of the lost sentences and of those that stand for them, in reading order.

    One without the other is a pair with None; of a lost sentence whose words are not known, nothing follows.
    """
    if len(lost) * len(gained) > _MOST:
        return (*((n, None) for n in range(len(lost))), *((None, n) for n in range(len(gained))))
    before, after = [_words(each or "") for each in lost], [_words(each) for each in gained]
    likeness = {(i, j): _likeness(a, b) for i, a in enumerate(before) for j, b in enumerate(after)}
    return tuple(_paired(range(len(lost)), range(len(gained)), likeness))


def _paired(lost: range, gained: range, likeness: dict[tuple[int, int], float]) -> Iterator[Pair]:
    """The two most alike, and on either side of them again those: no two pairs cross."""
    pairs = ((i, j) for i in lost for j in gained)
    best = max(pairs, key=lambda pair: likeness[pair], default=None)
    if best is None or likeness[best] < _LIKE:
        yield from ((n, None) for n in lost)
        yield from ((None, n) for n in gained)
        return
    i, j = best
    yield from _paired(range(lost.start, i), range(gained.start, j), likeness)
    yield best
    yield from _paired(range(i + 1, lost.stop), range(j + 1, gained.stop), likeness)


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _likeness(a: Counter[str], b: Counter[str]) -> float:
    """The share of their words that both have (Dice's coefficient)."""
    return 2 * (a & b).total() / max(1, a.total() + b.total())


def differing_words(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where the words stand that only one of the two texts has, in each; neighbours are one span."""
    old, new = [list(_WORD.finditer(text)) for text in (before, after)]
    matcher = SequenceMatcher(None, [w[0] for w in old], [w[0] for w in new], autojunk=False)
    edits = [step for step in matcher.get_opcodes() if step[0] != "equal"]
    return (
        tuple((old[i].start(), old[j - 1].end()) for _, i, j, _, _ in edits if i < j),
        tuple((new[k].start(), new[m - 1].end()) for _, _, _, k, m in edits if k < m),
    )


def about(text: str, spans: Sequence[Span], most: int) -> str:
    """Some of the text, with the first of these places in the midst of it; where it is cut, at a word.

    It is `most` characters long, and as many more as its first and last word need.
    """
    if len(text) <= most:
        return text
    place = spans[0][0] if spans else 0
    begin = text.rfind(" ", 0, max(0, min(place - most // 3, len(text) - most))) + 1
    end = max(text.find(" ", begin + most), 0) or len(text)
    return f"{'…' * (begin > 0)}{text[begin:end]}{'…' * (end < len(text))}"
