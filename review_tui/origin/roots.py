"""On how many independent roots a claim rests: origins and outlets after joining what is one source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from review_tui.origin.cast import fold
from review_tui.origin.cuts import smallest_cut
from review_tui.origin.records import Attribution, Copy, Root, Stance
from review_tui.records import Article, Claim, Sentence

_ALIKE = 0.5
"""Share of a sentence that must stand in a copied passage for the sentence to be copied."""
_SAME_ARTICLE = 0.6
"""Share of the shorter article that must stand in the other for the two to be one article."""

_NOBODY: Sequence[tuple[str, ...]] = ((),)


@dataclass(frozen=True, slots=True)
class Ground:
    """What the roots of every claim are worked out from."""

    attributions: Mapping[str, Sequence[Attribution]]
    credits: Mapping[str, Sequence[str]]
    owners: Mapping[str, str]
    """Who owns an outlet, by the outlet's name."""
    copies: Mapping[tuple[str, str], Sequence[Copy]]
    """By the ids of the two articles."""
    shares: Mapping[tuple[str, str], float]
    """How much of the shorter of two articles stands in the other."""
    stances: Mapping[tuple[str, str], Stance]


@dataclass(frozen=True, slots=True)
class Support:
    """One way in which a claim has come into an article."""

    article: str
    chain: tuple[str, ...]
    """From the root to the outlet."""
    names: tuple[str, ...]
    """Those of the chain that have names, the root first."""


@dataclass(slots=True)
class Joins:
    """Which names count as one, and why: a union-find that remembers its reasons."""

    parent: dict[str, str] = field(default_factory=dict)
    reasons: list[tuple[str, str]] = field(default_factory=list)

    def find(self, name: str) -> str:
        """The name that stands for all that are joined with this one."""
        while name in self.parent:
            name = self.parent[name]
        return name

    def join(self, one: str, other: str, reason: str) -> None:
        """Makes two names one; the first stands for both."""
        one, other = self.find(one), self.find(other)
        if one != other:
            self.parent[other] = one
            self.reasons.append((one, reason))


def find_roots(claim: Claim, ground: Ground) -> tuple[tuple[Root, ...], tuple[str, ...]]:
    """The independent roots of a claim, and the smallest set of names without which nothing carries it."""
    carried = [s for s in claim.sentences if ground.stances[claim.id, s.article.id] is not Stance.DISPUTES]
    supports = _without_echoes(carried, {sentence.id: _supports(sentence, ground) for sentence in carried})
    every = [support for each in supports.values() for support in each]
    joins = Joins()
    _join_names(every, joins)
    _join_owners(every, ground, joins)
    _join_copies(carried, supports, ground, joins)
    cut = smallest_cut(frozenset(joins.find(name) for name in support.names) for support in every)
    return tuple(_roots(every, joins)), cut


def _without_echoes(
    sentences: Sequence[Sentence], supports: Mapping[str, tuple[Support, ...]]
) -> Mapping[str, tuple[Support, ...]]:
    """Leaves out what an article says on its own where another sentence of it credits somebody."""
    crediting = {s.article.id for s in sentences if supports[s.id][0].names[0] != s.article.name}
    return {
        sentence.id: tuple(
            support
            for support in supports[sentence.id]
            if sentence.article.id not in crediting or support.names[0] != sentence.article.name
        )
        for sentence in sentences
    }


def _supports(sentence: Sentence, ground: Ground) -> tuple[Support, ...]:
    """How a sentence came into its article: by each origin it credits, its credit line, or by itself."""
    article = sentence.article
    credited = [one for one in ground.attributions[sentence.id] if one.origin]
    unnamed = {one.origin for one in credited if not one.is_named}
    chains = [one.chain or (one.origin,) for one in credited if one.origin]
    if not any(name not in unnamed for chain in chains for name in chain):
        agencies = [(agency,) for agency in ground.credits.get(article.id, ())]
        chains = [(*witness, *agency) for agency in agencies or _NOBODY for witness in chains or _NOBODY]
    by_root: dict[str, Support] = {}
    for support in (_support(article, chain, unnamed) for chain in chains):
        by_root.setdefault(support.names[0], support)
    return tuple(by_root.values())


def _support(article: Article, chain: Sequence[str], unnamed: set[str | None]) -> Support:
    named = tuple(name for name in chain if name not in unnamed)
    return Support(article.id, tuple(dict.fromkeys((*chain, article.name))), named or (article.name,))


def _join_names(supports: Sequence[Support], joins: Joins) -> None:
    """An outlet that another article credits is one with that origin."""
    first: dict[tuple[str, ...], str] = {}
    for name in (name for support in supports for name in support.names):
        known = first.setdefault(fold(name), name)
        joins.join(known, name, f"{known} and {name} are one name")


def _join_owners(supports: Sequence[Support], ground: Ground, joins: Joins) -> None:
    owned: dict[str, str] = {}
    for name in (name for support in supports for name in support.names):
        owner = ground.owners.get(name)
        if owner:
            first = owned.setdefault(owner, name)
            joins.join(first, name, f"{first} and {name} belong to {owner}")


def _join_copies(
    sentences: Sequence[Sentence], supports: Mapping[str, Sequence[Support]], ground: Ground, joins: Joins
) -> None:
    """A copied sentence that credits nobody has the root it has in the other article."""
    for n, one in enumerate(sentences):
        for other in sentences[n + 1 :]:
            if not _is_copied(one, other, ground):
                continue
            roots, others = ([support.names[0] for support in supports[s.id]] for s in (one, other))
            outlets = (one.article.name, other.article.name)
            if not roots or not others:  # an echo of what its article credits to somebody has no root to join
                continue
            if roots[0] == outlets[0] or others[0] == outlets[1]:
                first, second = sorted((roots[0], others[0]), key=outlets.__contains__)
                joins.join(
                    first, second, f"{outlets[0]} and {outlets[1]} have the same passage word for word"
                )


def _is_copied(one: Sentence, other: Sentence, ground: Ground) -> bool:
    pair = one.article.id, other.article.id
    if ground.shares.get(pair, 0.0) >= _SAME_ARTICLE:
        return True
    return any(
        _overlap(copy.a_span, one) >= _ALIKE and _overlap(copy.b_span, other) >= _ALIKE
        for copy in ground.copies.get(pair, ())
    )


def _overlap(span: tuple[int, int], sentence: Sentence) -> float:
    shared = min(span[1], sentence.end) - max(span[0], sentence.start)
    return shared / (sentence.end - sentence.start)


def _roots(supports: Sequence[Support], joins: Joins) -> Iterator[Root]:
    """The roots, the one that most articles rest on first."""
    groups: dict[str, list[Support]] = defaultdict(list)
    for support in supports:
        groups[joins.find(support.names[0])].append(support)
    most_first = sorted(groups.items(), key=lambda item: -len({support.article for support in item[1]}))
    for name, group in most_first:
        names = dict.fromkeys((name, *(support.names[0] for support in group)))
        reasons = (reason for joined, reason in joins.reasons if joins.find(joined) == name)
        yield Root(
            name,
            tuple(names),
            tuple(dict.fromkeys(support.article for support in group)),
            tuple(dict.fromkeys(support.chain for support in group)),
            tuple(dict.fromkeys(reasons)),
        )
