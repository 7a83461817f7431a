"""The command `review-tui`."""

import gc
import os
import signal
import sys
from types import FrameType

from review_tui import splash

GARBAGE = 50_000
"""New objects after which Python looks for garbage: modules load many, and leave none behind."""
INTERRUPTED = 130
STARTING = frozenset({"importlib._bootstrap", "argparse"})
"""Modules whose work is not to be broken off: classes half made by msgspec end the process by a fault."""


def main() -> None:
    """Run the command line."""
    signal.signal(signal.SIGINT, interrupt)
    splash.show(sys.argv[1:])
    gc.set_threshold(GARBAGE)
    try:
        from review_tui.commands import run

        run()
    except KeyboardInterrupt:  # while the last lines are written
        sys.exit(INTERRUPTED)


def interrupt(_signal: int, frame: FrameType | None) -> None:
    """Raise KeyboardInterrupt; while the program is still being loaded, leave at once."""
    while frame:
        if frame.f_globals.get("__name__") in STARTING:
            os._exit(INTERRUPTED)
        frame = frame.f_back
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
