"""The database file: contents to TinyDB tables and back, each document checked by itself."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from tinydb import TinyDB
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from store.contents import Contents, Tables
from store.records import ArticleRef, Decision
from store.storage import SnapshotStorage, decode_tables

SCHEMA = 1
"""Of the files this version writes."""

T = TypeVar("T")


class _Meta(Struct, frozen=True):
    schema: int
    generation: int


class _Place(Struct, frozen=True):
    reviewer: str
    claim: str


class _Version(Struct):
    schema: int = 0


class _Head(Struct):
    meta: dict[str, _Version] = {}


_OURS = ("meta", "decisions", "articles", "places")


def _add_meta(tables: Tables) -> Tables:
    return {**tables, "meta": {"1": {"schema": 1, "generation": 0}}}


MIGRATIONS: dict[int, Callable[[Tables], Tables]] = {0: _add_meta}
"""From each older schema to the next. 0: before files said their schema."""


def schema_of(content: bytes) -> int:
    """The schema a file says it has, even one too new to be read further; 0 where it does not say."""
    try:
        head = msgspec.json.decode(content, type=_Head)
    except (ValueError, RecursionError):
        return 0
    return max((0, *(each.schema for each in head.meta.values())))


def read_snapshot(content: bytes) -> tuple[Contents, list[str]]:
    """What a file of this content holds, and what is wrong with the documents left out of it.

    Raises ValueError or RecursionError where it holds no tables at all.
    """
    schema = schema_of(content)
    tables = decode_tables(content)
    for older in range(schema, SCHEMA):
        tables = MIGRATIONS[older](tables)
    return _from_tables(tables, schema)


def write_snapshot(file: Path, contents: Contents) -> None:
    """Put the contents in place of the file, as tables of this version's schema."""
    db = _tinydb(dict(contents.rest))
    db.table("meta").insert({"schema": SCHEMA, "generation": contents.generation})
    db.table("decisions").insert_multiple(map(_plain, contents.decisions.values()))
    db.table("articles").insert_multiple(map(_plain, contents.articles))
    db.table("places").insert_multiple(
        {"reviewer": reviewer, "claim": claim} for reviewer, claim in contents.places.items()
    )
    SnapshotStorage(file).write(db.storage.read() or {})


def _from_tables(tables: Tables, schema: int) -> tuple[Contents, list[str]]:
    db, faults = _tinydb(tables), list[str]()
    meta = _good(db.table("meta"), _Meta, faults)
    decisions = _good(db.table("decisions"), Decision, faults)
    places = _good(db.table("places"), _Place, faults)
    contents = Contents(
        schema,
        max((each.generation for each in meta), default=0),
        _by_id(decisions, faults),
        tuple(_good(db.table("articles"), ArticleRef, faults)),
        {each.reviewer: each.claim for each in places},
        {name: documents for name, documents in tables.items() if name not in _OURS},
    )
    return contents, faults


def _good(documents: Iterable[Document], kind: type[T], faults: list[str]) -> list[T]:
    good = []
    for document in documents:
        try:
            good.append(msgspec.convert(document, kind))
        except msgspec.ValidationError as error:
            faults.append(f"{kind.__name__.strip('_').lower()} {document.doc_id}: {error}")
    return good


def _by_id(decisions: Iterable[Decision], faults: list[str]) -> dict[str, Decision]:
    found: dict[str, Decision] = {}
    for each in decisions:
        first = found.setdefault(each.id, each)
        if first is not each and first != each:
            faults.append(f"decision {each.id}: a second one with this id says something else")
    return found


def _tinydb(tables: Tables) -> TinyDB:
    db = TinyDB(storage=MemoryStorage)
    db.storage.write(tables)
    return db


def _plain(record: Decision | ArticleRef) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(record)
    return plain
