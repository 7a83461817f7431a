"""Paths into things to open: folders walked, and what is no article passed over."""

import os
import stat
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePath

from msgspec import Struct

from review_tui.errors import ArticleError
from review_tui.ingest.addresses import address, path_of
from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.formats import FORMATS, Content
from review_tui.ingest.limits import Limits
from review_tui.ingest.opening import open_address, open_file, open_standard_input, reason
from review_tui.ingest.ours import is_ours
from review_tui.text.show import for_show

STANDARD_INPUT = "-"


class Found(Struct, frozen=True):
    """Something that may hold articles."""

    where: str
    """As it is shown and kept: a path, an address, or `-`."""
    path: PurePath
    """What its articles are named after."""
    open: Callable[[Limits], Content]
    """Raises UnreadableError."""
    identity: str
    """The same for the same thing, however it was given."""
    is_named: bool = True
    """Given by its own name: then a fault in it ends the reading; one met in a folder is passed over."""
    is_file: bool = True
    """Can be opened once more to be the same; neither an address nor standard input."""


def find(path: str | PurePath) -> Iterator[Found]:
    """What is at `path`: a file, an address, standard input, or the files of a folder and below it, in order.

    Hidden files and our own databases and reports are no articles and are left out without a word.
    """
    if str(path) == STANDARD_INPUT:
        opened = partial(open_standard_input, STANDARD_INPUT)
        yield Found(STANDARD_INPUT, PurePath("stdin"), opened, STANDARD_INPUT, is_file=False)
    elif (url := address(path)) and not Path(path).exists():
        yield Found(shown(url), path_of(url), partial(open_address, url), url, is_file=False)
    else:
        yield from _on_disk(Path(path))


def shown(path: str | PurePath) -> str:
    """A path on one line, safe to show whatever its name holds."""
    name = os.fsencode(path).decode("utf-8", "backslashreplace")
    return for_show(name).replace("\n", "␊")


def _on_disk(path: Path) -> Iterator[Found]:
    mode = _mode(path)
    if stat.S_ISDIR(mode):
        yield from _in_folder(path)
    elif stat.S_ISREG(mode):
        yield _file(path)
    else:
        raise ArticleError(
            f"{shown(path)} is not a file or folder: save the article to a file and give that."
        )


def _file(path: Path, *, is_named: bool = True) -> Found:
    return Found(shown(path), path, partial(open_file, path), os.path.realpath(path), is_named)


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        raise ArticleError(f"{shown(path)} does not exist: give article files or a folder of them.") from None
    except (OSError, ValueError) as error:
        raise ArticleError(
            f"{shown(path)} cannot be opened ({reason(error)}): check its name and rights."
        ) from error


def _in_folder(folder: Path) -> Iterator[Found]:
    home = folder.resolve()
    for where, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(where, name)
            if not name.startswith(".") and file.suffix.lower() in FORMATS:
                yield from _looked_at(file, home)


def _looked_at(file: Path, home: Path) -> Iterator[Found]:
    """The file, unless it is ours; a file that must not be opened refuses when it is."""
    try:
        if fault := _fault(file, home):
            yield Found(shown(file), file, partial(_refuse_to_open, fault), str(file), is_named=False)
        elif not is_ours(file):
            yield _file(file, is_named=False)
    except (OSError, RuntimeError) as error:
        fault = f"cannot be opened ({reason(error) if isinstance(error, OSError) else 'a link in a circle'})"
        yield Found(shown(file), file, partial(_refuse_to_open, fault), str(file), is_named=False)


def _fault(file: Path, home: Path) -> str:
    if not file.resolve(strict=True).is_relative_to(home):
        return "is a link to a file outside the folder: give that file itself"
    if not stat.S_ISREG(file.stat().st_mode):
        return "is not an ordinary file"
    return ""


def _refuse_to_open(fault: str, _: Limits) -> Content:
    raise UnreadableError(fault)


def _refuse(error: OSError) -> None:
    raise ArticleError(
        f"{shown(error.filename)} cannot be opened ({reason(error)}): check its rights."
    ) from error
