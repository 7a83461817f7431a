"""What stands beside quotes and verdicts: hints, stances, overrides by reviewer, no grade unasked."""

import csv
import json
import re
from io import StringIO

import pytest

from review_tui.match import align
from review_tui.records import Article
from review_tui.report import FORMATS
from review_tui.session import Stamp, acts, open_review
from store import Verdict

EARLY = "The ferry sank off Brae on Sunday and 14 people died, the coastguard said."
LATER = "The ferry sank off Brae on Sunday and 19 people died, the coastguard said."
DENIED = "The owner denied that the ferry sank off Brae on Sunday and 14 people died."
READ = pytest.mark.parametrize("form", ["md", "html"])


def review_of(*texts):
    """One article for each text, a day apart."""
    made = tuple(
        Article(f"a{n}", f"a{n}.txt", text, f"{n}" * 64, outlet=f"Outlet {n}", date=f"2025-06-0{n}")
        for n, text in enumerate(texts, 1)
    )
    return open_review(align(made))


def stamp(who, number):
    return Stamp(who, f"2025-06-09T10:00:0{number}.000Z", f"{number:032x}")


def rows(review):
    return list(csv.DictReader(StringIO(FORMATS["csv"].render(review))))


def claims(review):
    return json.loads(FORMATS["json"].render(review))["claims"]


@READ
def test_later_figure_is_told_as_what_can_be_right_too(form):
    text = FORMATS[form].render(review_of(EARLY, LATER))
    assert "Differ, and can both be right" in text
    assert "A “14 people” and B “19 people” differ: " in text


@READ
def test_conflict_is_told_with_each_value_once(form):
    made = [Article(f"a{n}", "", text, f"{n}" * 64) for n, text in enumerate((EARLY, LATER))]
    told = re.sub(r"<[^>]+>", "", FORMATS[form].render(open_review(align(made))))
    assert "quantity: A “14 people” and B “19 people” cannot both be the number" in told


def test_later_figure_is_a_hint_between_two_sentences_in_json_and_csv():
    review = review_of(EARLY, LATER)
    [claim] = claims(review)
    [hint] = claim["hints"]
    assert (hint["slot"], hint["a"], hint["b"]) == ("quantity", "14 people", "19 people")
    assert hint["sentences"] == claim["sentences"]
    assert [row["hints"].startswith("quantity: A “14 people” and B") for row in rows(review)] == [
        True,
        True,
    ]
    assert [row["conflicts"] for row in rows(review)] == ["", ""]


@READ
def test_quote_of_an_article_that_disputes_the_claim_says_so(form):
    review = review_of(EARLY, EARLY)
    claim = review.claims[0]
    disputed = review.after(*acts.set_stance(review, claim, "a2", "disputes", stamp("ann", 1)))
    told = FORMATS[form].render(disputed)
    flag = "disputes" if form == "md" else '<span class="flag">disputes</span>'
    assert told.count(flag) - FORMATS[form].render(review).count(flag) >= 1
    assert FORMATS[form].render(review).count("hedges") == FORMATS[form].render(disputed).count("hedges")


def disputed_by_all_but_the_first():
    review = review_of(EARLY, EARLY)
    review = review.after(*acts.set_stance(review, review.claims[0], "a2", "disputes", stamp("ann", 1)))
    return review.after(
        *acts.give_verdict(review, review.claims, Verdict.CONTRADICTED, stamp("ann", 2), reason="Seen.")
    )


def test_annotation_of_a_quote_says_what_its_article_does_with_the_claim():
    items = json.loads(FORMATS["annotations"].render(disputed_by_all_but_the_first()))["first"]["items"]
    tags = [[each["value"] for each in item["body"] if each["purpose"] == "tagging"] for item in items]
    assert tags == [["asserts the claim"], ["disputes the claim"]]
    assert {"describing"} <= {each["purpose"] for each in items[0]["body"]}


def test_article_that_disputes_the_claim_is_no_appearance_of_it():
    graph = json.loads(FORMATS["claimreview"].render(disputed_by_all_but_the_first()))["@graph"]
    appearances = graph[1]["itemReviewed"]["appearance"]
    assert [each["publisher"]["name"] for each in appearances] == ["Outlet 1"]


@READ
def test_stance_by_a_hedge_is_told_once(form):
    told = FORMATS[form].render(review_of("The ferry reportedly sank off Brae on Sunday."))
    assert "hedged “reportedly”" in told
    assert "hedges, hedged" not in told


def both():
    """Ann corroborates on one root, Ben contradicts after her."""
    review = review_of(EARLY)
    claim = review.claims[0]
    review = review.after(
        *acts.give_verdict(review, [claim], Verdict.CORROBORATED, stamp("ann", 1), reason="I was there.")
    )
    review = review.after(*acts.grade_claim(review, claim, "2", stamp("ann", 2)))
    return review.after(*acts.give_verdict(review, [claim], Verdict.CONTRADICTED, stamp("ben", 3)))


@READ
def test_override_and_grade_stand_with_the_reviewer_who_gave_them(form):
    told = FORMATS[form].render(both())
    assert "ann, 2025-06-09 10:00 UTC: corroborated, override, credibility 2: I was there" in told
    assert "ben, 2025-06-09 10:00 UTC: contradicted" in told


def test_override_of_one_reviewer_is_told_by_name_for_programs_too():
    [claim] = claims(both())
    assert {who: one["override"] for who, one in claim["opinions"].items()} == {"ann": True, "ben": False}
    assert [row["overrides"] for row in rows(both())] == ["ann: I was there."]
    assert [row["reason"] for row in rows(both())] == ["ann: I was there."]
    tags = [
        body["value"]
        for item in json.loads(FORMATS["annotations"].render(both()))["first"]["items"]
        for body in item["body"]
        if body["purpose"] == "tagging" and item["creator"]["name"] == "ann"
    ]
    assert tags == ["override", "reviewers disagree", "asserts the claim"]


@READ
def test_outlet_that_nobody_has_graded_is_not_graded_f(form):
    review = review_of(EARLY)
    assert "not graded" in FORMATS[form].render(review)
    judged = review.after(*acts.grade_outlet(review, "Outlet 1", "F", stamp("ann", 1)))
    assert "grade F" in FORMATS[form].render(judged)
    assert "not graded" not in FORMATS[form].render(judged)


def test_json_and_stix_state_no_grade_that_nobody_gave():
    review = review_of(EARLY)
    [card] = json.loads(FORMATS["json"].render(review))["scorecards"]["outlets"]
    assert card["grade"] is None
    assert '"F"' not in FORMATS["stix"].render(review)
