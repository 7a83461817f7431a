"""The long note is written in the reviewer's own editor, and the screen comes back as it was."""

from pathlib import Path

from store import Database
from tests.ui.realtty import READY, running


def test_a_long_note_comes_back_from_the_editor_and_keys_go_on(tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "asked the guard,\\ntwice" > "$1"\n')
    editor.chmod(0o755)
    with running(tmp_path, EDITOR=str(editor), VISUAL=str(editor)) as program:
        assert program.shows(READY)
        program.press("E")
        assert program.shows("noted “asked the guard, twice”")
        assert program.shows("1 corroborated  2 contradicted")
        program.press("j")
        assert program.shows("Claim 2 ·")
        program.press("q")
        assert program.is_gone(5)
    assert [each.value for each in Database.read(tmp_path / "review.json").decisions] == [
        "asked the guard,\ntwice"
    ]


def test_an_editor_that_fails_gives_the_screen_back_and_is_named(tmp_path: Path) -> None:
    with running(tmp_path, EDITOR="false", VISUAL="") as program:
        assert program.shows(READY)
        program.press("E")
        assert program.shows("The editor false failed")
        program.press("j")
        assert program.shows("Claim 2 ·")
        program.press("q")
        assert program.is_gone(5)
