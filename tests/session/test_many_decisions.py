"""A long review opens at once: nothing here grows with the square of the decisions."""

from random import Random
from time import perf_counter

import pytest
from reviewing import article, judged, side_by_side, stamp

from review_tui.session import acts, open_review
from review_tui.session.acts import quotes_of
from store import Act, Verdict

ARTICLES = [
    article(f"a{n}", *(f"Line {m} of article {n} is about rain." for m in range(100))) for n in range(3)
]
EDITED = [article(each.id, "A new first line.", each.text) for each in ARTICLES]


def many(claims, number):
    """Verdicts on random claims, every fourth of them taken back."""
    random, made = Random(4), []
    for n in range(number):
        by, claim, word = stamp(), random.choice(claims), random.choice(list(Verdict))
        if n % 4 == 3:
            made.append(by.decision(Act.UNDO, made[-1].claim, made[-1].quotes, subject=made[-1].batch))
        else:
            made.append(by.decision(Act.VERDICT, claim.id, quotes_of(claim.sentences), value=word.value))
    return tuple(made)


@pytest.mark.parametrize("articles", [ARTICLES, EDITED], ids=["as reviewed", "edited since"])
@pytest.mark.parametrize("claims", [300, 1], ids=["on 300 claims", "on one claim"])
def test_ten_thousand_decisions_open_within_a_second(articles, claims):
    decisions = many(side_by_side(*ARTICLES).claims[:claims], 10_000)
    base = side_by_side(*articles)
    start = perf_counter()
    review = open_review(base, decisions)
    took = perf_counter() - start
    assert not review.orphans
    assert judged(review) > 0
    assert took < 1


def test_one_more_verdict_is_not_felt_after_ten_thousand():
    review = open_review(side_by_side(*ARTICLES), many(side_by_side(*ARTICLES).claims, 10_000))
    start = perf_counter()
    review = review.after(*acts.give_verdict(review, review.claims[:1], Verdict.UNVERIFIED, stamp("ben")))
    review.after(*acts.undo(review, stamp("ben")))
    assert perf_counter() - start < 0.1
