"""The reviewer's own editor, for a text longer than a line."""

import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

USUAL = ("nano", "vim", "vi", "emacs")
"""What is tried, in this order, where neither $VISUAL nor $EDITOR names one."""


class EditorError(Exception):
    """There is no editor, or it failed; the message is for the reviewer."""


def edit(text: str) -> str | None:
    """The text as it was saved; None where it was left without saving. Raises EditorError."""
    command = _editor()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "note.md")
        file.write_text(text, encoding="utf-8")
        before = file.stat().st_mtime_ns
        try:
            subprocess.run([*command, str(file)], check=True)  # noqa: S603 (the reviewer's own choice)
        except (OSError, subprocess.CalledProcessError) as error:
            raise EditorError(f"The editor {command[0]} failed: set $EDITOR to another.") from error
        saved = file.read_text(encoding="utf-8", errors="replace")
        return saved if saved != text or file.stat().st_mtime_ns != before else None


def _editor() -> list[str]:
    """The words of the command that opens it."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if named:
        return shlex.split(named)
    found = next(filter(shutil.which, USUAL), None)
    if not found:
        raise EditorError("There is no editor here: set $EDITOR to yours.")
    return [found]
