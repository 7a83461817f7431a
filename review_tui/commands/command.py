"""A command: its arguments declared beside the function that does it."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, NoReturn

Does = Callable[..., int | None]
Argument = Callable[[ArgumentParser], object]


class UsageError(Exception):
    """Arguments that make no sense; the message says which and why."""


class Command(NamedTuple):
    """What `review-tui NAME` does, and what it takes."""

    name: str
    does: Does
    """Called with every argument by its name; gives the exit code, None for 0."""
    arguments: Sequence[Argument]

    @property
    def about(self) -> str:
        """What it does, in a sentence."""
        return (self.does.__doc__ or "").strip()

    def run(self, program: str, words: Sequence[str]) -> int:
        """Do it. Raises UsageError on words that it does not take."""
        parser = Parser(prog=program, description=self.about)
        for add in self.arguments:
            add(parser)
        return self.does(**vars(parser.parse_intermixed_args(_unmistakable(words)))) or 0


class Parser(ArgumentParser):
    """Takes options by their whole names only, and leaves it to the caller to refuse."""

    def __init__(self, **about: Any) -> None:
        super().__init__(**about, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(message)


def _unmistakable(words: Sequence[str]) -> Sequence[str]:
    """The words with no path behind `--` like an option, since argparse forgets what stood behind it."""
    options = words[: words.index("--")] if "--" in words else words
    paths = words[len(options) + 1 :]
    return [*options, *(f"./{each}" if each.startswith("-") and each != "-" else each for each in paths)]


def argument(*names: str, **about: Any) -> Argument:
    """An argument or option, told as to `ArgumentParser.add_argument`."""
    return lambda parser: parser.add_argument(*names, **about)


def command(name: str, *arguments: Argument) -> Callable[[Does], Command]:
    """Makes a function the command of this name."""
    return lambda does: Command(name, does, arguments)


def say(words: str, *, end: str = "\n") -> None:
    """Print at once, as whoever reads may wait for it; where they have had enough, to nobody."""
    try:
        print(words, end=end, flush=True)
    except BrokenPipeError:
        drop_output()


def drop_output() -> None:
    """Write the rest nowhere; Python would try once more at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
