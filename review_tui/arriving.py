"""The process in which articles arrive for a screen: tells on standard output, pickled, how far they are."""

import gc
import os
import pickle
import sys
from dataclasses import replace
from typing import Any, BinaryIO

from review_tui.arrival import Arrival, arrive


def main() -> None:
    """Make the articles arrive that the arguments name."""
    gc.disable()  # all that is made here is needed until the end
    out = _own_output()

    def tell(message: Any) -> None:
        pickle.dump(message, out, pickle.HIGHEST_PROTOCOL)
        out.flush()

    try:
        tell(_traced(arrive(sys.argv[1:], lambda what, share: tell((what, share)))))
    except BrokenPipeError:  # nobody waits any more
        os._exit(1)
    except Exception as error:  # the other side raises it
        import traceback

        error.add_note(traceback.format_exc())
        try:
            tell(error)
        except Exception:  # an error that cannot be sent is told in words
            tell(RuntimeError(traceback.format_exc()))


def _traced(arrival: Arrival) -> Arrival:
    from review_tui.origin.trace import trace

    return replace(arrival, origins=trace(arrival.alignment))


def _own_output() -> BinaryIO:
    """Standard output for messages alone: what else is printed goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return out


if __name__ == "__main__":
    main()
