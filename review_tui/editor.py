"""The reviewer's own editor, for a text longer than a line."""

import os
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from review_tui.errors import EditorError

USUAL = ("nano", "vim", "vi", "emacs")
"""What is tried, in this order, where neither $VISUAL nor $EDITOR names one."""


def edit(text: str) -> str | None:
    """The text as it was saved; None where it was left without saving. Raises EditorError."""
    command = _editor()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "note.md")
        file.write_text(text, encoding="utf-8")
        before = file.stat().st_mtime_ns
        try:
            with _alone_at_the_terminal():
                subprocess.run([*command, str(file)], check=True)  # noqa: S603 (the reviewer's own choice)
            saved = file.read_text(encoding="utf-8", errors="replace")
        except (OSError, subprocess.CalledProcessError) as error:
            raise EditorError(f"The editor {command[0]} failed: set $EDITOR to another.") from error
        return saved if saved != text or file.stat().st_mtime_ns != before else None


@contextmanager
def _alone_at_the_terminal() -> Iterator[None]:
    """Leave Ctrl+C to the editor, where it often means Esc; the terminal sends it to us as well."""
    before = signal.signal(signal.SIGINT, lambda *_: None)  # to ignore it would pass on to the editor
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _editor() -> list[str]:
    """The words of the command that opens it."""
    named = next(filter(str.strip, (os.environ.get(each, "") for each in ("VISUAL", "EDITOR"))), "")
    if named:
        return _words(named)
    found = next(filter(shutil.which, USUAL), None)
    if not found:
        raise EditorError("There is no editor here: set $EDITOR to yours.")
    return [found]


def _words(named: str) -> list[str]:
    try:
        return shlex.split(named)
    except ValueError as error:  # a quotation mark that is alone
        raise EditorError(f"No editor can be told from “{named}”: set $EDITOR to yours.") from error
