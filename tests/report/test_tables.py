"""The CSV tables, read back by a reader of their own rules (RFC 4180) and compared with the state."""

import re

import pytest
from hypothesis import given

from review_tui.report import FORMATS
from review_tui.report.csv_text import harmless
from review_tui.text.show import for_show
from tests.report.made import LAWS, STATE, reviews

FIELD = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)', re.DOTALL)


def read(text):
    """Rows as RFC 4180 has them, without Python's own lenient reader."""
    rows, row, place = [], [], 0
    while place < len(text):
        match = FIELD.match(text, place)
        assert match, text[place : place + 40]
        row.append(match[2] if match[1] is None else match[1].replace('""', '"'))
        place = match.end()
        if match[3] == "\r\n":
            rows.append(row)
            row = []
    heads = rows[0]
    assert {len(each) for each in rows} == {len(heads)}
    return [dict(zip(heads, each, strict=True)) for each in rows[1:]]


def told(notes):
    """A note as it is; where several reviewers wrote one, each under its name."""
    if len(notes) > 1:
        return "\n".join(f"{who}: {note}" for who, note in notes.items())
    return "".join(notes.values())


@STATE
@given(reviews())
def test_there_is_one_row_for_each_claim_and_article(review):
    rows = read(FORMATS["csv"].render(review))
    assert [(row["claim_id"], row["article_id"], row["verdict"], row["note"]) for row in rows] == [
        (claim.id, harmless(article.id), standing.verdict.value, harmless(told(standing.notes)))
        for claim in review.counted
        for article in review.alignment.articles
        for standing in [review.standing(claim.id)]
    ]


@LAWS
@given(reviews())
def test_quotes_stand_in_the_row_of_their_article(review):
    rows = {(row["claim_id"], row["article_id"]): row for row in read(FORMATS["csv"].render(review))}
    for claim in review.counted:
        for sentence in claim.sentences:
            row = rows[claim.id, harmless(sentence.article.id)]
            assert for_show(sentence.text) in row["quotes"]
            assert str(sentence.start) in row["start"].split()


@STATE
@given(reviews())
def test_the_history_has_one_row_for_each_decision(review):
    rows = read(FORMATS["changes"].render(review))
    assert [(row["at_utc"], row["act"], row["to"], row["decision_id"]) for row in rows] == [
        (each.at, each.act.value, harmless(each.value), each.id) for each in review.decisions
    ]


@LAWS
@given(reviews())
def test_no_cell_begins_as_a_formula(review):
    for name in ("csv", "changes"):
        for row in read(FORMATS[name].render(review)):
            assert not any(re.match(r"\s*[=+\-@\t\r]", cell) for cell in row.values())


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text):
    assert harmless(text) == f"'{for_show(text)}"


def test_ordinary_text_is_left_alone():
    assert harmless("11,000 troops – so they say") == "11,000 troops – so they say"
