"""What a key sends, against what curses sends to get from and to the very same screens.

    python -m tests.bench.same_screens [--size 80x24] [--setup KEYS] [--keys 231231]

The bundled articles are opened anew, the keys of the setup are pressed, then each of the keys by itself. As
it stands the setup leaves one claim in the list, so that a verdict does not go on to the next one.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from pyte.screens import Char

from tests.bench.screen import SEEDS
from tests.ui.realtty import Running, on_terminal

PLAYER = Path(__file__).with_name("curses_player.py")
QUESTION = len("\x1b[6n")
"""Bytes by which the program asks whether a frame has arrived; curses asks nothing."""
Shot = list[list[tuple[str, str, str]]]


def _shot(running: Running) -> Shot:
    """The screen as the emulator keeps it, which knows no dim cells: curses is spared those."""
    screen = running.screen.screen
    rows = ([screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines))
    return [[(cell.data, cell.fg, _looks(cell)) for cell in row] for row in rows]


def _looks(cell: Char) -> str:
    return "b" * cell.bold + "r" * cell.reverse + "u" * cell.underscore


def _sent(running: Running, key: str) -> int:
    before = len(running.raw)
    running.press(key)
    running.settle()
    return len(running.raw) - before


def compare(size: tuple[int, int], setup: list[str], keys: str) -> list[tuple[str, int, int]]:
    """For each key: the key, bytes of the program, bytes of curses."""
    environ = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(SEEDS.parent)}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "review_tui", "--db", f"{folder}/review.json", "--reviewer", "bench"]
        with on_terminal(command, environ, size=size) as program:
            if not program.shows("Claim 1 "):
                raise SystemExit("review-tui was never ready")
            for each in setup:
                _sent(program, each)
            shots, ours = [_shot(program)], []
            for key in keys:
                ours.append(_sent(program, key) - QUESTION)
                shots.append(_shot(program))
        recorded = Path(folder) / "shots.json"
        recorded.write_text(json.dumps(shots), encoding="utf-8")
        with on_terminal([sys.executable, str(PLAYER), str(recorded)], environ, size=size) as curses:
            curses.settle()
            theirs = [_sent(curses, " ") for _ in keys]
    return list(zip(keys, ours, theirs, strict=True))


def main() -> None:
    """Compare, print one table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--size", default="80x24")
    asked.add_argument("--setup", nargs="*", default=["&", "asylum\r", "1"])
    asked.add_argument("--keys", default="231231")
    chosen = asked.parse_args()
    width, height = map(int, chosen.size.split("x"))
    found = compare((width, height), chosen.setup, chosen.keys)
    print(f"| {chosen.size}, key | review-tui, bytes | curses, bytes |\n|---|---|---|")
    for key, ours, theirs in found:
        print(f"| {key} | {ours} | {theirs} |")
    print(f"| median | {median(ours for _, ours, _ in found)} | {median(theirs for _, _, theirs in found)} |")


if __name__ == "__main__":
    main()
