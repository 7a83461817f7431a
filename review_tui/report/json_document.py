"""The whole review as one JSON document; what can be worked out from it is there too, for other programs."""

from typing import Any

import msgspec

from review_tui import __version__
from review_tui.records import Article, Claim, Conflict, Link, Sentence
from review_tui.report.counts import Counts, counts
from review_tui.report.json_text import json_text
from review_tui.session import Review, Standing

SCHEMA = 1
"""Goes up when a field changes its meaning or is taken away."""

Plain = dict[str, Any]


def render(review: Review) -> str:
    """Articles, claims with their evidence and standing, and every decision as it was recorded."""
    return json_text(
        {
            "schema": SCHEMA,
            "tool": f"review-tui {__version__}",
            "matcher": review.alignment.matcher,
            "summary": _summary(counts(review)),
            "articles": _articles(review),
            "claims": [_claim(review, claim, number) for number, claim in enumerate(review.claims, 1)],
            "orphans": [decision.id for decision in review.orphans],
            "withdrawn": sorted(review.withdrawn),
            "decisions": [msgspec.to_builtins(decision) for decision in review.decisions],
        }
    )


def _summary(figures: Counts) -> Plain:
    return {
        "articles": figures.articles,
        "sentences": figures.sentences,
        "claims": figures.claims,
        **{verdict.value: number for verdict, number in figures.by_verdict.items()},
        "shared": figures.shared,
        "conflicts": figures.conflicts,
        "overrides": figures.overrides,
        "stale": figures.stale,
        "orphans": figures.orphans,
        "reviewers": list(figures.reviewers),
        "last_decision": figures.until or None,
    }


def _articles(review: Review) -> list[Plain]:
    sizes = dict.fromkeys((article.id for article in review.alignment.articles), 0)
    for sentence in review.alignment.sentences:
        sizes[sentence.article.id] += 1
    return [_article(article, sizes[article.id]) for article in review.alignment.articles]


def _article(article: Article, sentences: int) -> Plain:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "date": article.date,
        "url": article.url,
        "sha256": article.sha256,
        "sentences": sentences,
    }


def _claim(review: Review, claim: Claim, number: int) -> Plain:
    return {
        "id": claim.id,
        "number": number,
        **_standing(review.standing(claim.id)),
        "articles": list(claim.articles),
        "sentences": [_sentence(sentence) for sentence in claim.sentences],
        "related": [sentence.id for sentence in claim.related],
        "links": [_link(link) for link in claim.links],
        "history": [decision.id for decision in review.history(claim.id)],
    }


def _standing(standing: Standing) -> Plain:
    return {
        "verdict": standing.verdict.value,
        "override": standing.override,
        "stale": standing.stale or None,
        "reason": standing.reason or None,
        "note": standing.note or None,
        "confidence": standing.confidence or None,
        "credibility": standing.credibility or None,
        "reviewer": standing.reviewer or None,
        "at": standing.at or None,
        "votes": {reviewer: verdict.value for reviewer, verdict in standing.votes.items()},
        "stances": dict(standing.stances),
    }


def _sentence(sentence: Sentence) -> Plain:
    return {
        "id": sentence.id,
        "article": sentence.article.id,
        "index": sentence.index,
        "line": sentence.line,
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
    }


def _link(link: Link) -> Plain:
    return {
        "a": link.a.id,
        "b": link.b.id,
        "score": link.score,
        "relation": link.relation.value,
        "shared": [list(spans) for spans in link.shared],
        "conflicts": [_conflict(link, conflict) for conflict in link.conflicts],
    }


def _conflict(link: Link, conflict: Conflict) -> Plain:
    return {
        "slot": conflict.slot.value,
        "a": link.a.article.text[slice(*conflict.a)],
        "b": link.b.article.text[slice(*conflict.b)],
        "a_span": list(conflict.a),
        "b_span": list(conflict.b),
        "reason": conflict.reason,
    }
