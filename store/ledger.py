"""The database file, its journal and their contents in memory, kept in step.

Three rules hold here. Nothing is written but under the lock and from contents that have just caught up.
Nothing found on the disk is written over before it was read or kept aside. What was once in memory, and so
perhaps shown as saved, is never given up: if the disk has lost it, it is written again.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import structs
from msgspec.structs import replace

from store.contents import Contents
from store.errors import StoreError
from store.files import Stamp, stamp
from store.journal import Journal
from store.lines import Entry, Lines, read_lines, to_line
from store.lock import WAIT
from store.records import Decision
from store.recovery import Finding, damaged_lines, is_foreign, recover
from store.snapshot import SCHEMA, write_snapshot

ALWAYS_FINE = 1 << 18
"""Bytes that a journal may have, however small the file: some hundreds of decisions, read in milliseconds."""
NEVER: Stamp = (-1, -1, -1)
"""Before the first look."""


class Ledger:
    """What one session knows of a database, and its hand on the files."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.journal = Journal(file)
        self.contents = Contents(SCHEMA)
        self.news: tuple[Decision, ...] = ()
        """Decisions read from the disk that nobody has asked for yet."""
        self.notices: tuple[str, ...] = ()
        self._stamp = NEVER
        self._end = 0
        self._findings: tuple[Finding, ...] = ()
        self._lost: tuple[Decision, ...] = ()
        self._is_damaged = False

    @property
    def is_newer(self) -> bool:
        """Whether a newer version wrote the file, so that it is not ours to write."""
        return self.contents.schema > SCHEMA

    @property
    def is_behind(self) -> bool:
        """Whether there may be something new on the disk; two looks at the folder tell."""
        return (stamp(self.file), self.journal.size()) != (self._stamp, self._end)

    @property
    def is_unfolded(self) -> bool:
        """Whether the file alone does not hold everything."""
        return self._is_damaged or self.journal.size() > 0

    @property
    def is_foreign(self) -> bool:
        """Whether another program's file bears the name."""
        return self.journal.size() == 0 and is_foreign(self.file)

    @property
    def has_outgrown(self) -> bool:
        """Whether the journal is larger than the file: folding then costs each decision the same, always."""
        return self._end > max(ALWAYS_FINE, self._stamp[2])

    @contextmanager
    def caught_up(self, wait: float = WAIT) -> Iterator[None]:
        """Hold the lock, with everything taken in that others have written. Raises LockedError, OSError."""
        with self.journal.locked(wait):
            if self._findings:
                self._stamp = NEVER  # seen without the lock perhaps: look again
            self.look()
            if not self.journal.has_locks:
                self.tell(
                    f"The folder of {self.file.name} has no file locks: open it in one session at a time."
                )
            if not self.is_newer:
                self._mend()
            yield

    def look_closely(self) -> None:
        """Look without the lock until nothing changed meanwhile, or often enough: others may be at work."""
        for _ in range(5):
            self.look()
            if not self.is_behind:
                return

    def look(self) -> None:
        """Take in what others have written; without the lock, as much of it as can be seen."""
        size = self.journal.size()
        if stamp(self.file) != self._stamp or size < self._end:
            self._reload()
        elif size > self._end:
            self._read_on()

    def append(self, entry: Entry) -> None:
        """Add a line to the disk, then to the contents."""
        self.refuse_newer()
        self._cut_tail()
        entry = structs.replace(entry, generation=self.contents.generation)
        line = to_line(entry)
        self.journal.append(line, self._end)
        self._end += len(line)
        self.contents.take(entry)

    def refuse_newer(self) -> None:
        """Raise StoreError where a newer version wrote the file."""
        if self.is_newer:
            raise StoreError(f"{self.file} was written by a newer version of Review TUI: update this one.")

    def fold(self) -> None:
        """Put everything into the one file, then empty the journal: its lines are of an older generation."""
        if self.is_newer or not self.is_unfolded:
            return
        self._keep_findings()
        self._cut_tail()
        if not self.is_unfolded:
            return  # the tail was all there was
        folded = replace(self.contents, schema=SCHEMA, generation=self.contents.generation + 1)
        write_snapshot(self.file, folded)
        self.contents, self._stamp, self._is_damaged = folded, stamp(self.file), False
        self.journal.cut(0)
        self._end = 0

    def tell(self, sentence: str) -> None:
        """Add a notice, once."""
        if sentence not in self.notices:
            self.notices += (sentence,)

    def tell_findings(self) -> None:
        """Tell what is damaged, and leave it as it is."""
        for finding in self._findings:
            self.tell(f"{finding.words}.")

    def _read_on(self) -> None:
        lines = read_lines(self.journal.read(self._end))
        if lines.damaged or self._is_of_another_time(lines):
            self._reload()
            return
        self.news += tuple(fresh for entry in lines.entries for fresh in self.contents.take(entry))
        self._end += lines.length

    def _is_of_another_time(self, lines: Lines) -> bool:
        """Whether lines do not continue the snapshot: another session was folding while we looked."""
        return any(entry.generation != self.contents.generation for entry in lines.entries)

    def _reload(self) -> None:
        mark = stamp(self.file)  # before reading: what changes meanwhile is seen at the next look
        contents, findings = recover(self.file)
        lines = read_lines(self.journal.read())
        for entry in lines.entries:
            contents.take(entry)
        before, now = self.contents.decisions, contents.decisions
        self.news += tuple(each for each in now.values() if each.id not in before)
        self._lost = tuple(each for each in before.values() if each.id not in now)
        now |= {each.id: each for each in self._lost}
        self._findings = findings + damaged_lines(self.journal.path, lines)
        self._is_damaged = bool(self._findings)
        self.contents, self._end = contents, lines.length
        # Lines that are folded already may go any moment, and others come in their place: look again.
        self._stamp = NEVER if self._is_of_another_time(lines) else mark

    def _mend(self) -> None:
        if self._lost:
            self.append(Entry(decisions=self._lost))
            self.tell(f"Decisions had gone from {self.file.name} and were written again: {len(self._lost)}.")
            self._lost = ()
        with suppress(OSError):  # tried again before anything is written over
            self._keep_findings()

    def _keep_findings(self) -> None:
        while self._findings:
            self.tell(self._findings[0].keep())
            self._findings = self._findings[1:]

    def _cut_tail(self) -> None:
        unfinished = self.journal.size() - self._end
        if unfinished > 0:
            self.journal.cut(self._end)
            self.tell(
                f"{unfinished} bytes of a line never finished, and so never reported as saved, "
                f"were removed from {self.journal.path.name}."
            )
