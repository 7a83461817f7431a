"""Keys typed faster than a dialog opens: they are meant for the dialog."""

import time
from pathlib import Path

from textual.events import Key, Paste

from review_tui.ui.screens.prompt import Prompt
from store import Database, Verdict
from tests.ui.conftest import settled
from tests.ui.realtty import READY, Running, running


def passes(program: Running, seconds: float) -> None:
    """Lets time pass while the screen is read."""
    end = time.monotonic() + seconds
    program.until(lambda: time.monotonic() > end)


def test_what_is_typed_at_once_after_a_prompting_key_goes_into_the_prompt(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        assert program.shows(READY)
        program.press(":3\r")
        assert program.shows("Claim 3 ·")
        program.press("e123 cxz\r")
        assert program.shows("Claim 3: noted “123 cxz”")
        program.press("q")
        assert program.is_gone(5)
    assert [each.value for each in Database.read(tmp_path / "review.json").decisions] == ["123 cxz"]


async def test_a_dialog_that_is_slow_to_open_gets_every_key_too(open_review, monkeypatch):
    compose = Prompt.compose

    def slowly(prompt):
        time.sleep(0.3)  # a machine or a line with something else to do
        return compose(prompt)

    monkeypatch.setattr(Prompt, "compose", slowly)
    async with open_review() as story:
        for key, character in ((":", ":"), ("3", "3"), ("enter", None)):
            story.app.post_message(Key(key, character))
        for _ in range(100):
            await story.pilot.pause(0.05)
            if story.scene.number == 3:
                break
        assert story.scene.number == 3
        assert story.scene.review.decisions == ()


async def test_all_lines_of_what_is_pasted_are_kept(open_review):
    async with open_review() as story:
        await story.pilot.press("e")
        await story.pilot.pause(0.1)
        story.app.screen.focused.post_message(Paste("first line\nsecond line\n"))
        await story.pilot.pause(0.1)
        await story.pilot.press("enter")
        await story.pilot.pause(0.1)
        assert story.scene.review.decisions[0].value == "first line second line"


def test_escape_and_the_key_after_it_in_one_write_are_two_keys(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        assert program.shows(READY)
        program.press("gh")
        assert program.shows("History")
        program.press("\x1bj")
        assert program.shows("Claim 2 ·")
        program.press("gm")
        assert program.shows("asserts")
        program.press("\x1bq")
        assert program.is_gone(5)


async def test_what_is_typed_at_once_after_leaving_a_screen_is_done_where_it_leads(open_review):
    async with open_review() as story:
        await story.press("g", "m")
        for key, character in (("j", "j"), ("j", "j"), ("enter", "\r"), ("3", "3"), ("j", "j")):
            story.app.post_message(Key(key, character))
        await story.pilot.pause(0.3)
        third = story.scene.review.claims[2]
        assert story.scene.review.standing(third.id).verdict is Verdict.UNVERIFIED
        assert len(story.scene.review.decisions) == 1


async def test_what_is_typed_at_once_after_a_line_is_not_lost_in_it(open_review):
    async with open_review() as story:
        await story.press("e")
        for key, character in (("h", "h"), ("enter", "\r"), ("3", "3"), ("j", "j")):
            story.app.post_message(Key(key, character))
        await story.pilot.pause(0.3)
        assert [each.value for each in story.scene.review.decisions] == ["h", "unverified"]
        assert story.scene.at == 2


async def test_escape_from_a_line_and_the_next_key_at_once_lose_neither(open_review):
    async with open_review() as story:
        await story.press("e", "h")
        for key, character in (("escape", "\x1b"), ("j", "j"), ("3", "3")):
            story.app.post_message(Key(key, character))
        await story.pilot.pause(0.3)
        assert [each.value for each in story.scene.review.decisions] == ["unverified"]
        assert story.scene.at == 2


async def test_a_line_that_has_closed_asks_for_no_cursor_any_more(open_review):
    async with open_review() as story:
        await settled(story, "e", "h", "enter", "j")
        assert story.app.cursor_position == (0, 0)


def test_a_reason_begun_while_its_line_opens_keeps_every_letter(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        assert program.shows(READY)
        for pause in range(0, 40, 3):
            program.settle()
            program.press("3r")
            passes(program, pause / 1000)
            program.press(f"weak {pause}\r")
            assert program.shows(f"because “weak {pause}”", 3), pause


async def test_what_is_typed_at_once_after_wiping_a_line_stands_there(open_review):
    async with open_review() as story:
        await settled(story, "e", "h", "enter")
        await story.press("e")
        for key, character in (("ctrl+u", "\x15"), ("o", "o"), ("x", "x"), ("backspace", "\x7f"), ("k", "k")):
            story.app.post_message(Key(key, character))
        await settled(story, "enter")
        assert [each.value for each in story.scene.review.decisions] == ["h", "ok"]


async def test_what_is_typed_at_once_after_a_refused_line_goes_on_in_it(open_review):
    async with open_review() as story:
        await story.press("g", "s", "e", "d")
        for line in ("32 Foo 2025", "2025-02-30", "3 May 2025"):
            for each in ("ctrl+u", *line, "enter"):
                story.app.post_message(Key(each, each if len(each) == 1 else None))
        await story.pilot.pause(0.3)
        assert [each.value for each in story.screen.stage.desk.review.decisions] == ["2025-05-03"]


def test_what_is_pasted_while_its_line_opens_stands_there_among_what_is_typed(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        assert program.shows(READY)
        for pause in range(0, 40, 5):
            program.settle()
            program.press("e")
            passes(program, pause / 1000)
            program.press(f"\x15a{pause}\x1b[200~ one\ntwo \x1b[201~z\r")
            assert program.shows(f"noted “a{pause} one two z”", 3), pause


async def test_what_is_pasted_after_the_end_of_a_line_does_nothing(open_review):
    async with open_review() as story:
        await story.press("e")
        for each in (Key("h", "h"), Key("enter", "\r"), Paste("3x0"), Key("j", "j")):
            story.app.post_message(each)
        await story.pilot.pause(0.3)
        assert [each.value for each in story.scene.review.decisions] == ["h"]
        assert story.scene.at == 1


async def test_two_lines_asked_one_after_the_other_each_get_their_own_words(open_review, monkeypatch):
    compose = Prompt.compose

    def slowly(prompt):
        time.sleep(0.1)
        return compose(prompt)

    monkeypatch.setattr(Prompt, "compose", slowly)
    async with open_review() as story:
        for key in ("e", *"one", "enter", "j", "e", *"two", "enter", "r", "k", "3", "r", *"why", "enter"):
            story.app.post_message(Key(key, key if len(key) == 1 else "\r"))
        for _ in range(60):
            await story.pilot.pause(0.05)
            if len(story.scene.review.decisions) == 4:
                break
        told = [
            (each.act.value, each.value or each.reason, each.reason) for each in story.scene.review.decisions
        ]
        assert told == [
            ("note", "one", ""),
            ("note", "two", ""),
            ("verdict", "unverified", ""),
            ("verdict", "unverified", "why"),
        ]


async def test_lines_asked_in_turn_get_what_is_typed_at_once_for_all_of_them(open_review, monkeypatch):
    compose = Prompt.compose

    def slowly(prompt):
        time.sleep(0.1)
        return compose(prompt)

    async with open_review() as story:
        await story.press("g", "s", "j", "e", "o", *"Paper1", "enter")
        await story.pilot.pause(0.2)
        assert "Paper1" in story.text("rows")
        monkeypatch.setattr(Prompt, "compose", slowly)
        for each in ("e", "t", *"Dam", "enter", *"Weir", "enter", "z"):
            story.app.post_message(Key(each, each if len(each) == 1 else "\r"))
        for _ in range(60):
            await story.pilot.pause(0.05)
            if len(story.screen.stage.desk.review.decisions) == 4:
                break
        decisions = story.screen.stage.desk.review.decisions
        assert [each.value for each in decisions[1:3]] == ["Dam", "Weir"]
        assert decisions[3].act == "undo"
