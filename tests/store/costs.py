"""What one decision costs, beside an sqlite3 that promises as much, in the same run on the same disk.

`python tests/store/costs.py [FOLDER]` prints it.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import msgspec
from decided import QUOTE, decide
from msgspec.structs import replace

from store import Database, Decision
from store.contents import Contents
from store.snapshot import SCHEMA, write_snapshot

SIZES = (100, 1_000, 10_000, 100_000)
"""Decisions already there."""


def database_of(folder: Path, size: int) -> Path:
    """A database with so many decisions, each with the evidence of a claim in three articles."""
    path = folder / f"{size}.json"
    decisions = (_decision() for _ in range(size))
    write_snapshot(path, Contents(SCHEMA, 1, {each.id: each for each in decisions}))
    return path


def cost_of_a_decision(folder: Path, times: int) -> dict[str, float]:
    """Medians in seconds, by what was written to. Turns are taken, so that a slow moment is everybody's."""
    writers = {f"{size:,}": Database.open(database_of(folder, size)).record for size in SIZES}
    rows = _sqlite(folder)
    seconds = {name: list[float]() for name in (*writers, "sqlite3")}
    for _ in range(times):
        for name, record in writers.items():
            seconds[name].append(_time(record, _decision()))
        seconds["sqlite3"].append(_time(rows, _decision()))
    return {name: median(each) for name, each in seconds.items()}


def cost_of_opening(folder: Path, size: int) -> float:
    """Seconds of the processor, which is what opening takes; on an idle machine they are seconds."""
    path = database_of(folder, size)
    start = time.process_time()
    Database.open(path)
    return time.process_time() - start


def _decision() -> Decision:
    return replace(decide(), quotes=(QUOTE,) * 3)


def _sqlite(folder: Path) -> Callable[[Decision], None]:
    rows = sqlite3.connect(folder / "rows.db", isolation_level=None)
    rows.execute("pragma journal_mode=wal")
    rows.execute("pragma synchronous=full")
    rows.execute("create table decisions (id text primary key, decision text)")

    def record(decision: Decision) -> None:
        text = msgspec.json.encode(decision).decode()
        rows.execute("insert into decisions values (?, ?)", (decision.id, text))

    return record


def _time(work: Callable[..., object], *args: object) -> float:
    start = time.perf_counter()
    work(*args)
    return time.perf_counter() - start


def _print(folder: Path) -> None:
    for size in SIZES:
        print(f"{size:>8,}  opens in {cost_of_opening(folder, size) * 1e3:.0f} ms")
    costs = cost_of_a_decision(folder, 1000)
    for name, seconds in costs.items():
        print(f"{name:>8}  {seconds * 1e6:.0f} µs a decision, {seconds / costs['sqlite3']:.2f} of sqlite3")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if sys.argv[1:] else None) as folder:
        _print(Path(folder))
