"""Keys typed faster than a dialog opens: they are meant for the dialog."""

import time
from pathlib import Path

from textual.events import Key, Paste

from review_tui.ui.screens.prompt import Prompt
from store import Database
from tests.ui.realtty import READY, running


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
