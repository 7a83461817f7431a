"""Knows the program's own files, which lie among the articles but are none."""

import re
from pathlib import Path

DATABASE = "review.json"
"""What a database is called where no other name was given; its companions begin so too."""
_HEAD = 4096
_REPORT = re.compile(rb"review-tui[ /]\d+\.\d+")
"""Name and version, which every report carries near its top."""
_DATABASE = re.compile(rb'\s*\{\s*"\w+"\s*:\s*\{\s*("\d+"\s*:\s*\{|\})')
"""The first table of a TinyDB file: documents by number, or none yet."""
_KINDS = {
    ".json": (_REPORT, _DATABASE),
    ".jsonl": (_REPORT,),
    ".md": (_REPORT,),
    ".html": (_REPORT,),
    ".htm": (_REPORT,),
}


def is_ours(file: Path) -> bool:
    """Whether the program wrote this file itself: a database, however damaged, or a report."""
    if file.name.startswith(DATABASE):
        return True
    kinds = _KINDS.get(file.suffix.lower(), ())
    if not kinds:
        return False
    with file.open("rb") as opened:
        head = opened.read(_HEAD)
    return any(kind.match(head) if kind is _DATABASE else kind.search(head) for kind in kinds)
