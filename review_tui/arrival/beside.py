"""Articles that arrive in a process of their own.

What that takes runs beside the loading of the screen and is given back when it ends.
"""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from threading import Lock, Thread

from msgspec import msgpack

from review_tui.arrival.messages import Failure, Refusal, Step, received
from review_tui.arrival.packed import Packed, unpacked
from review_tui.arrival.records import Arrival, Progress, nobody
from review_tui.errors import ArticleError
from review_tui.process import start

Process = subprocess.Popen[bytes]


class Arriving:
    """An arrival begun at once; origins come traced, and the database's cache is used and kept."""

    def __init__(self, paths: Sequence[str], database: Path) -> None:
        self._arguments = (str(database), *paths)
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
            arrival = _arrival(process, progress)
        except (ValueError, IndexError) as error:
            self._end()
            raise ArticleError(
                f"{self._arguments[0]}.cache does not hold what this program kept there ({error}): remove it."
            ) from error
        except BaseException:
            self._end()
            raise
        with self._lock:
            self._process = None
        Thread(target=process.wait, daemon=True).start()  # it may still be keeping what it told
        return arrival

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
                self._process = start("review_tui.arrival.worker", *self._arguments)
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
    if process.stdout is None:
        raise BrokenPipeError
    decode = msgpack.Decoder(Step | Refusal | Failure | Packed).decode
    with process.stdout as pipe:
        for message in received(pipe):
            match decode(message):
                case Step(what, share):
                    progress(what, share)
                case Refusal(sentence):
                    raise ArticleError(sentence)
                case Failure(trace):
                    raise RuntimeError(trace)
                case Packed() as flat:
                    return unpacked(flat)
    raise ArticleError(
        f"The articles were not aligned: the process for it ended with {process.wait()}. "
        "Give fewer articles if memory ran out."
    )
