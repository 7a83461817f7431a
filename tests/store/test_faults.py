"""Every change of the disk that a session makes: failing once, for good, or being where the process dies."""

import errno
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from decided import decide, ids_at_rest, names_in
from faulty import Died, Disk, abandon, fold, on

from store import Database, Decision, StoreError

BEFORE = tuple(decide(reason=f"before {n}") for n in range(3))
DURING = tuple(decide(reason=f"during {n}") for n in range(6))

AT_REST = {"review.json", "review.json.bak"}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database, a journal of a session that died, and the half of a line."""
    folder = tmp_path_factory.mktemp("before")
    database = Database.open(folder / "review.json")
    database.record(*BEFORE[:2])
    database.close()
    database = Database.open(folder / "review.json")
    database.record(BEFORE[2])
    abandon(database)
    with (folder / "review.json.journal").open("ab") as journal:
        journal.write(b"0123")
    return folder


class Sitting:
    """What a reviewer does in a session that folds at open, in between and at close."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.saved: list[Decision] = []
        self.unsaved: list[Decision] = []
        self.shown_unsaved: set[Decision] = set()
        self.database: Database | None = None

    def work(self) -> None:
        with suppress(StoreError):
            self.database = Database.open(self.path)
        for n, decision in enumerate(DURING):
            self.decide(decision)
            if n == 3 and self.database:
                fold(self.database)

    def decide(self, *decisions: Decision) -> None:
        self.unsaved += decisions
        if self.database is None:
            return
        try:
            self.database.record(*self.unsaved)
        except StoreError:
            self.shown_unsaved |= set(self.database.decisions).intersection(self.unsaved)
        else:
            self.saved += self.unsaved
            self.unsaved = []

    def leave(self) -> None:
        if self.database:
            self.database.close()


def changes_of_a_sitting(path: Path) -> int:
    sitting = Sitting(path)
    with on(Disk()) as disk:
        sitting.work()
        sitting.leave()
    return disk.changes


def every_change(before: Path, tmp_path: Path) -> list[tuple[int, Path]]:
    """Each change of a sitting, and a copy of the folder to fail it in."""
    (tmp_path / "counted").mkdir()
    _copy(before, tmp_path / "counted")
    changes = changes_of_a_sitting(tmp_path / "counted" / "review.json")
    assert changes > 30
    return [(at, _copy(before, tmp_path / str(at)) / "review.json") for at in range(changes)]


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("torn", [False, True])
def test_a_change_that_fails_once_is_made_good(before: Path, tmp_path: Path, error: int, torn: bool) -> None:
    for at, path in every_change(before, tmp_path):
        sitting = Sitting(path)
        with on(Disk(fails=lambda n, at=at: n == at, error=error, torn=torn)):
            sitting.work()
            sitting.decide()
            sitting.leave()
        assert (sitting.unsaved, sitting.shown_unsaved) == ([], set()), at
        assert set(_at_rest(path)) == {*BEFORE, *DURING}, at


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("torn", [False, True])
def test_a_disk_that_fails_for_good_costs_no_saved_decision(
    before: Path, tmp_path: Path, error: int, torn: bool
) -> None:
    for at, path in every_change(before, tmp_path):
        sitting = Sitting(path)
        with on(Disk(fails=lambda n, at=at: n >= at, error=error, torn=torn)):
            sitting.work()
            sitting.leave()
        assert {*BEFORE, *sitting.saved} <= set(_at_rest(path)) <= {*BEFORE, *DURING}, at


@pytest.mark.parametrize("torn", [False, True])
def test_the_same_session_works_again_when_the_disk_does(before: Path, tmp_path: Path, torn: bool) -> None:
    for at, path in every_change(before, tmp_path):
        sitting = Sitting(path)
        with on(Disk(fails=lambda n, at=at: n >= at, torn=torn)):
            sitting.work()
        sitting.database = sitting.database or Database.open(path)
        sitting.decide()
        sitting.leave()
        assert set(ids_at_rest(path)) == {each.id for each in (*BEFORE, *DURING)}, at
        assert names_in(path.parent) == AT_REST, at


@pytest.mark.parametrize("torn", [False, True])
def test_a_process_that_dies_at_any_change_loses_nothing(before: Path, tmp_path: Path, torn: bool) -> None:
    for at, path in every_change(before, tmp_path):
        sitting = Sitting(path)
        with on(Disk(dies=lambda n, at=at: n == at, torn=torn)), suppress(Died):
            sitting.work()
            sitting.leave()
        if sitting.database:
            abandon(sitting.database)
        known = {*BEFORE, *sitting.saved}
        assert known <= set(_at_rest(path)) <= known.union(sitting.unsaved), at


def test_a_fold_that_fails_is_told_and_nothing_is_lost(path: Path) -> None:
    decision = decide()
    database = Database.open(path)
    database.record(decision)
    with on(Disk(fails=lambda n: True, error=errno.ENOSPC)):
        database.close()
    assert database.notices == (
        f"{path} could not be written: No space left on device. The journal still holds it all.",
    )
    assert Database.open(path).decisions == (decision,)


def test_a_line_that_may_be_there_is_written_again_before_it_counts_as_saved(path: Path) -> None:
    decision = decide()
    database = Database.open(path)
    database.record(decide())
    with on(Disk(fails=lambda n: n > 0)), pytest.raises(StoreError):
        database.record(decision)
    assert database.catch_up() == ()
    with on(Disk()) as disk:
        assert database.record(decision) == ()
    assert disk.changes == len(["write", "fdatasync"])
    assert Database.open(path).decisions == database.decisions


def _copy(folder: Path, to: Path) -> Path:
    return Path(shutil.copytree(folder, to, dirs_exist_ok=True))


def _at_rest(path: Path) -> tuple[Decision, ...]:
    """What a session finds that opens the database and leaves it."""
    database = Database.open(path)
    database.record()
    database.close()
    assert names_in(path.parent) == AT_REST
    return database.decisions
