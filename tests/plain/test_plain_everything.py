"""In lines of text everything can be reached that the screen offers, and of every line something is heard."""

import io
from hashlib import sha256

import pytest
from test_plain import desk, played

from review_tui.arrival.records import Arrival
from review_tui.desk import Desk
from review_tui.match import align
from review_tui.plain import PlainReview, front
from review_tui.records import Article
from review_tui.stage import taking
from review_tui.stage.command import flat, shown_key
from review_tui.stage.keymap import BUILT_IN, Keymap
from review_tui.stage.keys import SCREENS, on_screen
from review_tui.stage.review_keys import REVIEW
from store import Database, Verdict

__all__ = ["desk"]
NAMES = sorted({each.words for groups in SCREENS.values() for each in flat(groups)})
KEYS = [shown_key(key) for each in on_screen(REVIEW) for key in each.keys]


def heard(desk, *lines, then=(), keymap=BUILT_IN):
    """What is said of the last of these lines, and of those typed then."""
    out = io.StringIO()
    said = []

    def typed():
        for each in (*lines, *then):
            said.append(out.tell())
            yield f"{each}\n"

    PlainReview(desk, keymap, typed(), out).run()
    return out.getvalue()[said[len(lines) - 1] :].rpartition("Leaving at")[0].splitlines()


@pytest.mark.parametrize("typed", [*NAMES, *KEYS])
def test_every_name_and_every_key_of_the_key_table_is_answered(desk, typed, monkeypatch, tmp_path):
    monkeypatch.setattr(front, "edit", lambda _: None)
    monkeypatch.setattr(taking, "keep_clipping", lambda _: tmp_path / "copied.txt")
    told = heard(desk, typed, then=["Esc"])
    assert told or typed in ("quit", "q", "^C")
    assert "is no command" not in "".join(told)


def test_looking_behind_the_blind_tells_at_once_what_is_there(desk):
    assert heard(desk, "v") == [
        "Claim 1: looked behind the blind. That stays recorded.",
        "Suggested: contradicted, its articles differ in quantity.",
    ]


def test_why_linked_is_told_at_once_and_with_later_claims_until_it_is_asked_for_again(desk):
    first = heard(desk, "i")
    assert first[0] == "From now on it is told why the sentences are linked."
    assert any(each.startswith("Why linked: A 1 ~ B 1 ") for each in first)
    assert "Why linked: One sentence; nothing to link." in heard(desk, "i", "j")
    assert heard(desk, "i", "i") == ["From now on it is not told why the sentences are linked."]


def test_context_is_told_at_once_and_with_later_claims(desk):
    assert heard(desk, "w")[1:] == [
        "After A 1: The mayor asked for help.",
        "After B 1: A bridge was swept away.",
    ]
    assert "Before A 2: The river Elm flooded Harrow on Monday, killing 12 people." in heard(desk, "w", "j")


@pytest.mark.parametrize("typed", ["Tab", "tab", "next sentence"])
def test_the_chosen_sentence_is_told(desk, typed):
    told = "Chosen, 2 of 2: B, two, sentence 1, says otherwise: On Monday the river Elm flooded Harrow"
    assert heard(desk, typed)[0].startswith(told)


@pytest.mark.parametrize("typed", [":4", ": 4", "4"])
def test_a_number_leads_to_its_claim(desk, typed):
    assert "Claim 4, 4 of 4, unreviewed, 1 article." in heard(desk, typed)


def test_a_number_that_is_a_key_is_that_key_unless_a_colon_leads(desk):
    assert heard(desk, "j", ":1")[0].startswith("Claim 1, 1 of 4, unreviewed")
    assert desk.review.decisions == ()
    assert heard(desk, ":77") == ["There is no claim 77; they go from 1 to 4."]


def test_the_colon_alone_asks_for_a_name_or_a_number(desk):
    assert heard(desk, ":", "3")[0].startswith("Claim 3, 3 of 4")


