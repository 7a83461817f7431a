"""Which articles a review is of when nobody names any."""

from collections.abc import Sequence
from pathlib import Path

from review_tui.ingest.articles import SEEDS
from store import Database, StoreError


def recalled(paths: Sequence[str], database: Path) -> Sequence[str]:
    """The paths; without any, those of the articles with which the database was last reviewed.

    Of these, what is still there; none where nothing is, or they are the bundled ones. To know, the whole
    database is read.
    """
    if paths or not database.parent.is_dir():
        return paths
    try:
        known = Database.read(database).articles
    except StoreError:  # whoever opens it is told
        return paths
    home = database.resolve().parent
    files = dict.fromkeys(home / each.path for each in known)
    return [str(file) for file in files if file.is_file() and file.parent.resolve() != SEEDS.resolve()]
