"""Articles that arrive in a process of their own.

What that takes runs beside the loading of the screen and is given back when it ends. It is begun before
anything else is loaded.
"""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING

from review_tui.errors import ArticleError
from review_tui.process import start

if TYPE_CHECKING:
    from review_tui.arrival.records import Arrival

BEGUN = ("Reading and aligning the articles…", 0.0)
"""What is being done before the process has said it, and its share."""
Process = subprocess.Popen[bytes]


class Arriving:
    """An arrival begun at once; origins come traced, and the database's cache is used and kept."""

    def __init__(self, paths: Sequence[str], database: Path) -> None:
        self._paths, self._database = paths, database
        self.progress = BEGUN
        """What is being done and what share of it is done, 0..1."""
        self._is_closed = False
        self._lock = Lock()
        self._process: Process | None = None
        self._begin()

    def wait(self) -> "Arrival":
        """The arrival, as soon as it is there; every further call reads the articles again.

        Raises ArticleError, at once where it was closed.
        """
        process = self._begin()
        try:
            return self._told(process)
        except BaseException:
            self._end()
            raise

    def _told(self, process: Process) -> "Arrival":
        from review_tui.arrival.told import arrival_told

        arrival = process.stdout and arrival_told(process.stdout, self._note)
        if not arrival:
            raise ArticleError(
                f"The articles were not aligned: the process for it ended with {process.wait()}. "
                "Give fewer articles if memory ran out."
            )
        with self._lock:
            self._process = None
        Thread(target=process.wait, daemon=True).start()  # it may still be keeping what it told
        return arrival

    def _note(self, what: str, share: float) -> None:
        self.progress = (what, share)

    def close(self) -> None:
        """End the process, whether it is done or not, for good."""
        with self._lock:
            self._is_closed = True
        self._end()

    def _begin(self) -> Process:
        """The process at work, or a new one."""
        with self._lock:
            if self._is_closed:
                raise ArticleError("The articles are not read any more: nobody waits for them.")
            if self._process is None:
                self._process = start("review_tui.arrival.worker", str(self._database), *self._paths)
                if self._process.stdin:
                    self._process.stdin.close()  # it asks nobody
            return self._process

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process:
            process.kill()
            process.wait()
