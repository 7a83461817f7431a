"""Which sentences of a claim hang on it by a weak link alone, so that the reviewer looks at them twice."""

from collections import defaultdict
from collections.abc import Mapping, Set

from review_tui.records import Claim

FIRM = 0.66
"""Score from which a link holds two sentences together by itself. On annotated news every second sentence
held by less said something else, of those held by more one in six."""


def loosely_linked(claim: Claim) -> Set[str]:
    """Ids of the sentences that no chain of firm links joins to the claim's core, its largest such group."""
    neighbours = _neighbours(claim)
    groups: list[Set[str]] = []
    for sentence in claim.sentences:
        if not any(sentence.id in group for group in groups):
            groups.append(_reached(sentence.id, neighbours))
    core = max(groups, key=len)  # of equals the first, which holds the first sentence
    return {sentence.id for sentence in claim.sentences} - core


def _neighbours(claim: Claim) -> Mapping[str, Set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for link in claim.links:
        if link.score >= FIRM:
            found[link.a.id].add(link.b.id)
            found[link.b.id].add(link.a.id)
    return found


def _reached(start: str, neighbours: Mapping[str, Set[str]]) -> Set[str]:
    found, ahead = {start}, [start]
    while ahead:
        new = neighbours.get(ahead.pop(), frozenset()) - found
        found |= new
        ahead.extend(new)
    return found
