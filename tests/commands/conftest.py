"""Two small articles in a folder, and a command line to ask about them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from review_tui.commands import run

RAIN = "Rain fell in Seoul on Monday.\nTwo soldiers were captured in Kursk, officials said.\n"
SUN = "Two soldiers were captured in Kursk, officials said. The sun shone — “all day”.\n"


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Ask = Callable[..., Said]


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Ask:
    """Run one command as `review-tui ARGUMENTS` does, in an empty home."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    monkeypatch.setenv("REVIEW_TUI_REVIEWER", "ana")
    (tmp_path / "home").mkdir()

    def ask(*arguments: str | Path) -> Said:
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            run([str(each) for each in arguments])
        return Said(left.value.code, *capfd.readouterr())

    return ask


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two articles."""
    folder = tmp_path / "event"
    folder.mkdir()
    (folder / "rain.txt").write_text(RAIN)
    (folder / "sun.txt").write_text(SUN)
    return folder
