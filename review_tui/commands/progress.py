"""How far a long alignment has come, as a bar on stderr where somebody watches it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import click

_STEPS = 1000


@contextmanager
def progress_on_stderr() -> Iterator[Callable[[float], None]]:
    """What is told the share done, 0..1; the bar comes with the first share that is not yet all."""
    with ExitStack() as shown:
        bars: list[Any] = []

        def tell(share: float) -> None:
            if not bars and share < 1 and sys.stderr.isatty():
                bar = click.progressbar(length=_STEPS, label="Aligning", file=sys.stderr)
                bars.append(shown.enter_context(bar))
            for bar in bars:
                bar.update(round(share * _STEPS) - bar.pos)

        yield tell
