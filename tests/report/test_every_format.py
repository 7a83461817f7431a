"""What holds of every format alike."""

import json
import re
import subprocess
import sys
from functools import partial
from hashlib import sha256
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from msgspec.structs import replace

from review_tui.ingest import read_articles
from review_tui.ingest.ours import is_ours
from review_tui.match import align
from review_tui.records import Alignment, Article, Claim, Link, Relation
from review_tui.report import FORMATS, read_report, verify_report, write_report
from review_tui.session import Stamp, acts, open_review
from review_tui.session.seen import seen
from review_tui.views.progress import progress
from review_tui.views.sources import source_rows
from store import Verdict
from tests.report.five import five
from tests.report.made import LAWS, reviews, sentences_of
from tests.report.test_refusing import review_of

UNSEEN = set("\x00\x07\x1b\x7f\x85\x9b\xad\u200b\u2028\u202c\u202e\u2066\u2069\ufeff\U000e0041\U000e007f")
"""Moves a cursor, turns the reading direction or hides; names and texts of made reviews are full of it."""
RENDERED = """
from hashlib import sha256
from itertools import pairwise
from tests.report.five import five
from review_tui.report import FORMATS
print(sha256("".join(form.render(five()) for form in FORMATS.values()).encode()).hexdigest())
"""


@LAWS
@given(reviews())
def test_the_same_review_gives_the_same_text_that_ends_in_one_newline(review):
    again = open_review(review.ground.base, review.decisions)
    for form in FORMATS.values():
        text = form.render(review)
        assert text.endswith("\n")
        assert not text.removesuffix("\r\n").removesuffix("\n").endswith("\n")
        assert form.render(again) == text
        assert text.encode()
        assert not set(text) & UNSEEN


def test_another_process_gives_the_same_bytes():
    here = sha256("".join(form.render(five()) for form in FORMATS.values()).encode()).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", RENDERED],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "7"},
    )
    assert there.stdout.strip() == here


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_not_taken_for_an_article_when_its_folder_is_read(name, tmp_path):
    (tmp_path / "article.txt").write_text("Rain fell on the town.")
    report = tmp_path / f"review{FORMATS[name].suffix}"
    write_report(FORMATS[name].render(five()), report)
    assert [article.id for article in read_articles([tmp_path])] == ["article"]
    assert report.suffix == ".csv" or is_ours(report)


def test_the_five_articles_come_back_from_their_report_and_hold():
    text = FORMATS["json"].render(five())
    again = open_review(five().ground.base, read_report(text).decisions)
    assert again.standings == five().standings
    assert verify_report(text, read_articles([])) == ()


def big(claims=1000, articles=20):
    """Claims that all the articles make, two words of three the same, each decided by two reviewers."""
    line = (
        "About {n},000 residents of the northern district moved to shelters after the river rose in spring."
    )
    text = "\n".join(line.format(n=n) for n in range(claims))
    made = tuple(
        Article(f"a{n}", f"{n}.txt", text, sha256(text.encode()).hexdigest(), outlet=f"Outlet {n}")
        for n in range(articles)
    )
    rows = list(zip(*map(sentences_of, made), strict=True))
    told = tuple(Claim(f"{n:012x}", row, links=_chained(row)) for n, row in enumerate(rows))
    sentences = tuple(sentence for article in zip(*rows, strict=True) for sentence in article)
    links = tuple(link for claim in told for link in claim.links)
    return _decided(open_review(Alignment(made, sentences, links, told, "made/1")))


def _chained(row):
    words = [match.span() for n, match in enumerate(re.finditer(r"\S+", row[0].text)) if n % 3 != 2]
    return tuple(
        Link(
            a,
            b,
            0.9,
            Relation.EQUIVALENT,
            shown=True,
            shared=tuple((a.start + x, a.start + y, b.start + x, b.start + y) for x, y in words),
        )
        for a, b in pairwise(row)
    )


