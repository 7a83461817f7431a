"""Links into claims: every sentence in exactly one."""

from collections.abc import Container, Iterable, Iterator, Sequence
from hashlib import sha256

from review_tui.match.clusters import Clusters, Pair
from review_tui.records import Claim, Link, Sentence, Sides

SHOWN = 0.5
"""Score at which a link is shown."""
FLOOR = 0.52
"""Mean score over the pairs of two clusters at which they make one claim; below what one link needs to say
the same, since a pair that is not shown counts as 0."""


def group_claims(
    sentences: Sequence[Sentence],
    links: Iterable[Link],
    *,
    together: Iterable[Pair] = (),
    apart: Iterable[Pair] = (),
    alone: Iterable[str] = (),
    compared: Sequence[Sides] = (),
) -> tuple[Claim, ...]:
    """Claims in reading order of their first sentences; the reviewer's marks go before the links.

    `together` carries over: a with b and b with c makes one claim of the three. An `apart` pair never
    shares a claim, nor do the sentences brought together with either; where marks contradict each other,
    apart wins, and of the `together` marks the earlier. A mark on a sentence that is not there is left
    out. What is `alone` leaves the claim it would stand in, which stays as it is, and joins no other. Of the
    links those count that are shown. The order of the sentences decides nothing but the order of the
    result. `compared` says which sentences were, where it was not all of them.
    """
    shown = tuple(link for link in links if link.shown)
    article_of = {sentence.id: sentence.article.id for sentence in sentences}
    out = frozenset(alone)
    parted = (pair for pair in _present(apart, article_of) if out.isdisjoint(pair))
    clusters = Clusters(article_of, parted, compared)
    clusters.join(_present(together, article_of))
    clusters.grow({(link.a.id, link.b.id): link.score for link in shown}, FLOOR)
    place = {sentence.id: n for n, sentence in enumerate(sentences)}
    parts = (part for group in clusters.groups() for part in _without(group, out))
    groups = sorted(sorted(place[name] for name in part) for part in parts)
    return tuple(_claims([[sentences[n] for n in group] for group in groups], shown))


def _present(marks: Iterable[Pair], ids: Container[str]) -> Iterator[Pair]:
    return ((a, b) for a, b in marks if a in ids and b in ids)


def _without(group: Sequence[str], alone: Container[str]) -> Iterator[Sequence[str]]:
    """The group less those that stand alone, and each of these."""
    rest = [name for name in group if name not in alone]
    yield from ([name] for name in group if name in alone)
    if rest:
        yield rest


def _claims(groups: Sequence[Sequence[Sentence]], shown: Sequence[Link]) -> Iterable[Claim]:
    number = {sentence.id: n for n, group in enumerate(groups) for sentence in group}
    inside: list[list[Link]] = [[] for _ in groups]
    related: list[dict[str, Sentence]] = [{} for _ in groups]
    for link in shown:
        a, b = number[link.a.id], number[link.b.id]
        if a == b:
            inside[a].append(link)
        else:
            related[a][link.b.id] = link.b
            related[b][link.a.id] = link.a
    for group, links, others in zip(groups, inside, related, strict=True):
        yield Claim(_group_id(group), tuple(group), tuple(others.values()), tuple(links))


def _group_id(group: Sequence[Sentence]) -> str:
    """By its first sentence in the order of the articles' ids, which loading does not change."""
    return claim_id(min(group, key=lambda sentence: (sentence.article.id, sentence.index)))


def claim_id(lead: Sentence) -> str:
    """Names a claim by its lead: the article and what it says there, not by its number or size."""
    return sha256(f"{lead.article.id}\n{lead.start}\n{lead.text}".encode()).hexdigest()[:12]
