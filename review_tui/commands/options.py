"""What the commands have in common: articles, database, reviewer.

What takes time to load is loaded where it is used, so that the screen opens at once.
"""

import os
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from review_tui.commands.command import argument
from review_tui.commands.progress import progress_on_stderr

if TYPE_CHECKING:
    from review_tui.arrival.records import Arrival, Progress
    from review_tui.desk import Desk
    from review_tui.records import Alignment

Paths = Sequence[str]
"""As typed: files, folders, addresses, or - for standard input."""


def _named(value: str) -> str:
    """The name as it is given; a blank one would sign as somebody else."""
    if not value.strip():
        raise ArgumentTypeError("the name is empty: give one, or leave --reviewer out")
    return value


paths = argument(
    "paths",
    nargs="*",
    default=(),
    metavar="PATH",
    help="Articles; none: those the database was reviewed with, else the bundled ones.",
)
required_paths = argument("paths", nargs="+", metavar="PATH", help="Articles: files, folders, addresses, -.")
database = argument(
    "--db", type=Path, metavar="FILE", help="The database file; else review.json beside the articles."
)
reviewer = argument(
    "--reviewer",
    type=_named,
    metavar="NAME",
    help="Who decides; else $REVIEW_TUI_REVIEWER, else the login name.",
)
text_or_json = argument("--format", dest="form", choices=("text", "json"), default="text")


def aligned(paths: Paths, *, all_links: bool = False) -> "Alignment":
    """The articles at these paths, or the bundled ones, aligned; what there is to know of them on stderr."""
    from review_tui.arrival.here import arrive

    arrived = _watched(partial(arrive, paths, all_links=all_links))
    _tell(arrived.warnings)
    return arrived.alignment


def _watched(arrive: "Callable[[Progress], Arrival]") -> "Arrival":
    """With a bar on stderr when it takes long."""
    with progress_on_stderr() as progress:
        return arrive(progress)


def open_desk(
    paths: Paths,
    db: Path | None,
    reviewer: str | None = None,
    *,
    arrive: "Callable[[], Arrival] | None" = None,
) -> "Desk":
    """A reviewer at the review of these articles.

    `arrive` brings the articles, now and when they are read again; without it they arrive here.
    """
    from review_tui.desk import Desk
    from store import Database

    path = writable_database_path(paths, db)
    arrive = arrive or _arrives_here(paths, path)
    arrived = arrive()
    return Desk(arrived, Database.open(path), reviewer or reviewer_name(), read_again=arrive)


def _arrives_here(paths: Paths, database: Path) -> "Callable[[], Arrival]":
    from review_tui.arrival.here import resume_and_keep

    return partial(resume_and_keep, paths, database)


def look_at_desk(paths: Paths, db: Path | None) -> "Desk":
    """The review as it stands, to be read: no file is written, no folder made."""
    from review_tui.arrival.here import resume

    return _desk_to_read(paths, db, partial(resume, paths, database_path(paths, db)))


def look_closely_at_desk(paths: Paths, db: Path | None) -> "Desk":
    """The same, of the articles' files themselves: what is kept of them is not believed."""
    from review_tui.arrival.here import arrive
    from review_tui.arrival.recalled import recalled

    return _desk_to_read(paths, db, partial(arrive, recalled(paths, database_path(paths, db))))


def _desk_to_read(paths: Paths, db: Path | None, arrive: "Callable[[Progress], Arrival]") -> "Desk":
    from review_tui.desk import Desk
    from store import Database

    arrived, path = _watched(arrive), database_path(paths, db)
    is_there = paths or db is not None or path.parent.is_dir()
    desk = Desk(arrived, Database.read(path) if is_there else Database(path), reviewer_name())
    _tell((*desk.database.notices, *desk.warnings))
    return desk


@contextmanager
def at_desk(paths: Paths, db: Path | None, reviewer: str | None = None) -> "Iterator[Desk]":
    """A desk that is left whatever happens; what its database has to tell goes to stderr."""
    desk = open_desk(paths, db, reviewer)
    try:
        yield desk
        desk.remember_articles()
    finally:
        desk.database.close()
        _tell((*desk.database.notices, *desk.warnings))


def _tell(sentences: Iterable[str]) -> None:
    from review_tui.text.show import for_show

    for sentence in sentences:
        print(for_show(sentence), file=sys.stderr)


def database_path(paths: Paths, db: Path | None) -> Path:
    """The database of the review of these paths; for the bundled articles, in the user's data folder."""
    if db is not None:
        return _file_to_be(db)
    if paths:
        first = Path(paths[0])
        beside = first if first.is_dir() else first.parent
        return (Path() if _is_elsewhere(paths[0]) else beside) / "review.json"
    from platformdirs import user_data_path

    return user_data_path("review-tui") / "review.json"


def _file_to_be(db: Path) -> Path:
    """The path, unless it can never be a file: a device, a pipe, "."."""
    is_special = os.path.exists(db) and not os.path.isfile(db) and not os.path.isdir(db)
    if is_special or not db.name:
        from store import StoreError

        raise StoreError(f"{db} is not a file: name a database file with --db.")
    return db


def _is_elsewhere(path: str) -> bool:
    """Whether a path has no folder of its own: an address, or standard input."""
    return path == "-" or path.startswith(("http://", "https://"))


def writable_database_path(paths: Paths, db: Path | None) -> Path:
    """The same; the user's data folder is made where it is wanted. Raises StoreError."""
    path = database_path(paths, db)
    if not paths and db is None:
        _make(path.parent)
    return path


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
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "reviewer"
