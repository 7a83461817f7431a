"""Each verdict as a schema.org ClaimReview, in JSON-LD."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from review_tui.origin.records import Stance
from review_tui.records import Article, Claim
from review_tui.report.ids import address, urn
from review_tui.report.json_text import json_text
from review_tui.report.votes import Vote, votes
from review_tui.session import Review
from review_tui.session.heading import heading
from review_tui.text.show import one_line
from review_tui.views.data import TOOL, Data
from review_tui.views.words import count
from store import Verdict


class Scale(Struct, frozen=True):
    """A published rating scale: without one a verdict stays in words."""

    values: Mapping[Verdict, int]
    best: int
    worst: int


def render(review: Review) -> str:
    """The verdicts as drafts, since nobody has said where they are published."""
    return claim_reviews(review)


def claim_reviews(review: Review, *, url: str = "", scale: Scale | None = None) -> str:
    """The verdicts that stand; `url` is where the report is published, `scale` gives them numbers.

    Reviewers who agree sign one review together; those who disagree have one each, which says so.
    """
    found = (
        _claim_review(review, claim, given, url, scale)
        for claim in review.counted
        for given in _by_verdict(review, claim)
    )
    tool = {"@type": "CreativeWork", "@id": "#tool", "name": TOOL}
    return json_text({"@context": "https://schema.org", "@graph": [tool, *found]})


def _by_verdict(review: Review, claim: Claim) -> list[tuple[Vote, ...]]:
    """The votes that are not stale, together where they agree, the verdict that stands last."""
    found: dict[Verdict, tuple[Vote, ...]] = {}
    for vote in votes(review, claim):
        verdict = vote.opinion.verdict
        if not vote.opinion.stale:
            found[verdict] = (*found.pop(verdict, ()), vote)
    return list(found.values())


def _claim_review(
    review: Review, claim: Claim, votes: tuple[Vote, ...], url: str, scale: Scale | None
) -> Data:
    verdict, reason = votes[-1].opinion.verdict, _reason(votes)
    place = f"#claim-{review.alignment.number_of[claim.id]}"
    return {
        "@type": "ClaimReview",
        "@id": urn("claimreview", claim.id, verdict),
        **({"url": url + place} if url else _DRAFT),
        "claimReviewed": one_line(heading(review, claim).text),
        "datePublished": votes[-1].given.at[:10],
        "author": [{"@type": "Person", "name": one_line(each.given.reviewer)} for each in votes],
        "reviewRating": _rating(review, claim, verdict, scale),
        **({"reviewBody": reason} if reason else {}),
        "itemReviewed": _claim(claim, review),
    }


def _reason(votes: tuple[Vote, ...]) -> str:
    """The last reason that any of them gave."""
    reasons = [one_line(each.given.reason) for each in votes]
    return next(filter(None, reversed(reasons)), "")


_DRAFT = {
    "creativeWorkStatus": "Draft",
    "description": "Draft: this review has no public address yet; publish it before using this markup.",
}


def _rating(review: Review, claim: Claim, verdict: Verdict, scale: Scale | None) -> Data:
    roots = f"on {count(len(review.roots(claim.id)), 'independent root')}"
    carried = roots if verdict is Verdict.CORROBORATED else f"the claim rests {roots}"
    but = "; the reviewers disagree" if review.standing(claim.id).is_disagreed else ""
    rating: Data = {"@type": "Rating", "alternateName": f"{verdict.value.capitalize()} ({carried}){but}"}
    if scale and verdict in scale.values:
        rating |= {
            "ratingValue": scale.values[verdict],
            "bestRating": scale.best,
            "worstRating": scale.worst,
        }
    return rating


def _claim(claim: Claim, review: Review) -> Data:
    articles = _making(claim, review)
    outlets = {article.name: article.outlet for article in review.alignment.articles}
    authors = [_author(root.name, outlets) for root in review.roots(claim.id)]
    first = _first(articles)
    known: Data = {
        "author": [each for each in authors if each],
        "datePublished": first and first.date,
        "firstAppearance": first and _appearance(first),
    }
    return {
        "@type": "Claim",
        **{name: value for name, value in known.items() if value},
        "appearance": [_appearance(article) for article in articles],
    }


def _making(claim: Claim, review: Review) -> tuple[Article, ...]:
    """The articles in which the claim is made, without those that dispute it unless all do."""
    found = {sentence.article.id: sentence.article for sentence in claim.sentences}
    made = {key: each for key, each in found.items() if review.stance(claim.id, key) is not Stance.DISPUTES}
    return tuple((made or found).values())


def _author(root: str, outlets: Mapping[str, str | None]) -> Data:
    """An outlet is an organisation; whether any other origin is one or a person, nobody knows here."""
    if root not in outlets:
        return {"name": one_line(root)}
    outlet = outlets[root]
    return {"@type": "Organization", "name": one_line(outlet)} if outlet else {}


def _first(articles: Sequence[Article]) -> Article | None:
    """The article that came first; None where a day is not known or two share it."""
    dates = [article.date for article in articles if article.date]
    if len(dates) < len(articles) or dates.count(min(dates)) > 1:
        return None
    return min(articles, key=lambda article: article.date or "")


def _appearance(article: Article) -> Data:
    known = {
        "headline": article.title and one_line(article.title),
        "url": article.url,
        "datePublished": article.date,
        "author": article.author and {"name": one_line(article.author)},
        "publisher": article.outlet and {"@type": "Organization", "name": one_line(article.outlet)},
    }
    return {"@type": "CreativeWork", "identifier": address(article)} | {k: v for k, v in known.items() if v}
