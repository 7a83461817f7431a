"""One review's database: a JSON file written by TinyDB, replaced whole so that it is never half written."""

from pathlib import Path
from typing import Any, Self

import msgspec
from tinydb import TinyDB

from store.errors import StoreError
from store.records import ArticleRef, Decision
from store.storage import AtomicStorage


class Database:
    """The decisions, articles and places of one review.

    `decisions` are in the order they were recorded; what another session adds comes with `catch_up`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notices: tuple[str, ...] = ()
        """What happened while opening that the reviewer should know, each a plain sentence."""
        self.read_only = False
        self._db = TinyDB(path, storage=AtomicStorage)
        self.decisions = tuple(msgspec.convert(doc, Decision) for doc in self._db.table("decisions"))

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database at `path`, or begin one there. Raises StoreError where that cannot be done."""
        try:
            return cls(path)
        except (OSError, ValueError, msgspec.ValidationError) as error:
            raise StoreError(f"{path} cannot be opened as a review database: {error}.") from error

    def record(self, *decisions: Decision) -> None:
        """Add decisions; they are on disk when this returns. Raises StoreError if they are not."""
        try:
            self._db.table("decisions").insert_multiple(_plain(d) for d in decisions)
        except OSError as error:
            raise StoreError(f"{self.path} could not be written: {error.strerror}.") from error
        self.decisions += decisions

    def catch_up(self) -> tuple[Decision, ...]:
        """Decisions that other sessions have added since the last look."""
        return ()

    @property
    def articles(self) -> tuple[ArticleRef, ...]:
        """The articles as they were when last reviewed."""
        return tuple(msgspec.convert(doc, ArticleRef) for doc in self._db.table("articles"))

    def remember_articles(self, articles: tuple[ArticleRef, ...]) -> None:
        """Keep which articles were reviewed, in place of what was kept before."""
        table = self._db.table("articles")
        table.truncate()
        table.insert_multiple(_plain(article) for article in articles)

    def place(self, reviewer: str) -> str:
        """Id of the claim where the reviewer left off; empty where there is none."""
        for doc in self._db.table("places"):
            if doc["reviewer"] == reviewer:
                return str(doc["claim"])
        return ""

    def remember_place(self, reviewer: str, claim: str) -> None:
        """Keep where the reviewer leaves off."""
        table = self._db.table("places")
        table.remove(lambda doc: doc["reviewer"] == reviewer)
        table.insert({"reviewer": reviewer, "claim": claim})

    def close(self) -> None:
        """Fold everything into the one JSON file and let go of it."""
        self._db.close()


def _plain(record: Decision | ArticleRef) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(record)
    return plain
