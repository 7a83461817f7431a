"""Articles that mean harm, on every screen, on a real terminal: nothing of theirs reaches it."""

import os
import re
import sys
from pathlib import Path

from tests.ingest.hostile import TERMINAL
from tests.ui.realtty import on_terminal

UNSEEN = {"bidi": "\u202e", "isolate": "\u2066", "zero-width": "\u200b", "tag": "\U000e0041", "bom": "\ufeff"}
SCREENS = (
    "",
    "w",
    "i",
    "\r",
    "\x1b",
    "gm",
    "\x1b",
    "gs",
    "\x1b",
    "gf",
    "\x1b",
    "gc",
    "\x1b",
    "1",
    "gh",
    "\x1b",
    "?",
)
OWN = frozenset({"csi-alternate-screen", "csi-cursor-off", "csi-status-report", "lone-escape"})
"""What the program itself sends, so that hearing it tells nothing."""
C1 = re.compile(rb"\xc2[\x80-\x9f]")


def _folder(folder: Path) -> Path:
    threats = {**TERMINAL, **UNSEEN}
    for name in ("one", "two"):
        told = (f"The {name} bridge {threat} shut [/nope] [b]{key}[/]." for key, threat in threats.items())
        lines = list(told)
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    return folder


def test_no_control_character_of_an_article_reaches_the_terminal(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "review_tui",
        str(_folder(tmp_path)),
        "--reviewer",
        "\x1b]0;owned\x07ada",
    ]
    environ = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": os.getcwd()}
    with on_terminal(command, environ, size=(120, 40)) as program:
        assert program.shows("Claim 1")
        for keys in SCREENS:
            for key in keys or " ":
                program.press(key)
            program.settle()
        program.press("\x1b")
        for _ in range(len(TERMINAL)):
            program.press("j")
        program.settle()
        assert program.status is None
        told = program.raw
    assert not C1.search(told)
    assert not [each for each in UNSEEN.values() if each.encode() in told]
    heard = {name for name, threat in TERMINAL.items() if threat.encode() in told}
    assert heard <= OWN
    assert b"owned\x07" not in told
    assert b"[/nope]" in told
