"""What Ctrl+C does outside the screen: it ends a command, and breaks no module off while it loads."""

import os
import signal
from types import FrameType

CODE = 130
"""The exit code after it, as of shells."""
STARTING = frozenset({"importlib._bootstrap", "argparse"})
"""Modules whose work is not to be broken off: classes half made by msgspec end the process by a fault."""


def prepare() -> None:
    """Take the signal from now on."""
    signal.signal(signal.SIGINT, arrive)


def arrive(_signal: int, frame: FrameType | None) -> None:
    """Raise KeyboardInterrupt; while the program is still being loaded, leave at once."""
    while frame:
        if frame.f_globals.get("__name__") in STARTING:
            os._exit(CODE)
        frame = frame.f_back
    raise KeyboardInterrupt
