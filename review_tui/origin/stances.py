"""What each article does with a claim, as far as conflicts, denials and hedges tell; the reviewer decides."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from review_tui.origin.records import Attribution, Stance
from review_tui.records import Article, Claim, Conflict, Link, Sentence, Slot

Cells = dict[tuple[str, str], Stance]
_DENIAL = re.compile(
    r"(?<!\bnot\s)\b(?:den(?:ies|ied|ying)|refut(?:es|ed|ing)|debunk(?:s|ed|ing)"
    r"|(?:dismiss|reject|disput)(?:e?s|ed|ing)?\s(?:\w+\s){0,2}(?:claims?|reports?|allegations?|accounts?)"
    r"|(?:is|are|was|were)\s(?:false|untrue|fake|fabricated|baseless))\b",
    re.IGNORECASE,
)


def suggest_stances(
    articles: Sequence[Article], claims: Sequence[Claim], attributions: Mapping[str, Sequence[Attribution]]
) -> Cells:
    """A stance for every claim and article, each cell once."""
    cells: Cells = {}
    for claim in claims:
        disputed = _disputing(claim)
        told = {
            article: [s for s in claim.sentences if s.article.id == article] for article in claim.articles
        }
        for article in articles:
            cells[claim.id, article.id] = _stance(
                told.get(article.id, []), article.id in disputed, attributions
            )
    return cells


def _stance(
    sentences: Sequence[Sentence], disputes: bool, attributions: Mapping[str, Sequence[Attribution]]
) -> Stance:
    if not sentences:
        return Stance.SILENT
    if disputes:
        return Stance.DISPUTES
    if all(any(one.hedge for one in attributions[sentence.id]) for sentence in sentences):
        return Stance.HEDGES
    return Stance.ASSERTS


def _disputing(claim: Claim) -> frozenset[str]:
    """The articles that deny what another asserts, or stand in a conflict against the more or the earlier."""
    against: Counter[str] = Counter()
    for link in claim.links:
        against.update(_disputer(claim, link, conflict) for conflict in link.conflicts)
    denying = {s.article.id for s in claim.sentences if _DENIAL.search(s.text)}
    if len(denying) == len(claim.articles):
        denying = set()
    return frozenset(against) | denying


def _disputer(claim: Claim, link: Link, conflict: Conflict) -> str:
    """Which side disputes: the one that denies, else the one with more rivals, else the later."""
    a, b = link.a.article.id, link.b.article.id
    if conflict.slot is Slot.POLARITY:
        return a if _DENIAL.search(link.a.text) and not _DENIAL.search(link.b.text) else b
    rivals = {side: _rivals(claim, side) for side in (a, b)}
    return a if rivals[a] > rivals[b] else b


def _rivals(claim: Claim, article: str) -> int:
    """How many articles are in conflict with this one about the claim."""
    pairs = ({k.a.article.id, k.b.article.id} for k in claim.links if k.conflicts)
    return len({other for pair in pairs if article in pair for other in pair - {article}})
