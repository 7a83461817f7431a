"""One review's database: a TinyDB file, and beside it a journal of what was decided since it was written.

`record` appends one line and returns when it is on the disk. The journal is folded into the file at open, at
close and, in a quiet moment, when it has outgrown it. A fold that fails costs nothing: the journal keeps it.
"""

import os
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from store.errors import LockedError, StoreError, told_plainly
from store.ledger import Ledger
from store.lines import Entry
from store.lock import WAIT
from store.records import ArticleRef, Decision


class Database:
    """The decisions, articles and places of one review, shared with every other session that has it open.

    A decision's id is what makes it one: recording it again, or reading it twice, changes nothing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ledger = Ledger(Path(os.path.realpath(path)))
        self._mine = threading.Lock()
        self._doubtful: set[str] = set()
        """Ids whose line failed: it may yet be found in the journal, but only written again does it last."""
        self._recorded: dict[str, Decision] = {}
        self._decisions: tuple[Decision, ...] = ()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database at `path`, or begin one there. Raises StoreError where that cannot be done."""
        database = cls(path)
        database._begin()
        return database

    @classmethod
    def read(cls, path: Path) -> Self:
        """What the database at `path` holds, to be read only: no file is written. Raises StoreError."""
        database = cls(path)
        database._find()
        database._ledger.tell_findings()
        return database

    @property
    def notices(self) -> tuple[str, ...]:
        """What the reviewer should know about the file, each a plain sentence; later ones at the end."""
        return self._ledger.notices

    @property
    def read_only(self) -> bool:
        """Whether a newer version wrote the file, so that this one leaves it alone."""
        return self._ledger.is_newer

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """All that are recorded, by whomever, in the order recorded."""
        recorded = self._ledger.contents.decisions
        if recorded is not self._recorded or len(recorded) != len(self._decisions):
            self._recorded, self._decisions = recorded, tuple(recorded.values())
        return self._decisions

    @property
    def articles(self) -> tuple[ArticleRef, ...]:
        """The articles as they were when last reviewed."""
        return self._ledger.contents.articles

    def place(self, reviewer: str) -> str:
        """Id of the claim where the reviewer left off; empty where there is none."""
        return self._ledger.contents.places.get(reviewer, "")

    def record(self, *decisions: Decision) -> tuple[Decision, ...]:
        """Add decisions, all or none, on the disk when this returns; what other sessions added before them.

        Raises StoreError when they are not saved: nothing has changed then, and the call can be made again.
        """
        with self._writing() as ledger:
            known = ledger.contents.decisions
            fresh = {each.id: each for each in decisions if each.id not in known or each.id in self._doubtful}
            if fresh:
                self._doubtful |= fresh.keys()
                ledger.append(Entry(decisions=tuple(fresh.values())))
                self._doubtful -= fresh.keys()
            return self._take_news(decisions)

    def catch_up(self) -> tuple[Decision, ...]:
        """Decisions that other sessions have added since the last look; none yet while one is writing."""
        if not self._mine.acquire(blocking=False):
            return ()
        try:
            with told_plainly(self.path, "cannot be read at the moment"):
                self._look()
            return self._take_news()
        except LockedError:
            return ()
        except StoreError as error:
            self._ledger.tell(str(error))
            return ()
        finally:
            self._mine.release()

    def remember_articles(self, articles: tuple[ArticleRef, ...]) -> None:
        """Keep which articles were reviewed, in place of what was kept before. Raises StoreError."""
        if articles != self.articles:
            with self._writing() as ledger:
                ledger.append(Entry(articles=articles))

    def remember_place(self, reviewer: str, claim: str, wait: float = WAIT) -> None:
        """Keep where the reviewer leaves off, waiting at most so many seconds. Raises StoreError."""
        if claim != self.place(reviewer):
            with self._writing(wait) as ledger:
                ledger.append(Entry(places={reviewer: claim}))

    def fold_if_grown(self) -> None:
        """Fold a journal that has outgrown the file; for moments when nobody waits for a key."""
        if self._ledger.has_outgrown:
            with self._mine, self._excused(), self._ledger.caught_up():
                self._ledger.fold()

    def close(self) -> None:
        """Fold everything into the one JSON file and let go of it; what prevents that becomes a notice."""
        with self._mine:
            if self._ledger.journal.is_open:
                with self._excused(), self._ledger.caught_up():
                    self._ledger.fold()
                    self._ledger.journal.remove_if_empty()
            self._ledger.journal.close()

    def _begin(self) -> None:
        self._find()
        if not self.read_only and self._ledger.is_unfolded:
            with self._excused(), self._ledger.caught_up():
                self._ledger.fold()
        self._take_news()

    def _find(self) -> None:
        ledger, folder = self._ledger, self._ledger.file.parent
        with told_plainly(self.path, "cannot be opened"):
            if not folder.is_dir():
                raise StoreError(f"{folder} is not a folder: create it, or name another database.")
            if ledger.is_foreign:
                raise StoreError(
                    f"{self.path} is not a database of Review TUI: name another with --db, or move it away."
                )
            ledger.look_closely()
        if self.read_only:
            ledger.tell(f"{self.path} was written by a newer version of Review TUI: nothing can be added.")

    @contextmanager
    def _writing(self, wait: float = WAIT) -> Iterator[Ledger]:
        with self._mine, told_plainly(self.path, "could not be written", " This is not saved."):
            self._ledger.refuse_newer()
            with self._ledger.caught_up(wait):
                yield self._ledger

    @contextmanager
    def _excused(self) -> Iterator[None]:
        """Around a fold: what prevents it is told, and everything stays in the journal."""
        try:
            with told_plainly(self.path, "could not be written", " The journal still holds it all."):
                yield
        except StoreError as error:
            self._ledger.tell(str(error))

    def _look(self) -> None:
        if not self._ledger.is_behind:
            return
        with suppress(OSError):  # where nothing can be written, looking may still work
            if not self.read_only:
                with self._ledger.caught_up(wait=0):
                    return
        self._ledger.look()

    def _take_news(self, mine: Collection[Decision] = ()) -> tuple[Decision, ...]:
        news, self._ledger.news = self._ledger.news, ()
        return tuple(each for each in news if each not in mine and each.id not in self._doubtful)
