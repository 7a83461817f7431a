"""What the process in which articles arrive tells the one that waits: each a length, then MessagePack.

Beside these it tells the packed arrival, which is its last word.
"""

from struct import Struct as Layout
from typing import IO

from msgspec import Struct

_LENGTH = Layout(">Q")


class Step(Struct, array_like=True, tag=True, frozen=True):
    """How far it has come."""

    what: str
    share: float


class Refusal(Struct, array_like=True, tag=True, frozen=True):
    """Why these articles cannot be read, as a sentence."""

    sentence: str


class Failure(Struct, array_like=True, tag=True, frozen=True):
    """A fault of the program, with its traceback."""

    trace: str


def send(pipe: IO[bytes], message: bytes) -> None:
    """Write one message."""
    pipe.write(_LENGTH.pack(len(message)) + message)
    pipe.flush()


def received(pipe: IO[bytes]) -> bytes | None:
    """The next message; None where the pipe closes first, also in the midst of one."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    message = pipe.read(length)
    return message if len(message) == length else None
