"""A bar on stderr while a large corpus is read and aligned."""

import io
import sys

import pytest

from review_tui.commands import progress
from review_tui.commands.progress import progress_on_stderr


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(steps, stderr: io.StringIO, monkeypatch: pytest.MonkeyPatch, patience: float = 0) -> str:
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    with progress_on_stderr() as tell:
        for what, share in steps:
            tell(what, share)
    return stderr.getvalue()


LONG = [("Reading", 0.2), ("Reading", 1.0), ("Aligning", 0.2), ("Aligning", 0.6), ("Aligning", 1.0)]


def test_each_long_step_shows_how_far_it_has_come(monkeypatch):
    reading, _, aligning = told(LONG, Terminal(), monkeypatch).partition("Aligning")
    assert "Reading" in reading
    assert "100%" in reading
    assert "60%" in aligning
    assert "100%" in aligning


def test_a_step_that_is_done_at_once_shows_nothing(monkeypatch):
    assert told([("Aligning", 1.0)], Terminal(), monkeypatch) == ""


def test_what_takes_no_time_shows_nothing(monkeypatch):
    assert told(LONG, Terminal(), monkeypatch, patience=60) == ""


def test_nothing_is_shown_where_nobody_watches(monkeypatch):
    assert told(LONG, io.StringIO(), monkeypatch) == ""
