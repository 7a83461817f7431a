"""Articles as they arrive at the desk: read, aligned and traced, here or in a process of its own.

In a process of its own, what that takes runs beside the loading of the screen and is given back when it ends.
"""

import pickle
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
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
        self._process: Process | None = self._begun()

    def wait(self, progress: Progress = nobody) -> Arrival:
        """The arrival, as soon as it is there; every further call reads the articles again.

        Raises ArticleError.
        """
        process = self._process = self._process or self._begun()
        try:
            return _arrival(process, progress)
        finally:
            self.close()

    def close(self) -> None:
        """End the process, whether it is done or not."""
        process, self._process = self._process, None
        if process:
            process.kill()
            process.wait()
            if process.stdin:
                process.stdin.close()

    def _begun(self) -> Process:
        return start("review_tui.arriving", *self._paths)


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
