"""`review-tui [PATH ...]`: opens the review, on screen or in lines of text."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from review_tui.commands import desks, options
from review_tui.commands.command import UsageError, argument, command

if TYPE_CHECKING:
    from review_tui.desk import Desk
    from review_tui.stage.keymap import Keymap

Left = tuple["Desk | None", int]
"""The desk as it was left, and the exit code."""


@command(
    "open",
    options.paths,
    options.database,
    options.reviewer,
    argument("--plain", action="store_true", help="Lines of text instead of a screen."),
)
def open_(paths: options.Paths, db: Path | None, reviewer: str | None, plain: bool) -> int:
    """Open the review of articles, or of the five bundled ones."""
    desk, code = (_in_lines if plain else _on_screen)(paths, db, reviewer)
    if desk and desk.unsaved:
        from store import StoreError

        raise StoreError(f"{len(desk.unsaved)} of your decisions are NOT saved. {desk.trouble}")
    return code


def _own_keys() -> "Keymap":
    from platformdirs import user_config_path

    from review_tui.stage.keymap import read_keymap

    return read_keymap(user_config_path("review-tui") / "keys.toml")


def _in_lines(paths: options.Paths, db: Path | None, reviewer: str | None) -> "Left":
    from review_tui.plain import PlainReview

    keymap, desk = _own_keys(), desks.open_desk(paths, db, reviewer)
    PlainReview(desk, keymap, iter(sys.stdin.readline, ""), sys.stdout).run()
    return desk, 0


def _on_screen(paths: options.Paths, db: Path | None, reviewer: str | None) -> "Left":
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        message = "the screen needs a terminal: use --plain, list, set, status, report or verify."
        raise UsageError(message)
    if "-" in paths:
        raise UsageError("the screen takes keys where - would read an article: save it to a file.")
    from review_tui.arrival.beside import Arriving
    from review_tui.ui import terminal

    terminal.require()
    database = options.writable_database_path(paths, db)
    # Articles, desk and screen come at once, each beside the others.
    with ThreadPoolExecutor(1) as beside, closing(Arriving(paths, database)) as arriving:
        opening = beside.submit(desks.open_desk, paths, db, reviewer, arrive=arriving.wait)
        from review_tui.ui.app import ReviewApp

        app = ReviewApp(
            opening,
            _own_keys(),
            progress=lambda: arriving.progress,
            abandon=arriving.close,
        )
        app.run()
    if app.failure:
        raise app.failure
    return app.desk, app.return_code or 0


COMMANDS = (open_,)
