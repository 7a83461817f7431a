"""The reviewer's own keys."""

import pytest

from review_tui.stage.keymap import BUILT_IN, Keymap, KeymapError, read_keymap
from review_tui.stage.review_keys import REVIEW
from review_tui.ui.app import ReviewApp


def test_without_a_file_the_built_in_keys_stand(tmp_path):
    assert read_keymap(tmp_path / "keys.toml") == BUILT_IN


def test_a_file_that_cannot_be_read_is_refused_in_words(tmp_path):
    with pytest.raises(KeymapError, match="cannot be read as a keymap"):
        read_keymap(tmp_path / ("k" * 300))


def test_a_file_gives_a_command_other_keys(tmp_path):
    (tmp_path / "keys.toml").write_text('undo = ["U", "b b"]\n')
    table = read_keymap(tmp_path / "keys.toml").commands(REVIEW)
    assert table["U"].words == table["b b"].words == "undo"
    assert "z" not in table


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('undo = ["j"]', "“undo” and “next claim” both want j"),
        ('undo = ["g"]', "both want g"),
        ('undo = ["q q"]', "“undo” and “quit” both want"),
        ('undoo = ["U"]', "“undoo” is no command"),
        ('undo = "U"', "must be a list"),
        ("quit = []", "must be a list"),
        ('undo = ["ctrl+l"]', "“undo” and “draw again” both want ctrl"),
        ('"draw again" = ["j"]', "on Review, “next claim” and “draw again” both want j"),
        ("undo = [", "cannot be read as a keymap"),
    ],
)
def test_a_file_that_cannot_work_is_refused_in_words(tmp_path, text, told):
    (tmp_path / "keys.toml").write_text(text)
    with pytest.raises(KeymapError, match=told):
        read_keymap(tmp_path / "keys.toml")


@pytest.mark.parametrize(("name", "action"), [("draw again", "repaint"), ("to the shell", "suspend_process")])
async def test_what_is_known_everywhere_can_have_other_keys(open_review, monkeypatch, name, action):
    done = []
    monkeypatch.setattr(ReviewApp, f"action_{action}", lambda app: done.append(action))
    async with open_review() as story:
        story.screen.keymap = Keymap({name: ("W",)})
        await story.press("W", "g", "m")
        assert done == [action]
        await story.press("W")
        assert done == [action, action]
