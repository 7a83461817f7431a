"""ClaimReview and Web Annotations against the state, by what their standards ask for."""

import json
from hashlib import sha256
from urllib.parse import urlsplit

from hypothesis import given

from review_tui.match import regroup
from review_tui.records import Alignment, Article, Sentence
from review_tui.report import FORMATS
from review_tui.report.claim_review import Scale, claim_reviews
from review_tui.session import Stamp, acts, open_review
from review_tui.text.show import one_line
from store import Verdict
from tests.report.made import STATE, reviews


def claim_reviews_of(text):
    return [each for each in json.loads(text)["@graph"] if each["@type"] == "ClaimReview"]


@STATE
@given(reviews())
def test_each_standing_verdict_is_a_claim_review_and_a_draft(review):
    found = claim_reviews_of(FORMATS["claimreview"].render(review))
    settled = [claim for claim in review.claims if review.standing(claim.id).is_settled]
    told = [(each["claimReviewed"], each["datePublished"], each["author"]["name"]) for each in found]
    standings = [review.standing(claim.id) for claim in settled]
    assert told == [
        (one_line(claim.lead.text), standing.at[:10], one_line(standing.reviewer))
        for claim, standing in zip(settled, standings, strict=True)
    ]
    for each, claim, standing in zip(found, settled, standings, strict=True):
        assert each["reviewRating"]["alternateName"].startswith(standing.verdict.value.capitalize())
        assert "ratingValue" not in each["reviewRating"]
        assert len(each["itemReviewed"]["appearance"]) == len(claim.articles)
        assert each["creativeWorkStatus"] == "Draft"


def one_claim():
    text = "Rain fell."
    article = Article("one", "one.txt", text, sha256(text.encode()).hexdigest(), outlet="The Post")
    base = regroup(Alignment((article,), (Sentence("one:1", article, 0, 1, 0, 10),), (), (), "made/1"))
    review = open_review(base)
    stamp = Stamp("ann", "2026-01-31T09:00:00.000Z", "1" * 32)
    return review.after(*acts.give_verdict(review, review.claims, Verdict.CONTRADICTED, stamp))


def test_published_at_an_address_it_is_no_draft():
    (found,) = claim_reviews_of(claim_reviews(one_claim(), url="https://post.example/checks/7"))
    assert found["url"] == "https://post.example/checks/7#claim-1"
    assert "creativeWorkStatus" not in found


def test_a_published_scale_gives_a_number():
    scale = Scale({Verdict.CONTRADICTED: 1, Verdict.CORROBORATED: 5}, best=5, worst=1)
    (found,) = claim_reviews_of(claim_reviews(one_claim(), scale=scale))
    assert found["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Contradicted (1 independent root)",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
    }


@STATE
@given(reviews())
def test_each_quote_of_a_verdict_is_one_annotation_that_finds_it_again(review):
    collection = json.loads(FORMATS["annotations"].render(review))
    items = collection["first"]["items"]
    texts = {article.id: article.text for article in review.alignment.articles}
    quotes = [
        quote
        for claim in review.claims
        if (evidence := review.standing(claim.id).evidence)
        for quote in evidence.quotes
    ]
    assert collection["total"] == len(items) == len(quotes)
    assert len({each["id"] for each in items}) == len(items)
    for item, quote in zip(items, quotes, strict=True):
        words, place = item["target"]["selector"]
        text = texts[quote.article]
        assert text[place["start"] : place["end"]] == words["exact"] == quote.exact
        assert text[: place["start"]].endswith(words["prefix"])
        assert text[place["end"] :].startswith(words["suffix"])
        assert item["motivation"] == "assessing"
        assert urlsplit(item["target"]["source"]).scheme == "ni"
