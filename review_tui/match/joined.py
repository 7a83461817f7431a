"""Links between sentences that a reviewer has brought into one claim."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from review_tui.match.clusters import Pair
from review_tui.match.conflicts import conflicts_and_hints
from review_tui.match.scoring import compared_words
from review_tui.match.shared import share_words, with_whole_numbers
from review_tui.records import Claim, Factor, Link, Relation, Sentence

SURE = 1.0
"""The score of such a link: nothing else is needed as evidence."""


def linked(claims: Iterable[Claim], together: Iterable[Pair]) -> Iterator[Claim]:
    """The claims with a link for each pair in them that was brought together and has none yet.

    Such a pair is compared as any other is: what it shares is told, and where it cannot both be right.
    """
    pairs = frozenset(map(frozenset, together))
    for claim in claims:
        new = _unlinked(claim, pairs) if pairs else []
        yield replace(claim, links=(*claim.links, *_links(new, claim.sentences))) if new else claim


def _unlinked(claim: Claim, pairs: Collection[frozenset[str]]) -> list[tuple[Sentence, Sentence]]:
    known = {frozenset((link.a.id, link.b.id)) for link in claim.links}
    return [
        (a, b)
        for a, b in combinations(claim.sentences, 2)
        if a.article.id != b.article.id and (pair := frozenset((a.id, b.id))) in pairs and pair not in known
    ]


def _links(pairs: Sequence[tuple[Sentence, Sentence]], sentences: Sequence[Sentence]) -> Iterator[Link]:
    whole = map(with_whole_numbers, compared_words(sentences))
    words = {each.id: read for each, read in zip(sentences, whole, strict=True)}
    for a, b in pairs:
        (conflicts, hints), shared = conflicts_and_hints(a, b), share_words(words[a.id], words[b.id])
        relation = Relation.CONFLICT if conflicts else Relation.EQUIVALENT
        yield Link(a, b, SURE, relation, True, shared, conflicts, ((Factor.REVIEWER, SURE),), hints)
