"""Sessions that are killed at random moments; what they reported as saved was noted outside of them."""

import os
import random
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from decided import decide, ids_at_rest, names_in
from faulty import fold, found
from processes import Report, decide_and_fold, endless, start

from store import Database, Decision, LockedError

ROUNDS = 125
"""Kills of one database; a thousand over the eight of them."""


@pytest.mark.parametrize("seed", range(8))
def test_no_saved_decision_is_lost_to_a_kill(path: Path, seed: int, rounds: int) -> None:
    times = ROUNDS * rounds
    saved = _kill_often(lambda report: decide_and_fold(path, report), times, seed, lambda: _ids(path))
    database = Database.open(path)
    database.record()
    database.close()
    assert len(saved) > times / 2
    assert set(saved) <= set(ids_at_rest(path))
    assert names_in(path.parent) == {"review.json", "review.json.bak"}


def test_no_row_of_sqlite_is_lost_to_the_same_kills(tmp_path: Path, rounds: int) -> None:
    path = tmp_path / "rows.db"
    with _sqlite(path) as rows:
        rows.execute("create table decisions (id text primary key, decision text)")
    _kill_often(lambda report: _decide_into_rows(path, report), ROUNDS * rounds, 0, lambda: _rows(path))


def _kill_often(
    work: Callable[[Report], None], times: int, seed: int, look: Callable[[], list[str]]
) -> list[str]:
    chance, saved = random.Random(seed), list[str]()
    for n in range(times):
        session = start(work)
        if n % 2:  # else it may die while it opens the file
            assert session.has_reported()
        time.sleep(chance.uniform(0, 0.02))
        session.kill()
        said, status = session.end()
        assert status == signal.SIGKILL
        saved += said
        if n % 3 == 0:  # else the next session finds the file as the killed one left it
            ids = look()
            assert set(saved) <= set(ids), f"lost in kill {n}"
            assert len(ids) == len(set(ids)) <= len(saved) + n + 1
    return saved


def _ids(path: Path) -> list[str]:
    decisions = found(path)
    assert all(each.reason == each.id for each in decisions)
    return [each.id for each in decisions]


def _sqlite(path: Path) -> sqlite3.Connection:
    rows = sqlite3.connect(path, isolation_level=None)
    rows.execute("pragma journal_mode=wal")
    rows.execute("pragma synchronous=full")
    return rows


def _decide_into_rows(path: Path, report: Report) -> None:
    rows = _sqlite(path)
    for decision in endless():
        rows.execute("insert into decisions values (?, ?)", (decision.id, repr(decision)))
        report(decision.id)


def _rows(path: Path) -> list[str]:
    rows = _sqlite(path)
    ids = [name for (name,) in rows.execute("select id from decisions")]
    rows.close()
    return ids


@pytest.mark.parametrize("writers", [2, 4, 8])
def test_many_writers_lose_nothing(path: Path, writers: int, rounds: int) -> None:
    def work(report: Report) -> None:
        database = Database.open(path)
        for n in range(500 * rounds):
            decision = decide(id=os.urandom(16).hex())
            _record_at_last(database, decision)
            report(decision.id)
            if n % 100 == 50:
                fold(database)
            if n % 10 == 5:
                database.catch_up()
        database.close()

    sessions = [start(work) for _ in range(writers)]
    ends = [session.end() for session in sessions]
    saved = [name for said, _ in ends for name in said]
    assert [status for _, status in ends] == [0] * writers
    assert len(saved) == writers * 500 * rounds
    assert sorted(saved) == sorted(ids_at_rest(path))
    assert names_in(path.parent) == {"review.json", "review.json.bak"}


def _record_at_last(database: Database, decision: Decision) -> None:
    """As the desk does: what a crowd at the file kept from being saved is tried again."""
    while True:
        try:
            database.record(decision)
        except LockedError:
            continue
        return


def test_a_session_killed_with_the_lock_in_hand_blocks_nobody(path: Path) -> None:
    def work(report: Report) -> None:
        database = Database.open(path)
        with database._ledger.journal.locked():
            report("holding")
            signal.pause()

    session = start(work)
    while not Path(f"{path}.journal").exists():
        time.sleep(0.01)
    session.kill()
    session.end()
    began = time.monotonic()
    Database.open(path).record(decide())
    assert time.monotonic() - began < 1


def test_a_stopped_session_costs_five_seconds_and_a_plain_message(path: Path) -> None:
    def work(report: Report) -> None:
        database = Database.open(path)
        database.record(decide(id="theirs"))
        with database._ledger.journal.locked():
            report("holding")
            os.kill(os.getpid(), signal.SIGSTOP)
        database.record(decide(id="theirs too"))
        database.close()

    mine = decide()
    session = start(work)
    os.waitpid(session.pid, os.WUNTRACED)
    database = Database.open(path)
    assert [each.id for each in database.decisions] == ["theirs"]
    assert "may be suspended" in database.notices[0]
    began = time.monotonic()
    with pytest.raises(LockedError, match="may be suspended"):
        database.record(mine)
    waited = time.monotonic() - began
    assert 5 <= waited < 6
    assert database.catch_up() == ()
    os.kill(session.pid, signal.SIGCONT)
    database.record(mine)
    assert session.end() == (["holding"], 0)
    database.close()
    assert sorted(ids_at_rest(path)) == sorted(["theirs", mine.id, "theirs too"])
