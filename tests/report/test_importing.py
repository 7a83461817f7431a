"""A JSON report read back into the same review, and checked against the articles."""

import json
from hashlib import sha256
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from msgspec.structs import replace

from review_tui.report import FORMATS, ReportError, read_report, verify_report
from review_tui.session import open_review
from tests.report.five import five
from tests.report.made import LAWS, STATE, reviews

SCHEMA = json.loads(files("review_tui.report").joinpath("report.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@LAWS
@given(reviews())
def test_the_report_keeps_its_own_schema(review):
    VALIDATOR.validate(json.loads(FORMATS["json"].render(review)))


@STATE
@given(reviews())
def test_what_is_read_back_makes_the_same_report(review):
    text = FORMATS["json"].render(review)
    again = open_review(review.ground.base, read_report(text).decisions)
    assert FORMATS["json"].render(again) == text


def test_the_five_articles_keep_the_schema():
    VALIDATOR.validate(json.loads(FORMATS["json"].render(five())))


@LAWS
@given(reviews())
def test_every_quote_holds_until_one_character_of_an_article_changes(review):
    text = FORMATS["json"].render(review)
    articles = review.alignment.articles
    assert verify_report(text, articles) == ()
    sentence = review.alignment.sentences[-1]
    edited = _edited(sentence.article, sentence.start)
    findings = verify_report(text, [edited if each.id == edited.id else each for each in articles])
    assert any(f"{edited.id}, {sentence.start} to" in finding.what for finding in findings)
    assert any("its hash differs" in finding.what for finding in findings)


def _edited(article, place):
    text = f"{article.text[:place]}§{article.text[place + 1 :]}"
    return replace(article, text=text, sha256=sha256(text.encode()).hexdigest())


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"schema": 1}', "[" * 100_000, '{"a": ' * 100_000, "null", "\ud800", '"\\ud800"'],
)
def test_what_is_no_report_is_refused_in_a_sentence(text):
    with pytest.raises(ReportError, match="This is not a JSON report of review-tui"):
        read_report(text)


def test_a_newer_schema_is_refused():
    text = '{"schema": 2, "tool": "review-tui 9.0", "articles": [], "sentences": [], "decisions": []}'
    with pytest.raises(ReportError, match=r"written by review-tui 9\.0"):
        read_report(text)
