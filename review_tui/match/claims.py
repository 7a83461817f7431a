"""Links into claims: every sentence in exactly one."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from review_tui.records import Claim, Link, Relation, Sentence


def group_claims(
    sentences: Sequence[Sentence],
    links: Iterable[Link],
    *,
    together: Iterable[tuple[str, str]] = (),
    apart: Iterable[tuple[str, str]] = (),
) -> tuple[Claim, ...]:
    """Claims in reading order of their first sentences; the reviewer's marks go before the links."""
    parted = {frozenset(pair) for pair in apart}
    group = {sentence.id: [sentence] for sentence in sentences}
    shown = [link for link in links if link.shown and link.relation is not Relation.OVERLAP]
    strongest = sorted(shown, key=lambda link: (-link.score, link.a.id, link.b.id))
    for a, b in [*together, *((link.a.id, link.b.id) for link in strongest)]:
        one, other = group[a], group[b]
        if one is not other and not any(frozenset((s.id, t.id)) in parted for s in one for t in other):
            one += other
            group.update((sentence.id, one) for sentence in other)
    place = {sentence.id: n for n, sentence in enumerate(sentences)}
    members = {id(g): tuple(sorted(g, key=lambda s: place[s.id])) for g in group.values()}
    ordered = sorted(members.values(), key=lambda g: place[g[0].id])
    return tuple(_claim(g, shown) for g in ordered)


def _claim(members: tuple[Sentence, ...], links: Sequence[Link]) -> Claim:
    ids = {sentence.id for sentence in members}
    inside = tuple(link for link in links if link.a.id in ids and link.b.id in ids)
    return Claim(claim_id(members[0]), members, links=inside)


def claim_id(lead: Sentence) -> str:
    """Names a claim by its lead: the article and what it says there, not by its number or size."""
    return sha256(f"{lead.article.id}\n{lead.start}\n{lead.text}".encode()).hexdigest()[:12]
