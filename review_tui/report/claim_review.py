"""Each verdict as a schema.org ClaimReview, in JSON-LD."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from review_tui import __version__
from review_tui.records import Article, Claim
from review_tui.report.ids import address, stable_id
from review_tui.report.json_text import json_text
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.words import count
from store import Verdict

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scale:
    """A published rating scale: without one a verdict stays in words."""

    values: Mapping[Verdict, int]
    best: int
    worst: int


def render(review: Review) -> str:
    """The verdicts as drafts, since nobody has said where they are published."""
    return claim_reviews(review)


def claim_reviews(review: Review, *, url: str = "", scale: Scale | None = None) -> str:
    """The verdicts that stand; `url` is where the report is published, `scale` gives them numbers."""
    graph = [
        _claim_review(review, claim, url, scale)
        for claim in review.claims
        if review.standing(claim.id).is_settled
    ]
    tool = {"@type": "SoftwareApplication", "@id": "#tool", "name": f"review-tui {__version__}"}
    return json_text({"@context": "https://schema.org", "@graph": [tool, *graph]})


def _claim_review(review: Review, claim: Claim, url: str, scale: Scale | None) -> Plain:
    standing = review.standing(claim.id)
    place = f"#claim-{review.alignment.number_of[claim.id]}"
    return {
        "@type": "ClaimReview",
        "@id": f"urn:uuid:{stable_id('claimreview', claim.id)}",
        **({"url": url + place} if url else _DRAFT),
        "claimReviewed": one_line(claim.lead.text),
        "datePublished": standing.at[:10],
        "author": {"@type": "Person", "name": one_line(standing.reviewer)},
        "reviewRating": _rating(standing.verdict, len(review.roots(claim.id)), scale),
        **({"reviewBody": one_line(standing.reason)} if standing.reason else {}),
        "itemReviewed": _claim(claim, review),
    }


_DRAFT = {
    "creativeWorkStatus": "Draft",
    "description": "Draft: this review has no public address yet; publish it before using this markup.",
}


def _rating(verdict: Verdict, roots: int, scale: Scale | None) -> Plain:
    words = f"{verdict.value.capitalize()} ({count(roots, 'independent root')})"
    rating: Plain = {"@type": "Rating", "alternateName": words}
    if scale and verdict in scale.values:
        rating |= {
            "ratingValue": scale.values[verdict],
            "bestRating": scale.best,
            "worstRating": scale.worst,
        }
    return rating


def _claim(claim: Claim, review: Review) -> Plain:
    articles = {sentence.article.id: sentence.article for sentence in claim.sentences}
    first = min(articles.values(), key=lambda article: article.date or "9999")
    credited = [root.name for root in review.roots(claim.id)]
    return {
        "@type": "Claim",
        "author": [{"@type": "Organization", "name": one_line(name)} for name in credited],
        "firstAppearance": _appearance(first),
        "appearance": [_appearance(article) for article in articles.values()],
    }


def _appearance(article: Article) -> Plain:
    known = {
        "headline": article.title and one_line(article.title),
        "url": article.url,
        "datePublished": article.date,
        "author": article.author and {"@type": "Person", "name": one_line(article.author)},
        "publisher": article.outlet and {"@type": "Organization", "name": one_line(article.outlet)},
    }
    return {"@type": "CreativeWork", "identifier": address(article)} | {k: v for k, v in known.items() if v}
