"""The reviewers' own splits, merges and not-the-same marks, laid over what the program has aligned."""

from collections.abc import Iterable
from itertools import combinations, product

from review_tui.records import Alignment
from review_tui.session.quotes import Anchors
from store import Act, Decision, Quote


def marked(base: Alignment, marks: Iterable[Decision], anchors: Anchors) -> Alignment:
    """The alignment under the reviewers' marks; of two that contradict each other the later holds.

    A merge joins all its quotes, so that those left still hold when one is split out again. A split parts the
    first quote from each of the rest, "not the same" the second from the first; what is parted stands alone
    until a merge takes it in, for links that did not hold in one claim would carry it into the next.
    """
    together: dict[tuple[str, str], None] = {}
    apart: dict[tuple[str, str], None] = {}
    alone: set[str] = set()
    for mark in marks:
        if mark.act is Act.MERGE:
            members = _found(mark.quotes, anchors)
            joined = _pairs(combinations(members, 2))
            together |= joined
            apart = {pair: None for pair in apart if pair not in joined}
            alone.difference_update(members)
        else:
            first, rest = _found(mark.quotes[:1], anchors), _found(mark.quotes[1:], anchors)
            apart |= _pairs(product(first, rest))
            out, left = (first, rest) if mark.act is Act.SPLIT else (rest, first)
            alone.update(set(out).difference(left))
    if not (together or apart or alone):
        return base
    from review_tui.match import regroup  # slow to load, and most reviews need none

    return regroup(base, together=together, apart=apart, alone=alone)


def _found(quotes: Iterable[Quote], anchors: Anchors) -> list[str]:
    return [sentence.id for sentence in anchors.find_all(quotes)]


def _pairs(pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], None]:
    return {(min(a, b), max(a, b)): None for a, b in pairs if a != b}
