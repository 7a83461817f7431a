"""Puts a report in its place: whole or not at all, and never over what it reports on."""

import os
from collections.abc import Iterable
from pathlib import Path

from review_tui.records import Article
from review_tui.report.errors import ReportError
from review_tui.text.show import for_show


def spare_sources(path: Path, articles: Iterable[Article], database: Path) -> None:
    """Raise ReportError where a report at `path` would take the place of what it reports on.

    The database's companions (its journal, lock and copies) begin with its name, and are spared too.
    """
    place = Path(os.path.realpath(path))
    if any(_is_same(place, article.path) for article in articles):
        raise ReportError(f"{_shown(path)} is one of the articles under review: give another name.")
    kept = Path(os.path.realpath(database))
    if _is_same(place, kept) or (place.parent == kept.parent and place.name.startswith(kept.name)):
        raise ReportError(f"{_shown(path)} belongs to the database of this review: give another name.")


def _is_same(place: Path, other: str | Path) -> bool:
    """Whether both lead to one file, under whatever name; an address leads to none.

    Articles are kept by their names as they show, so one with a hidden character is known by how it shows.
    """
    try:
        return place.samefile(other)
    except (OSError, ValueError):
        return os.path.realpath(other) in (str(place), _shown(place))


def write_report(text: str, path: Path, *, force: bool = False) -> None:
    """Write `text` aside and put it at `path`; over a file that is there only with `force`.

    Raises ReportError where that cannot be done, and leaves what was there as it was.
    """
    try:
        aside = _written_aside(text, path.parent)
        try:
            _put(aside, path, force=force)
        finally:
            aside.unlink(missing_ok=True)
    except FileExistsError:
        raise ReportError(
            f"{_shown(path)} is there already: give another name (on the command line, --force replaces it)."
        ) from None
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ReportError(f"{_shown(path)} cannot be written ({why}): give another place.") from error


def _written_aside(text: str, folder: Path) -> Path:
    """A file beside the report, under a short name of its own, so that the longest names still work."""
    aside = folder / f".review-tui-{os.urandom(6).hex()}.tmp"
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o666)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return aside


def _put(aside: Path, path: Path, *, force: bool) -> None:
    if force and not path.is_dir():
        aside.replace(path)
        return
    try:
        # A link fails where the name is taken, however late another program took it.
        path.hardlink_to(aside)
    except FileExistsError:
        raise
    except OSError:  # no links here, as on a memory card: an empty file takes the name instead
        path.touch(exist_ok=False)
        aside.replace(path)


def _shown(path: Path) -> str:
    return for_show(os.fsencode(path).decode("utf-8", "backslashreplace")).replace("\n", "␊")
