"""How far a long reading or alignment has come, as a bar on stderr where somebody watches it."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

PATIENCE = 0.5
"""Seconds for which nobody needs a bar."""


@contextmanager
def progress_on_stderr() -> Iterator[Callable[[str, float], None]]:
    """What is told what is being done and its share, 0..1; a bar for each thing that is not done at once."""
    began = time.monotonic()
    bars: dict[str, Callable[[float], None]] = {}
    with ExitStack() as shown:

        def tell(what: str, share: float) -> None:
            if what not in bars and share < 1 and time.monotonic() > began + PATIENCE:
                shown.close()  # the bar before
                bars[what] = shown.enter_context(_bar(what))
            if bar := bars.get(what):
                bar(share)

        yield tell if sys.stderr.isatty() else lambda what, share: None


@contextmanager
def _bar(what: str) -> Iterator[Callable[[float], None]]:
    """Takes the share that is done, 0..1."""
    from rich.console import Console  # slow to load, and seldom wanted
    from rich.progress import Progress

    with Progress(console=Console(file=sys.stderr)) as shown:
        task = shown.add_task(what, total=1)
        yield lambda share: shown.update(task, completed=share, refresh=True)
