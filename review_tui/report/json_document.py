"""The whole review as one JSON document: what `align` prints, how each claim stands, and every decision."""

from math import isfinite

import msgspec

from review_tui.records import Claim, Conflict, Link
from review_tui.report.counts import Counts, counts
from review_tui.report.json_text import json_text
from review_tui.report.sources import Card, sources
from review_tui.session import Review, Standing
from review_tui.views.data import TOOL, Data, alignment_data, conflict_data
from review_tui.views.figures import FigureRow, FigureTable

SCHEMA = 1
"""Goes up when a field changes its meaning or is taken away."""


def render(review: Review) -> str:
    """Articles, claims with their evidence and standing, and every decision as it was recorded."""
    found, left_out = sources(review), review.left_out
    printed = alignment_data(review.alignment, review.origins)
    return json_text(
        {
            "schema": SCHEMA,
            "tool": TOOL,
            "matcher": review.alignment.matcher,
            "summary": _summary(counts(review)),
            "articles": [
                {**each, "author": article.author}
                for each, article in zip(printed["articles"], review.alignment.articles, strict=True)
            ],
            "sentences": printed["sentences"],
            "links": printed["links"],
            "claims": [
                {**each, **_reviewed(review, claim), "left_out": claim.id in left_out}
                for each, claim in zip(printed["claims"], review.claims, strict=True)
            ],
            "scorecards": {
                "outlets": [_card(card) for card in found.outlets],
                "origins": [_card(card) for card in found.origins],
            },
            "figures": [_series(table) for table in found.figures],
            "copies": [msgspec.to_builtins(copy) for copy in review.origins.copies],
            "orphans": [decision.id for decision in review.orphans],
            "withdrawn": sorted(review.log.withdrawn),
            "decisions": [msgspec.to_builtins(decision) for decision in review.decisions],
        }
    )


def _card(card: Card) -> Data:
    numbers: Data = msgspec.to_builtins(card.counts)
    return {**numbers, "grade": card.row.grade or None}


def _series(table: FigureTable) -> Data:
    return {"name": table.name, "figures": [_figure(row) for row in table.rows]}


def _figure(row: FigureRow) -> Data:
    """An infinite end is no end: null."""
    one = row.figure
    data: Data = msgspec.to_builtins(one)
    ends = {
        name: value if isfinite(value) else None for name, value in (("low", one.low), ("high", one.high))
    }
    return {"claim": row.claim, **data, **ends}


def _summary(figures: Counts) -> Data:
    return {
        "articles": figures.articles,
        "sentences": figures.sentences,
        "claims": figures.claims,
        **{verdict.value: number for verdict, number in figures.by_verdict.items()},
        "shared": figures.shared,
        "conflicts": figures.conflicts,
        "disagreements": figures.disagreements,
        "overrides": figures.overrides,
        "stale": figures.stale,
        "orphans": figures.orphans,
        "left_out": figures.left_out,
        "reviewers": list(figures.reviewers),
        "last_decision": figures.until or None,
    }


def _reviewed(review: Review, claim: Claim) -> Data:
    roots = review.roots(claim.id)
    articles = review.alignment.articles
    return {
        "number": review.alignment.number_of[claim.id],
        "roots": len(roots),
        "carried_by": [msgspec.to_builtins(root) for root in roots],
        **_standing(review.standing(claim.id)),
        "hints": [_hint(each, link) for link in claim.links for each in link.hints],
        "stances": {article.id: review.stance(claim.id, article.id).value for article in articles},
        "history": [decision.id for decision in review.history(claim.id)],
    }


def _hint(hint: Conflict, link: Link) -> Data:
    """In the shape of a conflict, with the two sentences it lies between."""
    return {**conflict_data(hint, link), "sentences": [link.a.id, link.b.id]}


def _standing(standing: Standing) -> Data:
    return {
        **_opinion(standing),
        "note": standing.note or None,
        "reviewer": standing.reviewer or None,
        "disagreement": standing.is_disagreed,
        "votes": {reviewer: verdict.value for reviewer, verdict in standing.votes.items()},
        "opinions": {reviewer: _opinion(standing.seen_by(reviewer)) for reviewer in standing.opinions},
        "notes": dict(standing.notes),
    }


def _opinion(own: Standing) -> Data:
    return {
        "verdict": own.verdict.value,
        "override": own.override,
        "confidence": own.confidence or None,
        "credibility": own.credibility or None,
        "reason": own.reason or None,
        "at": own.at or None,
        "stale": own.stale or None,
    }
