"""What the commands have in common: articles, database, reviewer.

What takes time to load is loaded where it is used, so that the screen opens at once.
"""

import getpass
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from review_tui.commands.progress import progress_on_stderr

if TYPE_CHECKING:
    from review_tui.desk import Desk
    from review_tui.records import Alignment

Paths = tuple[Path, ...]
Command = Callable[..., Any]

paths = click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
required_paths = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
database = click.option(
    "--db",
    type=click.Path(path_type=Path),
    help="The database file; else review.json beside the articles.",
)
reviewer = click.option(
    "--reviewer", default="", help="Who decides; else $REVIEW_TUI_REVIEWER, else the login name."
)
text_or_json = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")


def aligned(paths: Paths, *, all_links: bool = False) -> "Alignment":
    """The articles at these paths, or the bundled ones, aligned; a bar on stderr when it takes long."""
    with progress_on_stderr() as progress:
        return _aligned(paths, all_links=all_links, progress=progress)


def _aligned(
    paths: Paths, *, all_links: bool = False, progress: Callable[[float], None] | None = None
) -> "Alignment":
    from review_tui.ingest import read_articles
    from review_tui.match import align

    return align(read_articles(paths), all_links=all_links, progress=progress)


def open_desk(paths: Paths, db: Path | None, reviewer: str = "") -> "Desk":
    """A reviewer at the review of these articles; the folder of the default database is made.

    Without a bar, which would write over the screen.
    """
    from review_tui.desk import Desk
    from store import Database

    alignment, path = _aligned(paths), database_path(paths, db)
    if not paths and db is None:
        _make(path.parent)
    return Desk(alignment, Database.open(path), reviewer or reviewer_name())


def look_at_desk(paths: Paths, db: Path | None) -> "Desk":
    """The review as it stands, to be read: no file is written, no folder made."""
    from review_tui.desk import Desk
    from store import Database

    alignment, path = aligned(paths), database_path(paths, db)
    is_there = paths or db is not None or path.parent.is_dir()
    desk = Desk(alignment, Database.read(path) if is_there else Database(path), reviewer_name())
    _tell(desk)
    return desk


@contextmanager
def at_desk(paths: Paths, db: Path | None, reviewer: str = "") -> "Iterator[Desk]":
    """A desk that is left whatever happens; what its database has to tell goes to stderr."""
    desk = open_desk(paths, db, reviewer)
    try:
        yield desk
    finally:
        desk.database.close()
        _tell(desk)


def _tell(desk: "Desk") -> None:
    from review_tui.text.show import for_show

    for notice in desk.database.notices:
        click.echo(for_show(notice), err=True)


def database_path(paths: Paths, db: Path | None) -> Path:
    """The database of the review of these paths; for the bundled articles, in the user's data folder."""
    if db is not None:
        return db
    if paths:
        first = paths[0]
        return (first if first.is_dir() else first.parent) / "review.json"
    from platformdirs import user_data_path

    return user_data_path("review-tui") / "review.json"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        from store import StoreError

        message = f"{folder} cannot be made ({error.strerror}): name a database file with --db."
        raise StoreError(message) from error


def reviewer_name() -> str:
    """Who sits at the terminal."""
    return os.environ.get("REVIEW_TUI_REVIEWER") or _login()


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "reviewer"
