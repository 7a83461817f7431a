"""`review-tui [PATH ...]`: opens the review on screen."""

import os
import sys
from pathlib import Path

import click

from review_tui.commands import options
from review_tui.stage.keymap import read_keymap
from store import StoreError


@click.command("open")
@options.paths
@options.database
@options.reviewer
def open_(paths: tuple[Path, ...], db: Path | None, reviewer: str) -> None:
    """Open the review of articles, or of the five bundled ones."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        message = "the screen needs a terminal: in a pipe or script use list, set, status, report or verify."
        raise click.UsageError(message)
    from platformdirs import user_config_path

    from review_tui.ui.app import ReviewApp

    keymap = read_keymap(user_config_path("review-tui") / "keys.toml")
    app = ReviewApp(lambda: options.open_desk(paths, db, reviewer), keymap)
    app.run()
    if app.failure:
        raise app.failure
    if app.desk and app.desk.trouble:
        raise StoreError(f"{len(app.desk.unsaved)} of your decisions are NOT saved. {app.desk.trouble}")


COMMANDS = (open_,)
