"""What the commands are told in common, and what it means: articles, database, reviewer."""

import os
from argparse import ArgumentTypeError
from collections.abc import Sequence
from pathlib import Path

from review_tui.commands.command import argument

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
