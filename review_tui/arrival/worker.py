"""The process in which articles arrive for a screen: tells on standard output how far they are, then all."""

import gc
import os
import sys
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct, msgpack

from review_tui.arrival.kept import Kept
from review_tui.arrival.messages import Failure, Refusal, Step, send
from review_tui.errors import ArticleError


def main() -> None:
    """Make the articles arrive that the arguments name after the database."""
    gc.disable()  # all that is made here is needed until the end
    out = _own_output()

    def tell(message: Struct) -> None:
        send(out, msgpack.encode(message))

    try:
        _arrive(Kept(sys.argv[2:], Path(sys.argv[1])), out)
    except BrokenPipeError:  # nobody waits any more
        os._exit(1)
    except ArticleError as refusal:
        tell(Refusal(str(refusal)))
    except Exception:  # the other side raises it
        import traceback

        tell(Failure(traceback.format_exc()))


def _arrive(kept: Kept, out: BinaryIO) -> None:
    if data := kept.read():
        send(out, data)
        return
    from review_tui.arrival.here import arrive, traced
    from review_tui.arrival.packed import pack

    def tell(what: str, share: float) -> None:
        send(out, msgpack.encode(Step(what, share)))

    data = pack(traced(arrive(kept.paths, tell), tell))
    send(out, data)
    kept.keep(data)


def _own_output() -> BinaryIO:
    """Standard output for messages alone: what else is printed goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return out
