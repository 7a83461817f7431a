"""Sessions in processes of their own, which can be killed."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass

Report = Callable[[str], None]
"""Called by a session with the id of each decision that it was told is saved."""


@dataclass(frozen=True, slots=True)
class Process:
    """A session at work; what it reports arrives here even when it is killed."""

    pid: int
    reports: int

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
