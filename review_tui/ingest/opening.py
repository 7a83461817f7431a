"""Opens what was found and hands over its bytes and format."""

import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.formats import Content, format_by_beginning, format_of
from review_tui.ingest.limits import Limits


def open_file(path: Path, limits: Limits) -> Content:
    """The content of an ordinary file. The open file is asked what it is: a name can change its meaning."""
    try:
        # Without O_NONBLOCK a pipe put in the file's place would hold us until somebody writes to it.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as file:
            about = os.fstat(descriptor)
            if not stat.S_ISREG(about.st_mode):
                raise UnreadableError("is not an ordinary file: save the article to a file and give that")
            data = _bounded(file, limits, known=about.st_size)
    except (OSError, ValueError) as error:
        raise UnreadableError(f"cannot be opened ({reason(error)}): check its name and rights") from error
    return format_of(path.suffix, data), data


def open_address(url: str, limits: Limits) -> Content:
    """The content of the page at an http(s) address."""
    from review_tui.ingest.web import fetch

    return fetch(url, limits)


def open_standard_input(_: str, limits: Limits) -> Content:
    """What is piped in."""
    data = _bounded(sys.stdin.buffer, limits)
    return format_by_beginning(data), data


def reason(error: OSError | ValueError) -> str:
    """What the system says went wrong, without numbers and names."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _bounded(file: BinaryIO, limits: Limits, known: int = 0) -> bytes:
    if known <= limits.file_bytes:
        data = file.read(limits.file_bytes + 1)
        if len(data) <= limits.file_bytes:
            return data
    raise UnreadableError(
        f"is larger than {limits.file_bytes:,} bytes: save the part that matters, or split it up"
    )
