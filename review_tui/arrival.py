"""Articles as they arrive at the desk: read, aligned and traced, here or in a process of its own.

In a process of its own, what that takes runs beside the loading of the screen and is given back when it ends.
"""

import pickle
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import Any

from review_tui.errors import ArticleError
from review_tui.origin.records import Origins
from review_tui.process import start
from review_tui.records import Alignment

READING, ALIGNING = "Reading the articles…", "Aligning the articles…"
Process = subprocess.Popen[bytes]
Progress = Callable[[str, float], None]
"""Told what is being done and what share of it is done, 0..1."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a review begins with."""

    alignment: Alignment
    origins: Origins | None = None
    """Traced in the alignment as it stands; None where nobody has done so yet."""
    warnings: tuple[str, ...] = ()
    """What the reviewer should know of the articles, each a plain sentence."""


def nobody(what: str, share: float) -> None:
    """The progress that nobody watches."""


def arrive(paths: Sequence[str], progress: Progress = nobody, *, all_links: bool = False) -> Arrival:
    """Read and align here; with `all_links` every scored pair is kept. Raises ArticleError."""
    from review_tui.ingest import read
    from review_tui.match import align

    reading = read(paths, progress=lambda done, total: progress(READING, done / max(1, total)))
    alignment = align(reading.articles, all_links=all_links, progress=lambda share: progress(ALIGNING, share))
    return Arrival(alignment, warnings=reading.warnings)


class Arriving:
    """The same in a process of its own, begun at once; origins come traced."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        self._is_closed = False
        self._lock = Lock()
        self._process: Process | None = None
        self._begin()

    def wait(self, progress: Progress = nobody) -> Arrival:
        """The arrival, as soon as it is there; every further call reads the articles again.

        Raises ArticleError, at once where it was closed.
        """
        process = self._begin()
        try:
            return _arrival(process, progress)
        finally:
            self._end()

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
                self._process = start("review_tui.arriving", *self._paths)
                if self._process.stdin:
                    self._process.stdin.close()  # it asks nobody
            return self._process

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process:
            process.kill()
            process.wait()


def _arrival(process: Process, progress: Progress) -> Arrival:
    for told in _messages(process):
        match told:
            case Arrival():
                return told
            case Exception():
                raise told
            case what, share:
                progress(what, share)
    raise ArticleError(
        f"The articles were not aligned: the process for it ended with {process.wait()}. "
        "Give fewer articles if memory ran out."
    )


def _messages(process: Process) -> Iterator[Any]:
    """What our own process tells: no other can write into its pipe."""
    if process.stdout is not None:
        with (
            process.stdout as told,
            suppress(EOFError, pickle.UnpicklingError),
        ):  # ended, perhaps within a message
            while True:
                yield pickle.load(told)  # noqa: S301
