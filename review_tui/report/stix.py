"""The review as a STIX 2.1 bundle: outlets, claims, verdicts as opinions, one report."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from review_tui import __version__
from review_tui.records import Article, Claim
from review_tui.report.ids import stable_id
from review_tui.report.json_text import json_text
from review_tui.report.passages import beginning
from review_tui.session import Review
from review_tui.session.standing import given_verdict
from review_tui.views.words import count
from store import Decision, Verdict

Plain = dict[str, Any]

EPOCH = "1970-01-01T00:00:00.000Z"
"""Where STIX wants a time and nothing has been decided yet: no clock is read, so that bytes stay the same."""
_OPINIONS: Mapping[str, str] = {
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
    tool = _object("identity", "tool", first, name=f"review-tui {__version__}", identity_class="system")
    outlets = {
        name: _object("identity", f"outlet {name}", first, name=name, identity_class="organization")
        for name in dict.fromkeys(map(_outlet, review.alignment.articles))
    }
    reviewers = {
        name: _object("identity", f"reviewer {name}", first, name=name, identity_class="individual")
        for name in review.reviewers
    }
    notes = {claim.id: _note(claim, outlets, tool["id"], first, last) for claim in review.claims}
    opinions = [each for claim in review.claims for each in _opinions(review, claim, notes, reviewers)]
    everything = [tool, *outlets.values(), *reviewers.values(), *notes.values(), *opinions]
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


def _note(claim: Claim, outlets: Mapping[str, Plain], tool: str, first: str, last: str) -> Plain:
    carriers = {sentence.article.id: sentence.article for sentence in claim.sentences}
    return _object(
        "note",
        claim.id,
        first,
        last,
        created_by_ref=tool,
        abstract=f"Claim {claim.id}: {beginning(claim)}",
        content="\n".join(f"{_outlet(each.article)}: {each.text}" for each in claim.sentences),
        object_refs=[outlets[name]["id"] for name in dict.fromkeys(map(_outlet, carriers.values()))],
        external_references=[_reference(article) for article in carriers.values()],
    )


def _opinions(
    review: Review, claim: Claim, notes: Mapping[str, Plain], reviewers: Mapping[str, Plain]
) -> Iterator[Plain]:
    """Each reviewer's own last verdict; how sure the claim's reviewers are goes with the standing one."""
    standing = review.standing(claim.id)
    for reviewer, vote in _votes(review, claim).items():
        if opinion := _OPINIONS.get(vote.value):
            sure = _CONFIDENCE.get(standing.confidence) if vote == standing.evidence else None
            more: Plain = {"explanation": vote.reason, "confidence": sure}
            yield _object(
                "opinion",
                f"{claim.id} {reviewer}",
                vote.at,
                created_by_ref=reviewers[reviewer]["id"],
                opinion=opinion,
                authors=[reviewer],
                labels=[vote.value],
                object_refs=[notes[claim.id]["id"]],
                **{name: value for name, value in more.items() if value},
            )


def _votes(review: Review, claim: Claim) -> Mapping[str, Decision]:
    return {
        each.reviewer: each
        for each in review.history(claim.id)
        if given_verdict(each) and each.batch not in review.withdrawn
    }


def _reference(article: Article) -> Plain:
    known = {"description": article.title, "url": article.url, "external_id": article.id}
    return {
        "source_name": _outlet(article),
        **{name: value for name, value in known.items() if value},
        **({"hashes": {"SHA-256": article.sha256}} if article.url else {}),
    }


def _outlet(article: Article) -> str:
    return article.outlet or article.id


def _object(kind: str, what: str, created: str, modified: str = "", **fields: Any) -> Plain:
    head = {"type": kind, "spec_version": "2.1", "id": _id(kind, what)}
    return {**head, "created": created, "modified": modified or created, **fields}


def _id(kind: str, *what: str) -> str:
    return f"{kind}--{stable_id('stix', kind, *what)}"


def _names(objects: Iterable[Plain]) -> list[str]:
    return [f"{each['id']} {each['modified']}" for each in objects]
