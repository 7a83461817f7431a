"""Paths into files: folders opened, and what is no article passed over."""

import os
import stat
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from review_tui.ingest.errors import ArticleError
from review_tui.ingest.ours import is_ours
from review_tui.text.show import for_show


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may hold an article."""

    path: Path
    is_named: bool
    """Given by its own name: then a fault in it ends the reading; one met in a folder is passed over."""
    fault: str = ""
    """Why it is not to be opened, as the end of a sentence that begins with its name."""


def find_files(path: Path, suffixes: Container[str]) -> Iterator[Found]:
    """The file at `path`, or those with one of `suffixes` in and below the folder at `path`, in order.

    Hidden files and our own databases and reports are no articles and are left out without a word.
    """
    mode = _mode(path)
    if stat.S_ISDIR(mode):
        yield from _in_folder(path, suffixes)
    elif stat.S_ISREG(mode):
        yield Found(path, is_named=True)
    else:
        raise ArticleError(
            f"{shown(path)} is not a file or folder: save the article to a file and give that."
        )


def shown(path: Path | str) -> str:
    """A path on one line, safe to show whatever its name holds."""
    name = os.fsencode(path).decode("utf-8", "backslashreplace")
    return for_show(name).replace("\n", "␊")


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        raise ArticleError(f"{shown(path)} does not exist: give article files or a folder of them.") from None
    except (OSError, ValueError) as error:
        raise ArticleError(
            f"{shown(path)} cannot be opened ({reason(error)}): check its name and rights."
        ) from error


def reason(error: OSError | ValueError) -> str:
    """What the system says went wrong, without numbers and names."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _in_folder(folder: Path, suffixes: Container[str]) -> Iterator[Found]:
    home = folder.resolve()
    for where, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(where, name)
            if not name.startswith(".") and file.suffix.lower() in suffixes:
                yield from _looked_at(file, home)


def _looked_at(file: Path, home: Path) -> Iterator[Found]:
    try:
        fault = _fault(file, home)
        if fault or not is_ours(file):
            yield Found(file, is_named=False, fault=fault)
    except (OSError, RuntimeError) as error:
        yield Found(file, is_named=False, fault=f"cannot be opened ({error})")


def _fault(file: Path, home: Path) -> str:
    if not file.resolve(strict=True).is_relative_to(home):
        return "is a link to a file outside the folder"
    if not stat.S_ISREG(file.stat().st_mode):
        return "is not an ordinary file"
    return ""


def _refuse(error: OSError) -> None:
    raise ArticleError(
        f"{shown(error.filename)} cannot be opened ({reason(error)}): check its rights."
    ) from error
