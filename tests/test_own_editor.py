"""A note written in the reviewer's own editor."""

import os
from pathlib import Path

import pytest

from review_tui.editor import edit
from review_tui.errors import EditorError


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes a shell script the reviewer's editor; $1 is the file."""

    def made(script: str) -> None:
        monkeypatch.delenv("VISUAL", raising=False)
        file = tmp_path / "my editor"
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)
        monkeypatch.setenv("EDITOR", f"'{file}' -n")

    return made


def test_what_is_saved_comes_back(editor):
    editor('printf " — more" >> "$2"')
    assert edit("So far") == "So far — more"


def test_saved_as_it_was_counts_as_saved(editor):
    editor('touch -d "2030-01-01" "$2"')
    assert edit("So far") == "So far"


def test_left_without_saving_there_is_no_text(editor):
    editor("true")
    assert edit("So far") is None


@pytest.mark.parametrize("script", ["exit 3", 'rm "$2"'])
def test_an_editor_that_fails_or_takes_the_text_away_is_named(editor, script):
    editor(script)
    with pytest.raises(EditorError, match="my editor failed: set"):
        edit("So far")


def test_an_editor_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setenv("VISUAL", "no-such-editor")
    with pytest.raises(EditorError, match="no-such-editor failed"):
        edit("")


def test_a_blank_editor_is_none_and_the_next_is_asked(editor, monkeypatch):
    editor('printf " — more" >> "$2"')
    monkeypatch.setenv("VISUAL", "  ")
    assert edit("So far") == "So far — more"


def test_an_editor_in_half_a_quotation_is_refused(monkeypatch):
    monkeypatch.setenv("VISUAL", "'my editor")
    with pytest.raises(EditorError, match="told from “'my editor”: set"):
        edit("")


def test_ctrl_c_in_the_editor_is_the_editors_alone(editor):
    editor('trap "echo stayed > "$2"" INT; kill -INT $PPID $$')
    assert edit("") == "stayed\n"


def test_ctrl_c_ends_an_editor_that_wants_to_be_ended(editor):
    editor("kill -INT $$")
    with pytest.raises(EditorError, match="my editor failed"):
        edit("")


def test_without_any_editor_the_reviewer_is_asked_for_one(monkeypatch, tmp_path):
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EditorError, match="no editor here: set"):
        edit("")


def test_nothing_of_the_text_stays_behind(editor, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = set(os.listdir(tmp_path)) | {"my editor"}
    editor("true")
    edit("Off the record")
    assert set(os.listdir(tmp_path)) == before
