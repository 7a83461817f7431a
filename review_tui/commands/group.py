"""The command `review-tui`: without a subcommand it opens the review."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

import click

from review_tui import __version__

COMMANDS = {
    "open": "screen",
    "align": "printing",
    "list": "printing",
    "status": "printing",
    "set": "recording",
    "report": "reporting",
    "import": "reporting",
    "verify": "reporting",
}
"""Each command and its module, loaded only when it is wanted: the screen is to open at once."""


class OpenByDefault(click.Group):
    """A group whose first argument, where it is no command, is a path to open."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command by name."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        if cmd_name not in COMMANDS:
            return None
        home = import_module(f"review_tui.commands.{COMMANDS[cmd_name]}")
        return next((each for each in home.COMMANDS if each.name == cmd_name), None)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; `open` goes without saying."""
        if not args or (args[0] not in COMMANDS and args[0] not in ("--help", "-h", "--version")):
            args = ["open", *args]
        return super().parse_args(ctx, args)


@click.group(cls=OpenByDefault, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="review-tui %(version)s")
def group() -> None:
    """Source-credibility review: decide, claim by claim, what several articles agree on.

    Without a command it opens the review: review-tui [PATH ...] [--db FILE] [--reviewer NAME].
    """


def run(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its code: 0 done, 1 the answer is no, 2 bad input, 130 Ctrl+C."""
    _speak_utf8()
    try:
        code = group.main(arguments, prog_name="review-tui", standalone_mode=False)
    except click.ClickException as error:
        code = _refused(error.format_message())
    except _refusals() as error:
        code = _refused(str(error))
    except (click.Abort, KeyboardInterrupt):
        code = 130
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python tries again at the end
        code = _refused(f"{error.filename or 'the output'} could not be written ({error.strerror}).")
    except SystemExit:  # so click ends, and only so, where whoever reads the output has had enough
        code = 0
    sys.exit(code if isinstance(code, int) else 0)


def _refusals() -> tuple[type[Exception], ...]:
    """What is told in a sentence; loaded only when something has gone wrong."""
    from review_tui.errors import ArticleError
    from review_tui.report import ReportError
    from review_tui.stage.keymap import KeymapError
    from review_tui.ui.terminal import NoTerminalError
    from store import StoreError

    return ArticleError, KeymapError, NoTerminalError, ReportError, StoreError


def _speak_utf8() -> None:
    """Whatever the locale: JSON is UTF-8, and a name that is no text must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _refused(message: str) -> int:
    from review_tui.text.show import one_line

    click.echo(f"review-tui: {one_line(message).removesuffix('.')}.", err=True)
    return 2