def _decided(review):
    """Verdicts of two reviewers, half of them against each other, with reasons, notes and confidence."""
    why = "Read in both, and asked the district office on Monday morning."
    note = (
        "The district office counts by household; the number of people is an estimate of the rescue service."
    )
    for n, who in enumerate(("ann", "ben", "ben")):
        stamp = Stamp(who, f"2026-01-31T09:0{n}:00.000Z", f"{n + 1:032x}")
        verdict, claims = list(Verdict)[n], review.claims[max(0, n - 1) :: 2 if n else 1]
        review = review.after(*acts.numbered(acts.give_verdict(review, claims, verdict, stamp, reason=why)))
    told = []
    for n, claim in enumerate(review.claims):
        stamp = Stamp("ann", "2026-01-31T10:00:00.000Z", f"{n + 10:032x}")
        told += acts.write_note(review, claim, note, stamp)
        told += acts.set_confidence(review, claim, "moderate", replace(stamp, id=f"{n + 10:031x}c"))
    return review.after(*told)


def test_250_claims_in_twenty_articles_take_less_than_a_second_and_a_quarter_of_ten_megabytes():
    review = big(claims=250)
    assert [len(claim.articles) for claim in review.counted] == [20] * 250
    before = process_time()
    page = FORMATS["html"].render(review)
    assert process_time() - before < 1
    assert len(page.encode()) < 10_000_000 / 4


def test_whom_a_claim_hangs_on_is_told_once_and_only_where_its_roots_do_not_say_it():
    alone, apart = review_of("Reuters"), review_of("Reuters", "Yonhap")
    for form in ("md", "html"):
        assert "nothing supports the claim" not in FORMATS[form].render(alone) + FORMATS[form].render(apart)
        assert "All its articles rest on Reuters alone." not in FORMATS[form].render(apart)
        assert "All its articles rest on Reuters alone." in FORMATS[form].render(
            review_of("Reuters", "Reuters")
        )


def disagreeing():
    """One claim of two articles: ann calls it corroborated, ben leaves it open."""
    review = review_of("Reuters", "Yonhap")
    for n, (who, verdict) in enumerate((("ann", Verdict.CORROBORATED), ("ben", Verdict.UNVERIFIED)), 1):
        stamp = Stamp(who, f"2026-01-31T09:0{n}:00.000Z", f"{n:032x}")
        review = review.after(
            *acts.give_verdict(review, review.claims, verdict, stamp, reason=f"{who} read.")
        )
    return review


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("md", ["The reviewers disagree:", "ann, 2026-01-31 09:01 UTC: corroborated: ann read."]),
        ("html", ["The reviewers disagree", "ann, 2026-01-31 09:01 UTC: corroborated: ann read."]),
        ("csv", ["ann: corroborated; ben: unverified,yes,"]),
        ("json", ['"disagreement": true', '"ann": "corroborated"']),
        ("changes", ["ann,verdict,1,", "ben,verdict,1,"]),
        ("claimreview", ["Corroborated (on 2 independent roots); the reviewers disagree", "ann read."]),
        ("annotations", ['"value": "corroborated"', '"value": "reviewers disagree"', "ann read."]),
        ("stix", ['"opinion": "agree"', '"opinion": "neutral"', '"disagreement"', "ann read."]),
    ],
)
def test_every_format_keeps_both_of_two_verdicts_that_disagree(form, told):
    text = FORMATS[form].render(disagreeing())
    assert [each for each in told if each not in text] == []
    assert "ben" in text


def test_a_report_counts_the_claims_that_the_screen_counts():
    review = open_review(align(read_articles([])))
    assert review.left_out
    shown = progress(review, "ann")
    plain = json.loads(FORMATS["json"].render(review))
    assert plain["summary"]["claims"] == shown.total
    assert plain["summary"]["unreviewed"] == shown.by_verdict[Verdict.UNREVIEWED]
    assert sum(not claim["left_out"] for claim in plain["claims"]) == shown.total
    rows = FORMATS["csv"].render(review).count(",unreviewed,")
    assert rows == shown.total * len(review.alignment.articles)
    assert f"Review of {shown.total} claims" in FORMATS["md"].render(review)
    assert FORMATS["html"].render(review).count("<article class") == shown.total
    assert FORMATS["stix"].render(review).count('"type": "note"') == shown.total


def test_a_report_counts_an_outlet_s_claims_as_the_screen_does():
    review = five()
    told = {
        card["name"]: card["claims"]
        for card in json.loads(FORMATS["json"].render(review))["scorecards"]["outlets"]
    }
    anns = source_rows(review, partial(seen, review, reviewer="ann"))
    shown = {row.name: row.card.claims for row in anns if row.articles}
    assert told == shown
