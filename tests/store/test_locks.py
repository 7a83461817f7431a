"""Where there are no locks, and where one program uses several threads."""

import errno
import fcntl
import threading
from pathlib import Path

import pytest
from decided import decide, ids_at_rest, names_in
from faulty import fold

from store import Database
from store.journal import Journal


@pytest.mark.parametrize("code", [errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL])
def test_a_file_system_without_locks_is_told_once_and_serves_one_session(
    path: Path, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def flock(descriptor: int, operation: int) -> None:
        raise OSError(code, "no locks")

    monkeypatch.setattr(fcntl, "flock", flock)
    decisions = [decide() for _ in range(3)]
    database = Database.open(path)
    for each in decisions:
        database.record(each)
    fold(database)
    database.close()
    assert database.notices == (
        "The folder of review.json has no file locks: open it in one session at a time.",
    )
    assert ids_at_rest(path) == [each.id for each in decisions]


def test_a_lock_that_fails_otherwise_is_trouble_not_a_reason_to_go_without(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def flock(descriptor: int, operation: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    database = Database.open(path)
    with monkeypatch.context() as patch:
        patch.setattr(fcntl, "flock", flock)
        with pytest.raises(Exception, match="Input/output error"):
            database.record(decide())
    database.record(decide())
    assert len(Database.open(path).decisions) == 1


def test_threads_of_one_session_may_record_and_look_at_once(path: Path) -> None:
    database, other = Database.open(path), Database.open(path)
    others: list[str] = []

    def record(session: Database, prefix: str) -> None:
        for n in range(100):
            others.extend(each.id for each in session.record(decide(id=f"{prefix}{n}")))

    def look() -> None:
        for _ in range(300):
            others.extend(each.id for each in database.catch_up())

    threads = [threading.Thread(target=record, args=(database, name)) for name in "ab"]
    threads.append(threading.Thread(target=look))
    for thread in threads:
        thread.start()
    record(other, "c")
    for thread in threads:
        thread.join()
    others += [each.id for each in (*database.catch_up(), *other.catch_up())]
    expected = {f"{prefix}{n}" for prefix in "abc" for n in range(100)}
    assert sorted(others) == sorted(expected)
    assert {each.id for each in database.decisions} == expected


@pytest.mark.parametrize("more", [1, 2, 3])
def test_who_looks_while_another_folds_misses_nothing_that_follows(
    path: Path, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    ana = Database.open(path)
    ana.record(decide())
    ana.record(decide())
    before_the_fold = ana._ledger.journal.read()
    fold(ana)
    with monkeypatch.context() as midst:
        midst.setattr(Journal, "read", lambda self, start=0: before_the_fold[start:])
        ben = Database.open(path)
    for _ in range(2 + more):
        ana.record(decide())
    last = decide()
    ben.record(last)
    assert ben.decisions == (*ana.decisions, last)
    assert names_in(path.parent) == {"review.json", "review.json.bak", "review.json.journal"}
