"""Everything about who said it first, in one call over an alignment."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec.structs import replace

from review_tui.origin.articles import attribute_all
from review_tui.origin.copies import find_copies, sorted_copies
from review_tui.origin.denials import find_denials
from review_tui.origin.records import Credited, Matrix, Origins, Stance
from review_tui.origin.roots import Ground, find_roots
from review_tui.origin.stances import suggest_stances
from review_tui.records import Alignment, Claim

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
    by_pair = sorted_copies(alignment.articles, copies)
    denials = _denials(alignment.claims, credited)
    stances = suggest_stances(alignment.articles, alignment.claims, credited.attributions, denials, by_pair)
    ground = Ground(credited, owners, by_pair, denials, stances)
    return _rooted(Origins(credited, {}, {}, stances, copies), alignment.claims, ground)


def restanced(
    origins: Origins, alignment: Alignment, told: Mapping[tuple[str, str], Stance], owners: Mapping[str, str]
) -> Origins:
    """The origins where a reviewer says what articles do with claims, by claim id and article id.

    An article that is said to dispute a claim is no root of it; one that was read so by mistake may be one.
    """
    read = origins.stances
    stances = Matrix(tuple(read.claims), tuple(read.articles), {**read.spoken, **told})
    touched = [alignment.claim_by_id[claim] for claim in dict.fromkeys(claim for claim, _ in told)]
    copies = sorted_copies(alignment.articles, origins.copies)
    ground = Ground(origins.credited, owners, copies, _denials(touched, origins.credited), stances)
    return _rooted(replace(origins, stances=stances), touched, ground)


def _denials(claims: Sequence[Claim], credited: Credited) -> Mapping[str, frozenset[str]]:
    return {claim.id: find_denials(claim.sentences, credited.attributions) for claim in claims}


def _rooted(origins: Origins, claims: Sequence[Claim], ground: Ground) -> Origins:
    """The origins with the roots of these claims."""
    found = {claim.id: find_roots(claim, ground) for claim in claims}
    return replace(
        origins,
        roots={**origins.roots, **{claim: roots for claim, (roots, _) in found.items()}},
        single_points={**origins.single_points, **{claim: cut for claim, (_, cut) in found.items()}},
    )