def test_the_beginning_of_a_run_of_keys_tells_how_it_goes_on(desk):
    assert heard(desk, "o") == ["o goes on, order: o u usefulness, o r reading, o s size."]
    assert heard(desk, "os")[0].startswith("What most articles tell first")


def test_a_name_that_is_begun_alike_is_told_with_all_that_it_could_be(desk):
    told = "“next” could be: next claim, next unreviewed, next conflict, next match, next sentence"
    assert heard(desk, "next")[0].startswith(told)


def test_what_changes_nothing_says_so(desk):
    assert heard(desk, "End", "j") == ["Nothing has changed; you are at claim 4, 4 of 4."]


def test_an_empty_line_tells_the_claim_again_and_how_far_the_review_has_come(desk):
    told = heard(desk, "1", "<", "")
    assert told[0] == "Claim 1, 1 of 4, corroborated, 2 articles."
    assert told[-1] == "1 of 4 reviewed: 1 corroborated, 0 contradicted, 0 unverified. All saved."


def test_the_matrix_tells_what_each_claim_is(desk):
    assert "Claim 2, unreviewed, 1 root, A asserts: The mayor asked for help." in heard(desk, "g m")


def test_figures_say_of_which_claim_they_are(desk):
    assert "A: 12 people (claim 1)" in heard(desk, "figures")


def test_an_outlet_is_graded_by_its_letter_and_described_by_its_name(desk):
    assert heard(desk, "grade b", "A") == ["Graded one B. z undoes it."]


def test_an_outlet_is_described_by_its_name_and_what_is_none_is_refused(desk):
    told = heard(desk, "outlet", then=["zebra", "tw", "Elm Post"])
    assert told[0] == "Which outlet? A letter or its name: A one; B two. Esc leaves."
    assert told[1] == "Which outlet? “zebra” is none of them: A one; B two."
    assert told[2].startswith("Outlet of B, two: Enter keeps it")
    assert told[3] == "Outlet of two set to “Elm Post”. z undoes it."


def test_the_next_article_is_the_one_after_that_read_last(desk):
    assert heard(desk, "article", "next article")[0] == "B, two:"
    assert heard(desk, "article", "next article", "next article")[0] == "A, one:"


def test_an_empty_answer_keeps_what_stands_there_a_dash_empties_it_and_esc_leaves(desk):
    heard(desk, "e", "ask the mayor", "e", "", "e", "Esc")
    assert [each.value for each in desk.review.decisions] == ["ask the mayor"]


def test_a_dash_takes_a_note_away(desk):
    heard(desk, "e", "ask the mayor", "e", "-")
    assert [each.value for each in desk.review.decisions] == ["ask the mayor", ""]


def test_help_names_the_reviewers_own_keys(desk):
    assert "undo (U): Take back your last decision." in heard(desk, "help", keymap=Keymap({"undo": ("U",)}))


def test_all_tagged_claims_are_shown_and_judged(desk):
    told = heard(desk, "t", "j", "t", "&", "tagged", ";3", then=[""])
    assert told[0].startswith("Mark 2 tagged claims unverified? Enter marks them")
    assert desk.review.counts[Verdict.UNVERIFIED] == 2


def test_leaving_says_where(desk):
    assert played(desk, "j", "q").endswith("Leaving at claim 2, 2 of 4.\n")


def test_a_filter_for_everything_counts_bylines_too(tmp_path):
    text = "By Ana Ruiz\nThe river Elm flooded Harrow on Monday.\nSchools are shut.\n"
    whole = Arrival(align([Article("one", "one.txt", text, sha256(text.encode()).hexdigest())]))
    desk = Desk(whole, Database.open(tmp_path / "review.json"), "ada")
    assert len(desk.review.counted) == 2
    shown = next(each for each in heard(desk, "&", then=["everything"]) if each.startswith("Showing"))
    assert shown == "Showing 3 claims of 3: everything; Esc shows all."
