"""Sessions in processes of their own, which can be killed."""

import os
import select
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from decided import decide
from faulty import fold

from store import Act, Database, Decision

Report = Callable[[str], None]
"""Called by a session with the id of each decision that it was told is saved."""


@dataclass(frozen=True, slots=True)
class Process:
    """A session at work; what it reports arrives here even when it is killed."""

    pid: int
    reports: int

    def has_reported(self, wait: float = 60) -> bool:
        """Whether something is reported that was not heard yet."""
        return bool(select.select([self.reports], [], [], wait)[0])

    def heard(self) -> list[str]:
        """What it has reported by now."""
        return os.read(self.reports, 1 << 16).decode().split() if self.has_reported(0) else []

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def end(self) -> tuple[list[str], int]:
        """What it reported before it ended, and how it ended: 0 for well, 9 for killed."""
        with os.fdopen(self.reports) as reports:
            said = reports.read().split()
        _, status = os.waitpid(self.pid, 0)
        return said, os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def start(work: Callable[[Report], None]) -> Process:
    """Run `work` in a process of its own."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Process(pid, reading)
    try:
        work(lambda word: os.write(writing, f"{word}\n".encode()))
        os._exit(0)
    finally:
        os._exit(1)


def decide_and_fold(path: Path, report: Report) -> None:
    """A session that never ends: decides, and folds now and then."""
    database = Database.open(path)
    for n, decision in enumerate(endless()):
        database.record(decision)
        report(decision.id)
        if n % 5 == 4:
            fold(database)


def endless() -> Iterator[Decision]:
    """Decides, undoes, decides otherwise; each decision says its id in its reason too."""
    while True:
        name, other = os.urandom(16).hex(), os.urandom(16).hex()
        yield decide(id=name, reason=name, batch=name)
        yield Decision(id=other, at="", reviewer="ana", act=Act.UNDO, subject=name, reason=other)
