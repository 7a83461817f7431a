"""How far a long reading or alignment has come, as a bar on stderr where somebody watches it."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import click

PATIENCE = 0.5
"""Seconds for which nobody needs a bar."""
_STEPS = 1000


@contextmanager
def progress_on_stderr() -> Iterator[Callable[[str, float], None]]:
    """What is told what is being done and its share, 0..1; a bar for each thing that is not done at once."""
    began = time.monotonic()
    bars: dict[str, Any] = {}
    with ExitStack() as shown:

        def tell(what: str, share: float) -> None:
            if what not in bars and share < 1 and time.monotonic() > began + PATIENCE:
                shown.close()  # the bar before
                bars[what] = shown.enter_context(
                    click.progressbar(length=_STEPS, label=what, file=sys.stderr)
                )
            if bar := bars.get(what):
                bar.update(round(share * _STEPS) - bar.pos)

        yield tell if sys.stderr.isatty() else lambda what, share: None
