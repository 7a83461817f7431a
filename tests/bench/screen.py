"""What the screen costs, against an empty textual app and plain curses, all in turn on one machine.

    python -m tests.bench.screen [--size 80x24] [--rounds 5] [--steps 30]

A step moves to the next claim. Bytes are what the program sends, cells what changes on the screen by it, the
time runs from the key to the last byte. CPU and memory are as the kernel has them; all are medians.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.ui.realtty import Running, on_terminal

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
_QUIET = 0.06
"""Seconds without a byte after which a step is over."""


@dataclass(frozen=True, slots=True)
class Program:
    """What is measured, and by what its screen is known to be ready."""

    name: str
    command: Callable[[Path], list[str]]
    ready: str
    steps: bool = True
    environ: Mapping[str, str] | None = None
    prepared: Callable[[Path], list[str]] | None = None
    """What runs before it, unmeasured."""


def _first_verdict(folder: Path) -> list[str]:
    return ["-m", "review_tui", "set", "1", "unverified", "--db", str(folder / "review.json")]


def _review(folder: Path) -> list[str]:
    return ["-m", "review_tui", "--db", str(folder / "review.json"), "--reviewer", "bench"]


PROGRAMS = (
    Program("python -c pass", lambda _: ["-c", "print('ready')"], "ready", steps=False),
    Program("empty textual app", lambda _: [str(HERE / "empty_app.py")], "ready", steps=False),
    Program("curses", lambda _: [str(HERE / "curses_floor.py"), str(SEEDS)], "claim 1 "),
    Program("review-tui", _review, "Claim 1 "),
    Program("review-tui, resumed", _review, "Claim ", prepared=_first_verdict),
    Program("review-tui, stock driver", _review, "Claim 1 ", environ={"REVIEW_TUI_DRIVER": "stock"}),
)
FIGURES = ("paint ms", "ready ms", "step ms", "bytes", "cells", "CPU ms", "peak MB", "idle B")


def measure(program: Program, size: tuple[int, int], steps: int) -> dict[str, list[float]]:
    """One run: every figure with its samples."""
    environ = {
        **os.environ,
        "TERM": "xterm-256color",
        "PYTHONPATH": str(SEEDS.parent),
        **(program.environ or {}),
    }
    environ.pop("COLORTERM", None)
    found: dict[str, list[float]] = {figure: [] for figure in FIGURES}
    with tempfile.TemporaryDirectory() as folder:
        if program.prepared:
            subprocess.run(
                [sys.executable, *program.prepared(Path(folder))],
                env=environ,
                check=True,
                capture_output=True,
            )
        started = time.perf_counter()
        with on_terminal([sys.executable, *program.command(Path(folder))], environ, size=size) as running:
            running.until(lambda: any(line.strip() for line in running.screen.lines))
            found["paint ms"].append((running.heard - started) * 1000)
            if not running.shows(program.ready):
                raise SystemExit(f"{program.name} was never ready:\n" + "\n".join(running.screen.lines))
            found["ready ms"].append((running.heard - started) * 1000)
            if program.name == "python -c pass":
                return found
            running.settle()
            if program.steps:
                _step(running, steps, found)
            found["peak MB"].append(_peak(running.pid))
            before = len(running.raw)
            running.until(lambda: False, 1)
            found["idle B"].append(len(running.raw) - before)
    return found


def _step(running: Running, steps: int, found: dict[str, list[float]]) -> None:
    cpu = _cpu(running.pid)
    for _ in range(steps):
        cells, sent, pressed = running.screen.cells, len(running.raw), time.perf_counter()
        running.press("j")
        running.until(lambda sent=sent: len(running.raw) > sent, 2)
        while running.read(_QUIET):
            pass
        found["step ms"].append((running.heard - pressed) * 1000)
        found["bytes"].append(len(running.raw) - sent)
        found["cells"].append(_differing(cells, running.screen.cells))
    found["CPU ms"].append((_cpu(running.pid) - cpu) / steps)


def _differing(before: Iterable[Iterable[object]], after: Iterable[Iterable[object]]) -> int:
    rows = zip(before, after, strict=True)
    return sum(old != new for row in rows for old, new in zip(*row, strict=True))


def _cpu(pid: int) -> float:
    """Milliseconds that all threads have run."""
    return (
        sum(int(each.read_text().split()[0]) for each in Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e6
    )


def _peak(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+)", status)
    return int(found[1]) / 1024 if found else 0


def main() -> None:
    """Measure in turn, print one table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--size", default="80x24")
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--steps", type=int, default=30)
    chosen = asked.parse_args()
    width, height = map(int, chosen.size.split("x"))
    runs: dict[str, list[dict[str, list[float]]]] = {program.name: [] for program in PROGRAMS}
    for _ in range(chosen.rounds):
        for program in PROGRAMS:
            runs[program.name].append(measure(program, (width, height), chosen.steps))
    print(f"| {chosen.size} | " + " | ".join(FIGURES) + " | bytes a cell |")
    print("|---" * (len(FIGURES) + 2) + "|")
    for name, rounds in runs.items():
        samples = {figure: [value for each in rounds for value in each[figure]] for figure in FIGURES}
        shown = [f"{median(values):.1f}" if values else "" for values in samples.values()]
        share = f"{sum(samples['bytes']) / sum(samples['cells']):.2f}" if samples["cells"] else ""
        print(f"| {name} | " + " | ".join(shown) + f" | {share} |")


if __name__ == "__main__":
    main()
