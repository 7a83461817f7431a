"""`review-tui [PATH ...]`: opens the review, on screen or in lines of text."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from review_tui.commands import options

if TYPE_CHECKING:
    from review_tui.desk import Desk
    from review_tui.stage.keymap import Keymap


@click.command("open")
@options.paths
@options.database
@options.reviewer
@click.option("--plain", is_flag=True, help="Lines of text instead of a screen.")
def open_(paths: tuple[str, ...], db: Path | None, reviewer: str, plain: bool) -> None:
    """Open the review of articles, or of the five bundled ones."""
    from platformdirs import user_config_path

    from review_tui.stage.keymap import read_keymap

    keymap = read_keymap(user_config_path("review-tui") / "keys.toml")
    desk = _in_lines(paths, db, reviewer, keymap) if plain else _on_screen(paths, db, reviewer, keymap)
    if desk and desk.trouble:
        from store import StoreError

        raise StoreError(f"{len(desk.unsaved)} of your decisions are NOT saved. {desk.trouble}")


def _in_lines(paths: tuple[str, ...], db: Path | None, reviewer: str, keymap: "Keymap") -> "Desk":
    from review_tui.plain import PlainReview

    desk = options.open_desk(paths, db, reviewer)
    PlainReview(desk, keymap, iter(sys.stdin.readline, ""), sys.stdout).run()
    return desk


def _on_screen(paths: tuple[str, ...], db: Path | None, reviewer: str, keymap: "Keymap") -> "Desk | None":
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        message = "the screen needs a terminal: use --plain, list, set, status, report or verify."
        raise click.UsageError(message)
    from review_tui.ui.app import ReviewApp

    def arrival(what: str, share: float) -> None:
        app.arrival = (what, share)

    app = ReviewApp(lambda: options.open_desk(paths, db, reviewer, arrival=arrival), keymap)
    app.run()
    if app.failure:
        raise app.failure
    if app.return_code and not (app.desk and app.desk.trouble):
        raise click.exceptions.Exit(app.return_code)
    return app.desk


COMMANDS = (open_,)
