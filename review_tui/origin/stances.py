"""What each article does with a claim, as far as conflicts, denials and hedges tell; the reviewer decides."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from review_tui.origin.copies import Copies
from review_tui.origin.records import Attribution, Matrix, Stance
from review_tui.records import Article, Claim, Relation, Sentence
from review_tui.text.questions import asks

Pair = tuple[str, str]


def suggest_stances(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    attributions: Mapping[str, Sequence[Attribution]],
    denials: Mapping[str, frozenset[str]],
    copies: Copies,
) -> Matrix:
    """A stance for every claim and article, each cell once; `denials` by claim id, as `find_denials`."""
    spoken = {
        (claim.id, article): stance
        for claim in claims
        for article, stance in _stances(claim, attributions, denials[claim.id], copies).items()
    }
    return Matrix([claim.id for claim in claims], [article.id for article in articles], spoken)


def _stances(
    claim: Claim, attributions: Mapping[str, Sequence[Attribution]], denials: frozenset[str], copies: Copies
) -> dict[str, Stance]:
    told: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in claim.sentences:
        told[sentence.article.id].append(sentence)
    denying = {article for article, each in told.items() if all(one.id in denials for one in each)}
    against = denying | _outvoted(claim, denials, copies)
    return {
        article: Stance.DISPUTES if article in against else _unopposed(each, attributions)
        for article, each in told.items()
    }


def _unopposed(sentences: Sequence[Sentence], attributions: Mapping[str, Sequence[Attribution]]) -> Stance:
    is_hedged = all(
        asks(sentence.text) or any(one.hedge for one in attributions[sentence.id]) for sentence in sentences
    )
    return Stance.HEDGES if is_hedged else Stance.ASSERTS


def _outvoted(claim: Claim, denials: frozenset[str], copies: Copies) -> set[str]:
    """The articles that stand in a conflict with the more: without them no two of the others conflict.

    An article and its copies are one voice. The voice with most rivals falls first, of equals the one that
    fewest agree with, then the smallest and last told: the greedy vertex cover (Johnson, "Approximation
    algorithms", 1974).
    """
    conflicts = _conflicts(claim, denials)
    if not conflicts:
        return set()
    voices = _voices(claim, conflicts, copies)
    rivals: dict[tuple[str, ...], set[tuple[str, ...]]] = {voice: set() for voice in voices.values()}
    for one, other in conflicts:
        rivals[voices[one]].add(voices[other])
        rivals[voices[other]].add(voices[one])
    agreeing = Counter(voices[article] for pair in _agreements(claim) - conflicts for article in pair)
    fallen: set[str] = set()
    while any(rivals.values()):
        falls = max(reversed(rivals), key=lambda voice: (len(rivals[voice]), -agreeing[voice], -len(voice)))
        fallen.update(falls)
        del rivals[falls]
        for others in rivals.values():
            others.discard(falls)
    return fallen


def _agreements(claim: Claim) -> set[Pair]:
    """The articles that have sentences with the same main claim and nothing against it."""
    same = (link for link in claim.links if link.relation is Relation.EQUIVALENT)
    return {(link.a.article.id, link.b.article.id) for link in same}


def _conflicts(claim: Claim, denials: frozenset[str]) -> set[Pair]:
    """The articles that conflict, each two in both orders; who denies anyway is not counted again."""
    links = (link for link in claim.links if link.conflicts and denials.isdisjoint((link.a.id, link.b.id)))
    pairs = {(link.a.article.id, link.b.article.id) for link in links}
    return pairs | {(b, a) for a, b in pairs}


def _voices(claim: Claim, conflicts: set[Pair], copies: Copies) -> dict[str, tuple[str, ...]]:
    """By article, the articles of the claim that have it from one another, in their order."""
    voices: dict[str, tuple[str, ...]] = {article: (article,) for article in claim.articles}
    for one, other in _copied(claim.sentences, copies):
        joined = tuple(dict.fromkeys((*voices[one], *voices[other])))
        if conflicts.isdisjoint(combinations(joined, 2)):
            voices |= dict.fromkeys(joined, joined)
    return voices


def _copied(sentences: Sequence[Sentence], copies: Copies) -> Iterable[Pair]:
    each = ((a, b) for a, b in combinations(sentences, 2) if a.article.id != b.article.id)
    return [(a.article.id, b.article.id) for a, b in each if copies.has_words_of(a, b)]
