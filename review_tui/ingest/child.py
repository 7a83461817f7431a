"""The parent's side of the child process that parses files: starts it, times it, replaces it."""

import os
import select
import subprocess
import time
from contextlib import suppress
from math import ceil
from types import TracebackType
from typing import Self

import msgspec

from review_tui import process
from review_tui.ingest.draft import Draft, UnreadableError
from review_tui.ingest.formats import Format
from review_tui.ingest.limits import Limits
from review_tui.ingest.worker import LENGTH, Reply, Request


class Child:
    """Reads files in another process, within limits: started when first needed, ended with the `with`."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def read(self, form: Format, data: bytes) -> tuple[Draft, ...]:
        """The drafts that the format's reader makes of `data`. Raises UnreadableError."""
        reply = self._asked(Request(form, data))
        if reply.refusal:
            raise UnreadableError(reply.refusal)
        return reply.drafts

    def _asked(self, request: Request) -> Reply:
        process = self._process or self._start()
        deadline = time.monotonic() + self._limits.seconds
        try:
            _send(process, msgspec.msgpack.encode(request))
            (length,) = LENGTH.unpack(_received(process, LENGTH.size, deadline))
            return msgspec.msgpack.decode(_received(process, length, deadline), type=Reply)
        except TimeoutError:
            seconds = f"{self._limits.seconds:g}"
            self._stop()
            raise UnreadableError(
                f"took longer than {seconds} s to read: save its words as plain text"
            ) from None
        except (BrokenPipeError, EOFError):
            self._stop()
            raise UnreadableError("broke the program that reads it: save its words as plain text") from None
        except BaseException:
            self._stop()
            raise

    def _start(self) -> subprocess.Popen[bytes]:
        processor = ceil(self._limits.seconds) + 1  # met only where nobody watches the clock any more
        self._process = process.start("review_tui.ingest.worker", str(self._limits.memory), str(processor))
        return self._process

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            with suppress(BrokenPipeError):
                self._process.communicate()
            self._process = None


def _send(process: subprocess.Popen[bytes], message: bytes) -> None:
    if process.stdin is not None:
        process.stdin.write(LENGTH.pack(len(message)) + message)
        process.stdin.flush()


def _received(process: subprocess.Popen[bytes], length: int, deadline: float) -> bytes:
    """Exactly `length` bytes of the child's answer."""
    if process.stdout is None:
        raise EOFError
    received = bytearray()
    while len(received) < length:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([process.stdout], [], [], left)[0]:
            raise TimeoutError
        piece = os.read(process.stdout.fileno(), min(length - len(received), 1 << 20))
        if not piece:
            raise EOFError
        received += piece
    return bytes(received)
