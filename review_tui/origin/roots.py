"""On how many independent roots a claim rests: origins and outlets after joining what is one source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from review_tui.origin import trades
from review_tui.origin.belonging import join_newsrooms, join_owners, join_posts
from review_tui.origin.copies import Copies
from review_tui.origin.cuts import smallest_cut
from review_tui.origin.institutions import read_institution
from review_tui.origin.joins import Joins, explain_nouns, join_institutions, join_names, under_officials
from review_tui.origin.records import Credited, Root, Stance
from review_tui.origin.supports import Support, supports_of
from review_tui.records import Claim, Sentence
from review_tui.text.questions import asks


class Ground(Struct, frozen=True):
    """What the roots of every claim are worked out from."""

    credited: Credited
    owners: Mapping[str, str]
    """Who owns an outlet, by the outlet's name."""
    copies: Copies
    denials: Mapping[str, frozenset[str]]
    """By claim id, the ids of the sentences that deny it."""
    stances: Mapping[tuple[str, str], Stance]


def find_roots(claim: Claim, ground: Ground) -> tuple[tuple[Root, ...], tuple[str, ...]]:
    """The independent roots of a claim, and the smallest set of names without which nothing carries it."""
    carried = _carrying(claim, ground)
    supports = supports_of(carried, ground.credited)
    every: Sequence[Support] = [support for each in supports.values() for support in each]
    joins = Joins()
    join_names(every, joins)
    join_newsrooms(every, ground.credited.newsrooms, joins)
    join_posts(every, ground.credited.posts, ground.credited.institutions, joins)
    join_owners(every, ground.owners, joins)
    join_institutions(every, ground.credited.institutions, joins)
    every = under_officials(every, ground.credited.institutions, joins)
    _join_copies(carried, supports, ground, joins)
    explain_nouns(carried, ground.credited, joins)
    roots = tuple(_roots(every, joins))
    cut = smallest_cut(frozenset(joins.find(name) for name in support.names) for support in every)
    return roots, cut if len(cut) < len(roots) else tuple(sorted(root.name for root in roots))


def _carrying(claim: Claim, ground: Ground) -> Sequence[Sentence]:
    """The sentences that bear a claim out: none that only asks, or denies it beside one that does not."""
    told = [s for s in claim.sentences if ground.stances[claim.id, s.article.id] is not Stance.DISPUTES]
    denials = ground.denials[claim.id]
    stating = [s for s in told if not asks(s.text)]
    plain = {s.article.id for s in stating if s.id not in denials}
    return [s for s in stating if s.id not in denials or s.article.id not in plain] or told


def _join_copies(
    sentences: Sequence[Sentence], supports: Mapping[str, Sequence[Support]], ground: Ground, joins: Joins
) -> None:
    """A copied sentence that credits nobody has the root it has in the other article."""
    for n, one in enumerate(sentences):
        for other in sentences[n + 1 :]:
            if not ground.copies.is_from(one, other):
                continue
            roots, others = ([support.names[0] for support in supports[s.id]] for s in (one, other))
            outlets = (ground.credited.publisher(one.article), ground.credited.publisher(other.article))
            if not roots or not others:  # an echo of what its article credits to somebody has no root to join
                continue
            first, second = sorted((roots[0], others[0]), key=outlets.__contains__)
            if second in outlets or _is_one_company(first, second):
                joins.join(
                    first, second, f"{outlets[0]} and {outlets[1]} have the same passage word for word"
                )


def _is_one_company(one: str, other: str) -> bool:
    """Whether a rewritten passage gives a company another noun, or a noun in place of its name."""
    common = [name for name in (one, other) if name.split()[-1] in trades.COMPANIES]
    if len(common) == 2:
        return any(name.split()[-1] in trades.ANY_COMPANY for name in common)
    rest = next((name for name in (one, other) if name not in common), "")
    return len(common) == 1 and rest[:1].isupper() and read_institution(rest) is None


def _roots(supports: Sequence[Support], joins: Joins) -> Iterator[Root]:
    """The roots, the one that most articles rest on first."""
    groups: dict[str, list[Support]] = defaultdict(list)
    for support in supports:
        groups[joins.find(support.names[0])].append(support)
    most_first = sorted(groups.items(), key=lambda item: -len({support.article for support in item[1]}))
    for name, group in most_first:
        chains = {support.article: support.chain for support in reversed(group)}
        articles = tuple(dict.fromkeys(support.article for support in group))
        yield Root(
            name,
            tuple(dict.fromkeys((name, *(support.names[0] for support in group)))),
            articles,
            tuple(chains[article] for article in articles),
            tuple(dict.fromkeys(joins.reasons_for(name))),
        )
