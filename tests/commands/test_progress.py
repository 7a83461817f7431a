"""A bar on stderr while a large corpus is aligned."""

import io
import sys

import pytest

from review_tui.commands.progress import progress_on_stderr


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(shares: list[float], stderr: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "stderr", stderr)
    with progress_on_stderr() as tell:
        for share in shares:
            tell(share)
    return stderr.getvalue()


def test_a_long_alignment_shows_how_far_it_has_come(monkeypatch):
    assert "100%" in told([0.2, 0.6, 1.0], Terminal(), monkeypatch)


def test_a_short_one_shows_nothing(monkeypatch):
    assert told([1.0, 1.0], Terminal(), monkeypatch) == ""


def test_nothing_is_shown_where_nobody_watches(monkeypatch):
    assert told([0.2, 1.0], io.StringIO(), monkeypatch) == ""
