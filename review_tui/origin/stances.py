"""What each article does with a claim, as far as conflicts, denials and hedges tell; the reviewer decides."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from review_tui.origin.records import Attribution, Matrix, Stance
from review_tui.records import Article, Claim, Conflict, Link, Sentence, Slot

_DENIAL = re.compile(
    r"(?<!\bnot\s)\b(?:den(?:ies|ied|ying)|refut(?:es|ed|ing)|debunk(?:s|ed|ing)"
    r"|(?:dismiss|reject|disput)(?:e?s|ed|ing)?\s(?:\w+\s){0,2}(?:claims?|reports?|allegations?|accounts?)"
    r"|(?:is|are|was|were)\s(?:false|untrue|fake|fabricated|baseless))\b",
    re.IGNORECASE,
)


def suggest_stances(
    articles: Sequence[Article], claims: Sequence[Claim], attributions: Mapping[str, Sequence[Attribution]]
) -> Matrix:
    """A stance for every claim and article, each cell once."""
    spoken = {
        (claim.id, article): stance
        for claim in claims
        for article, stance in _stances(claim, attributions).items()
    }
    return Matrix([claim.id for claim in claims], [article.id for article in articles], spoken)


def _stances(claim: Claim, attributions: Mapping[str, Sequence[Attribution]]) -> dict[str, Stance]:
    disputed = _disputing(claim)
    told: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in claim.sentences:
        told[sentence.article.id].append(sentence)
    return {article: _stance(each, article in disputed, attributions) for article, each in told.items()}


def _stance(
    sentences: Sequence[Sentence], disputes: bool, attributions: Mapping[str, Sequence[Attribution]]
) -> Stance:
    if disputes:
        return Stance.DISPUTES
    if all(any(one.hedge for one in attributions[sentence.id]) for sentence in sentences):
        return Stance.HEDGES
    return Stance.ASSERTS


def _disputing(claim: Claim) -> frozenset[str]:
    """The articles that deny what another asserts, or stand in a conflict against the more or the earlier."""
    rivals: dict[str, set[str]] = defaultdict(set)
    for link in claim.links:
        if link.conflicts:
            rivals[link.a.article.id].add(link.b.article.id)
            rivals[link.b.article.id].add(link.a.article.id)
    against = {_disputer(link, conflict, rivals) for link in claim.links for conflict in link.conflicts}
    denying = {s.article.id for s in claim.sentences if _DENIAL.search(s.text)}
    return frozenset(against if len(denying) == len(claim.articles) else against | denying)


def _disputer(link: Link, conflict: Conflict, rivals: Mapping[str, Collection[str]]) -> str:
    """Which side disputes: the one that denies, else the one with more rivals, else the later."""
    a, b = link.a.article.id, link.b.article.id
    if conflict.slot is Slot.POLARITY:
        return a if _DENIAL.search(link.a.text) and not _DENIAL.search(link.b.text) else b
    return a if len(rivals[a]) > len(rivals[b]) else b
