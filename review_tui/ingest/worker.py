"""The child process in which files are parsed, so that one made to do harm can harm only it."""

import os
import resource
import struct
import sys
from typing import BinaryIO

import msgspec
from msgspec import Struct

from review_tui.ingest.draft import Draft, UnreadableError
from review_tui.ingest.formats import Format

LENGTH = struct.Struct(">Q")


class Request(Struct, frozen=True):
    """What the child is asked to read."""

    form: Format
    data: bytes


class Reply(Struct, frozen=True):
    """The drafts, or why there are none."""

    drafts: tuple[Draft, ...] = ()
    refusal: str = ""


def main() -> None:
    """Answer requests on standard input until it closes.

    The arguments are the memory allowed, in bytes, and the processor time for each request, in seconds.
    """
    replies = _guarded(int(sys.argv[1]))
    while head := sys.stdin.buffer.read(LENGTH.size):
        _allow(int(sys.argv[2]))
        (length,) = LENGTH.unpack(head)
        request = msgspec.msgpack.decode(sys.stdin.buffer.read(length), type=Request)
        reply = msgspec.msgpack.encode(_answer(request))
        replies.write(LENGTH.pack(len(reply)) + reply)
        replies.flush()


def _allow(seconds: int) -> None:
    """As much processor time for the next request, so that none runs on when the parent has gone."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


def _guarded(memory: int) -> BinaryIO:
    """Limit what this process can do; returns where replies go, since parsers may print."""
    replies = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.addaudithook(_refuse_reaching_out)
    return replies


def _refuse_reaching_out(event: str, _: object) -> None:
    """A parser has no business with the network or other programs."""
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system")):
        raise PermissionError(event)


def _answer(request: Request) -> Reply:
    from review_tui.ingest.readers import READERS

    try:
        return Reply(READERS[request.form](request.data))
    except UnreadableError as refusal:
        return Reply(refusal=str(refusal))
    except MemoryError:
        return Reply(refusal="needs more memory to read than is allowed: save its words as plain text")
    except Exception as error:  # whatever a parser makes of a hostile file is that file's fault
        return Reply(
            refusal=f"is damaged and cannot be read ({type(error).__name__}): save its words as plain text"
        )
