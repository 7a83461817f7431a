"""The JSON document against the state it was made from."""

import json

import msgspec
from hypothesis import given

from review_tui.origin.series import find_series
from review_tui.report import FORMATS
from store import Decision
from tests.report.five import five
from tests.report.made import LAWS, STATE, reviews


@LAWS
@given(reviews())
def test_every_decision_comes_back(review):
    document = json.loads(FORMATS["json"].render(review))
    assert tuple(msgspec.convert(each, Decision) for each in document["decisions"]) == review.decisions


@STATE
@given(reviews())
def test_every_claim_is_there_as_it_stands(review):
    document = json.loads(FORMATS["json"].render(review))
    told = [
        (
            c["id"],
            c["verdict"],
            c["note"] or "",
            c["sentences"],
        )
        for c in document["claims"]
    ]
    assert told == [
        (
            claim.id,
            review.standing(claim.id).verdict.value,
            review.standing(claim.id).note,
            [s.id for s in claim.sentences],
        )
        for claim in review.claims
    ]


@LAWS
@given(reviews())
def test_it_can_be_pasted_into_a_page_and_printed_to_a_terminal(review):
    text = FORMATS["json"].render(review)
    assert not set(text) & set("<>&\x1b\x9b\x85\u2028\u202e\u200b\x00")


def test_the_figures_over_time_are_there_with_an_open_end_as_null():
    document = json.loads(FORMATS["json"].render(five()))
    given = find_series(five().alignment.sentences, five().origins.attributions)
    assert [len(each["figures"]) for each in document["figures"]] == [len(each.figures) for each in given]
    told = {one["text"]: one["high"] for each in document["figures"] for one in each["figures"]}
    assert told["over 1,000 casualties"] is None
    texts = {article.id: article.text for article in five().alignment.articles}
    for one in (one for each in document["figures"] for one in each["figures"] if "+" not in one["text"]):
        assert texts[one["article"]][slice(*one["span"])] == one["text"]
        assert one["sentence"] in next(c for c in document["claims"] if c["id"] == one["claim"])["sentences"]
