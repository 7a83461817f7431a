"""What can still be read of a damaged database, and keeping what cannot.

Nothing that could not be read is written over before a copy of it stands aside under a dated name.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from store.contents import Contents
from store.files import keep_aside
from store.lines import Lines
from store.records import Decision
from store.snapshot import SCHEMA, read_snapshot, schema_of
from store.storage import backup_of


class Finding(Struct, frozen=True):
    """Something on the disk that was not as it should be."""

    words: str
    """What, as a sentence without its end."""
    file: Path
    data: bytes
    """What to keep aside before it is written over; empty where there is nothing."""
    kind: str = "damaged"

    def keep(self) -> str:
        """Copy it aside; the whole sentence for the reviewer."""
        if not self.data:
            return f"{self.words}."
        aside = keep_aside(self.file, self.data, self.kind)
        return f"{self.words}; as it was found it is kept as {aside.name}."


def recover(file: Path) -> tuple[Contents, tuple[Finding, ...]]:
    """The contents of a database file without its journal; what its backup can add where it is damaged."""
    content = _content(file)
    if not content and not _content(backup_of(file)):
        return Contents(SCHEMA), ()
    contents, faults = _read(content or b"")
    if contents.schema > SCHEMA:
        return contents, ()
    if faults:
        contents = _join(_read(_content(backup_of(file)) or b"")[0], contents)
        rest = "what is left of it and its backup" if content else "its backup"
        words = f"{file.name} {_describe(content, faults)}; decisions recovered from {rest}"
        return contents, (Finding(f"{words}: {len(contents.decisions)}", file, content or b""),)
    if contents.schema < SCHEMA:
        words = f"{file.name} was brought from schema {contents.schema} to {SCHEMA}"
        return contents, (Finding(words, file, content or b"", f"schema-{contents.schema}"),)
    return contents, ()


def is_foreign(file: Path) -> bool:
    """Whether the file holds something, and neither it nor a backup says that it is ours to write over."""
    content = _content(file) or b""
    is_new = content.strip() in (b"", b"{}")
    return not (is_new or b'"decisions"' in content or schema_of(content) or _content(backup_of(file)))


def damaged_lines(journal: Path, lines: Lines) -> tuple[Finding, ...]:
    """What to keep aside of a stretch of the journal."""
    if not lines.damaged:
        return ()
    words = f"Damaged lines of {journal.name} were left out: {len(lines.damaged)}"
    return (Finding(words, journal, b"".join(lines.damaged)),)


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def _read(content: bytes) -> tuple[Contents, Sequence[str]]:
    try:
        return read_snapshot(content)
    except (ValueError, RecursionError) as error:
        decisions = {each.id: each for each in _salvage(content)}
        return Contents(schema_of(content), decisions=decisions), [str(error)]


def _describe(content: bytes | None, faults: Sequence[str]) -> str:
    if not content:
        return "is missing" if content is None else "is empty"
    return f"is damaged ({faults[0]}{f' and {len(faults) - 1} more' if faults[1:] else ''})"


def _join(backup: Contents, good: Contents) -> Contents:
    """Both together, the backup's decisions first: they are the older ones.

    The generation is the file's, none where that is lost: then every line of the journal has its say.
    """
    return Contents(
        max(backup.schema, good.schema),
        good.generation,
        backup.decisions | good.decisions,
        good.articles or backup.articles,
        backup.places | good.places,
        backup.rest | good.rest,
    )


def _salvage(content: bytes) -> Iterator[Decision]:
    """Every whole decision in the ruins, wherever it stands."""
    text = content.decode(errors="surrogateescape")
    start = text.find("{")
    while start >= 0 and text.find('"reviewer"', start) > 0:  # without one, nothing here is a decision
        decision, end = _decision_at(text, start)
        if decision:
            yield decision
        start = text.find("{", end)


def _decision_at(text: str, start: int) -> tuple[Decision | None, int]:
    """The decision that begins at a brace, and where to look on: behind it, or behind the brace."""
    try:
        document, end = json.JSONDecoder().raw_decode(text, start)
        decision = msgspec.convert(document, Decision)
        msgspec.json.encode(decision)  # fails where broken UTF-8 became half surrogate pairs
    except (ValueError, RecursionError):
        return None, start + 1
    return decision, end
