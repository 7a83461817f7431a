"""Each quote that a verdict rests on as a W3C Web Annotation."""

from collections.abc import Iterator

from review_tui.origin.records import Stance
from review_tui.records import Claim
from review_tui.report.ids import hash_name, urn
from review_tui.report.json_text import json_text
from review_tui.report.votes import Vote, votes
from review_tui.session import Review
from review_tui.session.heading import heading
from review_tui.text.show import one_line
from review_tui.views.data import TOOL, Data
from store import Quote


def render(review: Review) -> str:
    """The quotes as they stood when each reviewer gave a verdict; positions count code points."""
    addresses = {article.id: article.url for article in review.alignment.articles if article.url}
    items = [each for claim in review.counted for each in _annotations(review, claim, addresses)]
    hashes = [article.sha256 for article in review.alignment.articles]
    collection, page = urn("collection", *hashes), urn("page", *hashes)
    return json_text(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": collection,
            "type": "AnnotationCollection",
            "label": "Verdicts of a source-credibility review",
            "generator": {"type": "Software", "name": TOOL},
            "total": len(items),
            "first": {
                "id": page,
                "type": "AnnotationPage",
                "partOf": collection,
                "startIndex": 0,
                "items": items,
            },
            "last": page,
        }
    )


def _annotations(review: Review, claim: Claim, addresses: dict[str, str]) -> Iterator[Data]:
    for vote in votes(review, claim):
        bodies = list(_bodies(review, claim, vote))
        stances = {key: review.stance(claim.id, key) for key in claim.articles}
        given = vote.given
        for quote in given.quotes:
            yield {
                "id": urn(given.id, quote.article, str(quote.start), str(quote.end)),
                "type": "Annotation",
                "motivation": "assessing",
                "created": given.at,
                "creator": {"type": "Person", "name": given.reviewer},
                "body": [*bodies, *_stance(stances.get(_now(review, quote), Stance.SILENT))],
                "target": _target(quote, addresses.get(_now(review, quote), "")),
            }


def _now(review: Review, quote: Quote) -> str:
    """The id that the quoted article has now."""
    article = review.anchors.article(quote)
    return article.id if article else quote.article


def _bodies(review: Review, claim: Claim, vote: Vote) -> Iterator[Data]:
    standing = review.standing(claim.id)
    yield _body("assessing", vote.opinion.verdict.value)
    yield _body("identifying", f"claim {claim.id}")
    yield _body("describing", one_line(heading(review, claim).text))
    if vote.opinion.stale:
        yield _body("tagging", "stale")
    if vote.given.override:
        yield _body("tagging", "override")
    if standing.is_disagreed:
        yield _body("tagging", "reviewers disagree")
    for text in (vote.given.reason, standing.notes.get(vote.given.reviewer, "")):
        if text:
            yield _body("commenting", text)


def _stance(stance: Stance) -> Iterator[Data]:
    """What is assessed is the claim: where the quote is of an article that disputes it, it says so."""
    if stance is not Stance.SILENT:
        yield _body("tagging", f"{stance.value} the claim")


def _body(purpose: str, value: str) -> Data:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _target(quote: Quote, address: str) -> Data:
    """The quote in the text that was read; where that is on the web, as the copy its positions count in."""
    name = hash_name(quote.sha256)
    return {
        "type": "SpecificResource",
        "source": address or name,
        **({"state": {"type": "TimeState", "cached": name}} if address else {}),
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
