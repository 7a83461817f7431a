"""Each quote that a verdict rests on as a W3C Web Annotation."""

from collections.abc import Iterator
from typing import Any

from review_tui import __version__
from review_tui.report.ids import address, hash_name, stable_id
from review_tui.report.json_text import json_text
from review_tui.session import Review, Standing
from store import Quote

Plain = dict[str, Any]


def render(review: Review) -> str:
    """The quotes as they stood when the standing verdicts were given; positions count code points."""
    items = [each for claim in review.claims for each in _annotations(review, claim.id)]
    return json_text(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": _urn("collection", *(article.sha256 for article in review.alignment.articles)),
            "type": "AnnotationCollection",
            "label": "Verdicts of a source-credibility review",
            "generator": {"type": "Software", "name": f"review-tui {__version__}"},
            "total": len(items),
            "first": {
                "id": _urn("page", *(article.sha256 for article in review.alignment.articles)),
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": items,
            },
        }
    )


def _annotations(review: Review, claim: str) -> Iterator[Plain]:
    standing = review.standing(claim)
    if standing.evidence:
        for quote in standing.evidence.quotes:
            yield {
                "id": _urn(standing.evidence.id, quote.article, str(quote.start), str(quote.end)),
                "type": "Annotation",
                "motivation": "assessing",
                "created": standing.at,
                "creator": {"type": "Person", "name": standing.reviewer},
                "body": list(_bodies(standing, claim)),
                "target": _target(review, quote),
            }


def _bodies(standing: Standing, claim: str) -> Iterator[Plain]:
    yield _body("assessing", standing.verdict.value)
    yield _body("identifying", f"claim {claim}")
    if standing.stale:
        yield _body("tagging", "stale")
    for text in (standing.reason, standing.note):
        if text:
            yield _body("commenting", text)


def _body(purpose: str, value: str) -> Plain:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _target(review: Review, quote: Quote) -> Plain:
    known = {article.id: article for article in review.alignment.articles}.get(quote.article)
    return {
        "source": address(known) if known and known.sha256 == quote.sha256 else hash_name(quote.sha256),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": quote.exact,
                "prefix": quote.prefix,
                "suffix": quote.suffix,
            },
            {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
        ],
    }


def _urn(*parts: str) -> str:
    return f"urn:uuid:{stable_id(*parts)}"
