"""The alignment and the review as data, field for field as other programs rely on."""

from collections.abc import Iterable
from typing import Any

from review_tui import __version__
from review_tui.origin.records import Attribution, Origins
from review_tui.records import Alignment, Article, Claim, Conflict, Link, Sentence
from review_tui.session import Review
from review_tui.session.heading import heading

Data = dict[str, Any]
TOOL = f"review-tui {__version__}"
"""By what name the program signs all that it writes."""
SCHEMA = 1


def alignment_data(alignment: Alignment, origins: Origins) -> Data:
    """What `align --format json` prints; every offset in code points into the article's text."""
    return {
        "schema": SCHEMA,
        "tool": TOOL,
        "matcher": alignment.matcher,
        "articles": [_article(each, alignment) for each in alignment.articles],
        "sentences": [_sentence(each, origins) for each in alignment.sentences],
        "links": [_link(each) for each in alignment.links],
        "claims": [_claim(each, origins) for each in alignment.claims],
    }


def _article(article: Article, alignment: Alignment) -> Data:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "outlet": article.outlet,
        "date": article.date,
        "url": article.url,
        "sha256": article.sha256,
        "sentences": len(alignment.sentences_of[article.id]),
    }


def _sentence(sentence: Sentence, origins: Origins) -> Data:
    return {
        "id": sentence.id,
        "article": sentence.article.id,
        "index": sentence.index,
        "line": sentence.line,
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "attributions": [_attribution(each) for each in origins.attributions[sentence.id]],
    }


def _attribution(attribution: Attribution) -> Data:
    return {
        "origin": attribution.origin,
        "cue": attribution.cue,
        "hedge": attribution.hedge,
        "start": attribution.start,
        "end": attribution.end,
    }


def _link(link: Link) -> Data:
    return {
        "a": link.a.id,
        "b": link.b.id,
        "score": round(link.score, 6),
        "relation": link.relation.value,
        "shown": link.shown,
        "shared": [list(span) for span in link.shared],
        "conflicts": [conflict_data(each, link) for each in link.conflicts],
    }


def conflict_data(conflict: Conflict, link: Link) -> Data:
    """The two values with their places, each in its own article."""
    return {
        "slot": conflict.slot.value,
        "a": link.a.article.text[slice(*conflict.a)],
        "b": link.b.article.text[slice(*conflict.b)],
        "reason": conflict.reason,
        "spans": [*conflict.a, *conflict.b],
    }


def _claim(claim: Claim, origins: Origins) -> Data:
    return {
        "id": claim.id,
        "sentences": [each.id for each in claim.sentences],
        "related": [each.id for each in claim.related],
        "articles": list(claim.articles),
        "conflicts": [conflict_data(each, link) for link in claim.links for each in link.conflicts],
        "roots": len(origins.roots[claim.id]),
    }


def claims_data(review: Review, claims: Iterable[Claim]) -> Data:
    """What `list --format json` prints of these claims."""
    return {"claims": [_reviewed(claim, review) for claim in claims]}


def _reviewed(claim: Claim, review: Review) -> Data:
    standing = review.standing(claim.id)
    return {
        "id": claim.id,
        "number": review.alignment.number_of[claim.id],
        "verdict": standing.verdict.value,
        "disagreement": standing.is_disagreed,
        "note": standing.note or None,
        "confidence": standing.confidence or None,
        "reviewer": standing.reviewer or None,
        "at": standing.at or None,
        "stale": bool(standing.stale),
        "articles": list(claim.articles),
        "sentences": [each.id for each in claim.sentences],
        "text": heading(review, claim).text,
    }


def status_data(review: Review, database: str) -> Data:
    """What `status --format json` prints."""
    return {
        "claims": sum(review.counts.values()),
        **{verdict.value: number for verdict, number in review.counts.items()},
        "disagreement": len(review.disagreements),
        "stale": len(review.stale),
        "orphans": len(review.orphans),
        "reviewers": list(review.reviewers),
        "database": database,
    }
