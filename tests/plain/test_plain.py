"""The review in lines of text."""

import io
from hashlib import sha256

import pytest

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.match import align
from review_tui.plain import PlainReview
from review_tui.records import Article
from review_tui.stage.keymap import BUILT_IN
from store import Database

TEXTS = {
    "one": (
        "The river Elm flooded Harrow on Monday, killing 12 people.\n"
        "The mayor asked for help.\nSchools are shut.\n"
    ),
    "two": "On Monday the river Elm flooded Harrow and killed 15 people.\nA bridge was swept away.\n",
}


@pytest.fixture
def desk(tmp_path):
    articles = [
        Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest()) for name, text in TEXTS.items()
    ]
    return Desk(Arrival(align(articles)), Database.open(tmp_path / "review.json"), "ada")


def played(desk, *lines):
    out = io.StringIO()
    PlainReview(desk, BUILT_IN, iter([f"{each}\n" for each in lines]), out).run()
    return out.getvalue()


def test_the_claim_is_told_with_everything_a_verdict_rests_on(desk):
    told = played(desk, "q")
    assert "Claim 1, 1 of 4, unreviewed, 2 articles." in told
    assert "A, one, sentence 1: The river Elm flooded Harrow on Monday, killing 12 people." in told
    assert "Conflict, quantity, A/B: " in told


def test_where_articles_differ_and_can_both_be_right_is_told_too(tmp_path):
    texts = (
        "The river Elm flooded Harrow, killing 12 people.",
        "The river Elm flooded Harrow, killing over 5 people.",
    )
    articles = [Article(f"a{n}", f"a{n}.txt", text, f"{n}") for n, text in enumerate(texts)]
    desk = Desk(Arrival(align(articles)), Database.open(tmp_path / "review.json"), "ada")
    assert "Differs, A/B: “12 people” and “over 5 people” can both be right" in played(desk, "q")


def test_keys_and_names_do_the_same(desk):
    told = played(desk, "1", "contradicted", "previous cl", "note", "ask the mayor", "q")
    assert told.count("Claim 1: corroborated.") == 1
    assert [each.value for each in desk.review.decisions] == ["corroborated", "contradicted", "ask the mayor"]


def test_what_a_command_asks_for_can_follow_on_the_same_line(desk):
    told = played(desk, "1", "r the mayor saw it", "note ask her again", "/ bridge", "q")
    assert "Claim 1: corroborated because “the mayor saw it”." in told
    assert "Claim 2: noted “ask her again”." in told
    assert "Claim 4, 4 of 4" in told
    assert "Enter keeps it" not in told


def test_what_follows_a_command_that_does_not_ask_makes_it_none(desk):
    assert "“1 because she said so” is no command; help lists them." in played(desk, "1 because she said so")
    assert desk.review.decisions == ()


def test_escape_leaves_a_filter(desk):
    told = played(desk, "& bridge", "esc", "q")
    assert "Showing 1 claim of 4: bridge; Esc shows all.\n" in told
    assert "Showing all claims.\n" in told


def test_what_is_no_command_is_said_and_changes_nothing(desk):
    assert "“frobnicate” is no command; help lists them." in played(desk, "frobnicate")
    assert desk.review.decisions == ()


def test_the_end_of_the_lines_ends_the_review_and_a_question_left_open_changes_nothing(desk):
    played(desk, "1", "e")
    assert len(Database.open(desk.database.path).decisions) == 1


def test_help_and_article_and_history_are_told(desk):
    told = played(desk, "1", "help", "article", "history")
    assert "undo (z): Take back your last decision." in told
    assert "A, one:" in told
    assert "ada, claim 1: corroborated\n" in told


def test_every_side_of_the_review_is_told(desk):
    told = played(desk, "1", "matrix", "sources", "figures", "history")
    assert "Claim 1, corroborated, " in told
    assert "A asserts" in told
    assert "one · not graded. 3 claims: " in told
    assert "A: 12 people" in told
    assert "ada, claim 1: corroborated\n" in told


def test_a_colon_and_a_number_lead_to_that_claim(desk):
    assert "Claim 3, 3 of 4" in played(desk, ":3")


def test_where_the_reviewers_disagree_both_are_told(desk):
    played(desk, "1", "q")
    alignment, path = desk.review.ground.base, desk.database.path
    other = Desk(Arrival(alignment), Database.open(path), "ben")
    told = played(other, "2", "k", "q")
    assert "The reviewers disagree: ada corroborated, override, 20" in told


def test_reading_again_tells_line_by_line_what_changed(tmp_path):
    from review_tui.ingest import read_articles

    (tmp_path / "one.txt").write_text("The dam at Brill broke on Friday.\n")

    def again():
        return Arrival(align(read_articles([tmp_path])))

    desk = Desk(again(), Database.open(tmp_path / "review.json"), "ada", read_again=again)
    (tmp_path / "one.txt").write_text("The dam at Brill broke on M\u043enday.\n")
    told = played(desk, "read again", "changes", "q")
    assert told.count("Sentence 1 as it was: The dam at Brill broke on Friday.\n") == 2
    assert "Sentence 1 as it is now, claim 1: The dam at Brill broke on M\u043enday. (letters of" in told
