"""The articles and the desk that a command works at.

What takes time to load is loaded where it is used, so that the screen opens at once.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from review_tui.commands.options import Paths, database_path, reviewer_name, writable_database_path

if TYPE_CHECKING:
    from review_tui.arrival.records import Arrival, Progress
    from review_tui.desk import Desk
    from review_tui.records import Alignment


def aligned(paths: Paths, *, all_links: bool = False) -> "Alignment":
    """The articles at these paths, or the bundled ones, aligned; what there is to know of them on stderr."""
    from review_tui.arrival.here import arrive

    arrived = _watched(partial(arrive, paths, all_links=all_links))
    _tell(arrived.warnings)
    return arrived.alignment


def _watched(arrive: "Callable[[Progress], Arrival]") -> "Arrival":
    """With a bar on stderr when it takes long."""
    from review_tui.commands.progress import progress_on_stderr

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
        if not desk.database.articles:  # what has changed since is told to whoever looks at the screen
            desk.remember_articles()
    finally:
        desk.database.close()
        _tell((*desk.database.notices, *desk.warnings))


def _tell(sentences: Iterable[str]) -> None:
    from review_tui.text.show import for_show

    for sentence in sentences:
        print(for_show(sentence), file=sys.stderr)
