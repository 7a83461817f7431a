"""What the strict rule holds back, by name."""

from hashlib import sha256
from itertools import combinations

import pytest
from msgspec.structs import replace

from review_tui.match import regroup
from review_tui.records import Alignment, Article, Link, Relation, Sentence
from review_tui.report import refusals
from review_tui.session import Stamp, acts, open_review
from review_tui.text.roles import sentence_role
from store import Verdict

TEXTS = (
    "Rain fell on the town.",
    "It poured over the whole town last night.",
    "The town was soaked by a storm.",
)


def one_sentence(article):
    sentence = Sentence(f"{article.id}:1", article, 0, 1, 0, len(article.text))
    return replace(sentence, role=sentence_role(sentence))


def review_of(*outlets, texts=TEXTS):
    made = [
        Article(f"a{n}", f"{n}.txt", text, sha256(text.encode()).hexdigest(), outlet=outlet)
        for n, (outlet, text) in enumerate(zip(outlets, texts, strict=False))
    ]
    sentences = [one_sentence(each) for each in made]
    links = [Link(a, b, 1.0, Relation.EQUIVALENT, shown=True) for a, b in combinations(sentences, 2)]
    return open_review(regroup(Alignment(tuple(made), tuple(sentences), tuple(links), (), "made/1")))


def corroborated(review, *, override=False):
    stamp = Stamp("ann", "2026-01-31T09:00:00.000Z", "1" * 32)
    given = acts.give_verdict(review, review.claims, Verdict.CORROBORATED, stamp)
    return review.after(*(replace(each, override=override) for each in given))


@pytest.mark.parametrize("outlets", [("Post",), ("Post", "Post")])
def test_one_outlet_is_not_enough_however_often_it_says_so(outlets):
    (sentence,) = refusals(corroborated(review_of(*outlets)))
    assert sentence.startswith("Claim 1 (")
    assert "from 1 root" in sentence


def test_two_outlets_are_enough():
    assert refusals(corroborated(review_of("Post", "Times"))) == ()


def test_an_override_stands():
    assert refusals(corroborated(review_of("Post"), override=True)) == ()


def test_a_claim_without_a_verdict_is_no_fault():
    assert refusals(review_of("Post")) == ()


def test_a_stale_verdict_is_named_with_its_cause():
    before = corroborated(review_of("Post", "Times"))
    after = open_review(review_of("Post", "Times", "Herald").ground.base, before.decisions)
    assert [sentence for sentence in refusals(after) if "stale verdict (joined since" in sentence]


def test_an_orphan_is_named_with_what_it_quoted():
    before = corroborated(review_of("Post", "Times"))
    after = open_review(
        review_of("Post", "Times", texts=("Snow fell.", "It snowed.")).ground.base, before.decisions
    )
    (sentence,) = refusals(after)
    assert "“Rain fell on the town.”" in sentence


def test_a_thin_claim_is_named_by_a_sentence_that_does_not_dispute_it():
    review = corroborated(review_of("Post", "Post"))
    stamp = Stamp("ann", "2026-01-31T09:01:00.000Z", "2" * 32)
    denied = review.after(*acts.set_stance(review, review.claims[0], "a0", "disputes", stamp))
    assert f"“{TEXTS[1]}”" in refusals(denied)[0]
