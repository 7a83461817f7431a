"""ClaimReview and Web Annotations against the state, by what their standards ask for."""

import json
from hashlib import sha256
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from msgspec.structs import replace

from review_tui.match import regroup
from review_tui.records import Alignment, Article, Sentence
from review_tui.report import FORMATS
from review_tui.report.claim_review import Scale, claim_reviews
from review_tui.report.ids import hash_name
from review_tui.session import Stamp, acts, open_review
from review_tui.session.heading import heading
from review_tui.session.staleness import staleness
from review_tui.text.show import one_line
from store import Act, Verdict
from tests.report.made import STATE, reviews
from tests.report.test_refusing import review_of


def claim_reviews_of(text):
    return [each for each in json.loads(text)["@graph"] if each["@type"] == "ClaimReview"]


def votes(review, claim):
    """Each reviewer's last verdict on the claim, undone ones left out, from the bare decisions."""
    last = {}
    for decision in review.history(claim.id):
        if decision.act is Act.VERDICT and decision.batch not in review.log.withdrawn:
            last[decision.reviewer] = decision
    return [each for each in last.values() if each.value != Verdict.UNREVIEWED]


@STATE
@given(reviews())
def test_each_verdict_that_stands_is_a_claim_review_and_a_draft(review):
    found = claim_reviews_of(FORMATS["claimreview"].render(review))
    told = [
        (each["claimReviewed"], each["reviewRating"]["alternateName"].split()[0].lower(), author["name"])
        for each in found
        for author in each["author"]
    ]
    assert sorted(told) == sorted(
        (one_line(heading(review, claim).text), vote.value, one_line(vote.reviewer))
        for claim in review.counted
        for vote in votes(review, claim)
        if not staleness(vote, claim, review.anchors, len(review.roots(claim.id)))
    )
    for each in found:
        assert "ratingValue" not in each["reviewRating"]
        assert each["creativeWorkStatus"] == "Draft"


def one_claim(**known):
    text, known = "Rain fell.", {"outlet": "The Post", **known}
    article = Article("one", "one.txt", text, sha256(text.encode()).hexdigest(), **known)
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
        "alternateName": "Contradicted (the claim rests on 1 independent root)",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
    }


@STATE
@given(reviews())
def test_each_quote_of_a_verdict_is_one_annotation_that_finds_it_again(review):
    collection = json.loads(FORMATS["annotations"].render(review))
    items = collection["first"]["items"]
    quotes = [
        (hash_name(quote.sha256), quote.start, quote.exact, vote.reviewer)
        for claim in review.counted
        for vote in votes(review, claim)
        for quote in vote.quotes
    ]
    texts = {hash_name(article.sha256): article.text for article in review.alignment.articles}
    told = []
    for item in items:
        source, (words, place) = item["target"]["source"], item["target"]["selector"]
        text = texts[source]
        assert text[place["start"] : place["end"]] == words["exact"]
        assert text[: place["start"]].endswith(words["prefix"])
        assert text[place["end"] :].startswith(words["suffix"])
        assert item["motivation"] == "assessing"
        told.append((source, place["start"], words["exact"], item["creator"]["name"]))
    assert sorted(told) == sorted(quotes)
    assert collection["total"] == len(items) == len({each["id"] for each in items})
    assert all(urlsplit(source).scheme == "ni" for source in texts)


def told_by_two(first, second):
    """Two articles on one event, and what two reviewers make of it."""
    review = review_of("Post", "Times")
    for n, (who, verdict) in enumerate((("ann", first), ("ben", second)), 1):
        stamp = Stamp(who, f"2026-01-3{n % 2}T09:00:00.000Z", f"{n:032x}")
        review = review.after(
            *acts.give_verdict(review, review.claims, verdict, stamp, reason=f"{who} read it.")
        )
    return review


def test_reviewers_who_agree_sign_one_claim_review():
    review = told_by_two(Verdict.CORROBORATED, Verdict.CORROBORATED)
    (found,) = claim_reviews_of(FORMATS["claimreview"].render(review))
    assert [each["name"] for each in found["author"]] == ["ann", "ben"]
    assert found["reviewBody"] == "ben read it."


def test_reviewers_who_disagree_have_a_claim_review_each_that_says_so():
    review = told_by_two(Verdict.CORROBORATED, Verdict.UNVERIFIED)
    found = claim_reviews_of(FORMATS["claimreview"].render(review))
    assert [(each["author"][0]["name"], each["reviewRating"]["alternateName"]) for each in found] == [
        ("ann", "Corroborated (on 2 independent roots); the reviewers disagree"),
        ("ben", "Unverified (the claim rests on 2 independent roots); the reviewers disagree"),
    ]


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (("2026-01-02", "2026-01-01"), "2026-01-01"),
        (("2026-01-02", None), None),
        (("2026-01-01", "2026-01-01"), None),
    ],
)
def test_a_first_appearance_is_named_only_where_it_is_known(dates, first):
    review = told_by_two(Verdict.CORROBORATED, Verdict.CORROBORATED)
    dated = [replace(each, date=date) for each, date in zip(review.ground.base.articles, dates, strict=True)]
    sentences = [replace(each, article=dated[n]) for n, each in enumerate(review.ground.base.sentences)]
    link = replace(review.ground.base.links[0], a=sentences[0], b=sentences[1])
    base = regroup(Alignment(tuple(dated), tuple(sentences), (link,), (), "made/1"))
    (found,) = claim_reviews_of(FORMATS["claimreview"].render(open_review(base, review.decisions)))
    assert found["itemReviewed"].get("firstAppearance", {}).get("datePublished") == first


def test_nobody_is_called_a_person_or_an_organisation_on_a_guess():
    (found,) = claim_reviews_of(FORMATS["claimreview"].render(one_claim()))
    assert found["itemReviewed"]["author"] == [{"@type": "Organization", "name": "The Post"}]
    assert (
        "author"
        not in claim_reviews_of(FORMATS["claimreview"].render(one_claim(outlet=None)))[0]["itemReviewed"]
    )


def test_a_quote_from_the_web_names_the_copy_that_its_positions_count_in():
    collection = json.loads(FORMATS["annotations"].render(one_claim(url="https://post.example/rain")))
    target = collection["first"]["items"][0]["target"]
    assert target["source"] == "https://post.example/rain"
    assert target["state"]["cached"] == hash_name(sha256(b"Rain fell.").hexdigest())
