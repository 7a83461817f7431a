"""The review as a STIX 2.1 bundle: outlets, claims, verdicts as opinions, one report."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from review_tui.records import Article, Claim
from review_tui.report.ids import stable_id
from review_tui.report.json_text import json_text
from review_tui.report.passages import opening
from review_tui.report.votes import Vote, votes
from review_tui.session import Review
from review_tui.session.heading import heading
from review_tui.views.data import TOOL, Data
from review_tui.views.words import count
from store import Verdict

EPOCH = "1970-01-01T00:00:00.000Z"
"""Where STIX wants a time and nothing has been decided yet: no clock is read, so that bytes stay the same."""
_OPINIONS: Mapping[Verdict, str] = {
    Verdict.CORROBORATED: "agree",
    Verdict.CONTRADICTED: "disagree",
    Verdict.UNVERIFIED: "neutral",
}
_CONFIDENCE: Mapping[str, int] = {"high": 85, "moderate": 50, "low": 15}
"""The None/Low/Med/High scale of STIX 2.1, appendix A."""


def render(review: Review) -> str:
    """Outlets as identities, claims as notes, verdicts as their reviewers' opinions; ids are UUIDv5."""
    first = min((decision.at for decision in review.decisions), default=EPOCH)
    last = max((decision.at for decision in review.decisions), default=EPOCH)
    tool = _object("identity", "tool", first, name=TOOL, identity_class="system")
    outlets = {article.name: _outlet(article, first) for article in review.alignment.articles}
    reviewers = {
        name: _object("identity", f"reviewer {name}", first, name=name, identity_class="individual")
        for name in review.reviewers
    }
    notes = {claim.id: _note(review, claim, outlets, tool["id"], first, last) for claim in review.counted}
    voiced = [each for claim in review.counted for each in _opinions(review, claim, notes, reviewers)]
    everything = [tool, *outlets.values(), *reviewers.values(), *notes.values(), *voiced]
    report = _object(
        "report",
        "report",
        first,
        last,
        created_by_ref=tool["id"],
        name=f"Review of {count(len(notes), 'claim')} in {count(len(review.alignment.articles), 'article')}",
        published=last,
        object_refs=[each["id"] for each in everything],
    )
    objects = [*everything, report]
    return json_text({"type": "bundle", "id": _id("bundle", *_names(objects)), "objects": objects})


def _note(
    review: Review, claim: Claim, outlets: Mapping[str, Data], tool: str, first: str, last: str
) -> Data:
    carriers = {sentence.article.id: sentence.article for sentence in claim.sentences}
    return _object(
        "note",
        claim.id,
        first,
        last,
        created_by_ref=tool,
        abstract=f"Claim {claim.id}: {opening(heading(review, claim))}",
        content="\n".join(f"{each.article.name}: {each.text}" for each in claim.sentences),
        object_refs=[outlets[name]["id"] for name in dict.fromkeys(each.name for each in carriers.values())],
        external_references=[_reference(article) for article in carriers.values()],
    )


def _opinions(
    review: Review, claim: Claim, notes: Mapping[str, Data], reviewers: Mapping[str, Data]
) -> Iterator[Data]:
    """Each reviewer's own last verdict, and how sure they are of it."""
    for vote in votes(review, claim):
        given, standing = vote.given, review.standing(claim.id)
        sure = _CONFIDENCE.get(vote.opinion.confidence)
        more: Data = {"explanation": given.reason, "confidence": sure}
        yield _object(
            "opinion",
            f"{claim.id} {given.reviewer}",
            given.at,
            created_by_ref=reviewers[given.reviewer]["id"],
            opinion=_OPINIONS[vote.opinion.verdict],
            authors=[given.reviewer],
            labels=list(_labels(vote, is_disagreed=standing.is_disagreed)),
            object_refs=[notes[claim.id]["id"]],
            **{name: value for name, value in more.items() if value},
        )


def _labels(vote: Vote, *, is_disagreed: bool) -> Iterator[str]:
    yield vote.opinion.verdict.value
    marks = {"override": vote.given.override, "stale": vote.opinion.stale, "disagreement": is_disagreed}
    yield from (name for name, holds in marks.items() if holds)


def _reference(article: Article) -> Data:
    """The article; its hash stands in words, being that of the text read, not of the address."""
    title = f"{article.title}. " if article.title else ""
    return {
        "source_name": article.name,
        "description": f"{title}SHA-256 of the text reviewed: {article.sha256}.",
        **({"url": article.url} if article.url else {}),
        "external_id": article.id,
    }


def _outlet(article: Article, created: str) -> Data:
    """Who published the article; where nobody knows, an unknown who goes by the article's own name."""
    if article.outlet:
        kind: Data = {"identity_class": "organization"}
    else:
        kind = {"identity_class": "unknown", "description": "The outlet of this article is not known."}
    return _object("identity", f"outlet {article.name}", created, name=article.name, **kind)


def _object(kind: str, what: str, created: str, modified: str = "", **fields: Any) -> Data:
    head = {"type": kind, "spec_version": "2.1", "id": _id(kind, what)}
    return {**head, "created": created, "modified": modified or created, **fields}


def _id(kind: str, *what: str) -> str:
    return f"{kind}--{stable_id('stix', kind, *what)}"


def _names(objects: Iterable[Data]) -> list[str]:
    return [f"{each['id']} {each['modified']}" for each in objects]
