"""Everything about who said it first, in one call over an alignment."""

from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from review_tui.origin.articles import attribute_all
from review_tui.origin.copies import copied_shares, find_copies
from review_tui.origin.records import Copy, Origins
from review_tui.origin.roots import Ground, find_roots
from review_tui.origin.stances import suggest_stances
from review_tui.records import Alignment

_NOTHING: Mapping[str, str] = MappingProxyType({})


def trace(
    alignment: Alignment, *, corrections: Mapping[str, str] = _NOTHING, owners: Mapping[str, str] = _NOTHING
) -> Origins:
    """Whom each sentence credits and on how many roots each claim rests.

    `corrections` give the origin a reviewer set for a sentence, by the sentence's id, empty for nobody;
    `owners` give who owns an outlet, by the outlet's name.
    """
    credited = attribute_all(alignment.articles, alignment.sentences, corrections)
    copies = find_copies(alignment.articles)
    pairs: dict[tuple[str, str], list[Copy]] = defaultdict(list)
    for copy in copies:
        pairs[copy.a, copy.b].append(copy)
    stances = suggest_stances(alignment.articles, alignment.claims, credited.attributions)
    shares = copied_shares(alignment.articles, copies)
    ground = Ground(credited, owners, pairs, shares, stances)
    found = {claim.id: find_roots(claim, ground) for claim in alignment.claims}
    return Origins(
        credited.attributions,
        {claim: roots for claim, (roots, _) in found.items()},
        {claim: cut for claim, (_, cut) in found.items()},
        stances,
        copies,
        credited.credits,
    )
