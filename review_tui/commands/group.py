"""The command `review-tui`: without a subcommand it opens the review."""

import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from review_tui import __version__
from review_tui.commands.command import Command, UsageError, drop_output, say

COMMANDS = {
    "open": "screen",
    "align": "printing",
    "list": "printing",
    "status": "printing",
    "set": "recording",
    "report": "reporting",
    "import": "importing",
    "verify": "reporting",
}
"""Each command and its module, loaded only when it is wanted: the screen is to open at once."""
PROGRAM = "review-tui"
ABOUT = """\
Source-credibility review: decide, claim by claim, what several articles agree on.

Without a command it opens the review: review-tui [PATH ...] [--db FILE] [--reviewer NAME] [--plain].
After a command, -h tells what it takes.
"""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its code: 0 done, 1 the answer is no, 2 bad input, 130 Ctrl+C."""
    _speak_utf8()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
    except BrokenPipeError:  # whoever hears the review in lines of text has left
        drop_output()
        code = 0
    except _refusals() as error:
        code = _refused(str(error))
    except KeyboardInterrupt:
        code = 130
    except OSError as error:
        drop_output()
        code = _refused(f"{error.filename or 'the output'} could not be written ({error.strerror}).")
    sys.exit(code)


def _run(arguments: Sequence[str]) -> int:
    first, *rest = arguments or ["open"]
    if first in ("-h", "--help"):
        say("\n".join((ABOUT, *(f"{name:<8}{_command(name).about}" for name in COMMANDS))))
        return 0
    if first == "--version":
        say(f"{PROGRAM} {__version__}")
        return 0
    if first not in COMMANDS:
        first, rest = "open", list(arguments)
    return _command(first).run(PROGRAM if first == "open" else f"{PROGRAM} {first}", rest)


def _command(name: str) -> Command:
    home = import_module(f"review_tui.commands.{COMMANDS[name]}")
    commands: Sequence[Command] = home.COMMANDS
    return next(each for each in commands if each.name == name)


def _refusals() -> tuple[type[Exception], ...]:
    """What is told in a sentence; loaded only when something has gone wrong."""
    from review_tui.errors import ArticleError
    from review_tui.report import ReportError
    from review_tui.stage.keymap import KeymapError
    from review_tui.ui.terminal import NoTerminalError
    from store import StoreError

    return ArticleError, KeymapError, NoTerminalError, ReportError, StoreError, UsageError


def _speak_utf8() -> None:
    """Whatever the locale: JSON is UTF-8, and a name that is no text must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _refused(message: str) -> int:
    from review_tui.text.show import one_line

    print(f"{PROGRAM}: {one_line(message).removesuffix('.')}.", file=sys.stderr)
    return 2
