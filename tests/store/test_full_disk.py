"""A save that the disk cuts short at any byte: the old state, or an acknowledged new one."""

import resource
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from decided import decide, ids_at_rest
from faulty import abandon, fold, found

from store import Database, Decision, StoreError


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Python ignores SIGXFSZ, so a write past the limit is cut short and the next fails with EFBIG."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def began(path: Path) -> tuple[Decision, ...]:
    """A database with a file and a journal, left by a session that died."""
    decisions = tuple(decide() for _ in range(4))
    database = Database.open(path)
    database.record(*decisions[:2])
    database.close()
    database = Database.open(path)
    database.record(*decisions[2:])
    abandon(database)
    return decisions


def test_a_decision_cut_at_every_byte(path: Path, began: tuple[Decision, ...]) -> None:
    database = Database.open(path)
    database.record(*began)
    journal, saved = Path(f"{path}.journal"), list(began)
    first = decide()
    database.record(first)
    saved.append(first)
    start = journal.stat().st_size
    for cut in range(start):
        decision = decide()
        with no_file_larger_than(journal.stat().st_size + cut), pytest.raises(StoreError, match="too large"):
            database.record(decision)
        assert database.decisions == tuple(saved)
        if cut % 50 == 0:
            assert found(path) == tuple(saved)
            database.record(decision)
            saved.append(decision)
    database.close()
    assert ids_at_rest(path) == [each.id for each in saved]


def test_a_fold_cut_at_every_byte(path: Path, began: tuple[Decision, ...]) -> None:
    size = path.stat().st_size * 2
    for cut in range(size):
        copy = Path(shutil.copytree(path.parent, path.parent.parent / f"cut-{cut}")) / path.name
        with no_file_larger_than(cut):
            database = Database.open(copy)
            assert database.decisions == began
            database.close()
        assert found(copy) == began
        assert not Path(f"{copy}.tmp").exists()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A tmpfs of 64 KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a tmpfs")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_costs_nothing_and_the_session_goes_on(small_disk: Path, rounds: int) -> None:
    path = small_disk / "review.json"
    for filling in range(16 * rounds):
        for file in small_disk.iterdir():
            file.unlink()
        (small_disk / "filling").write_bytes(bytes(4096 * (filling % 12)))
        database, saved = Database.open(path), []
        unsaved = _fill(database, saved, size=500 + 37 * filling)
        assert database.decisions == tuple(saved)
        assert found(path) == tuple(saved)
        (small_disk / "filling").unlink()
        if filling % 12:
            database.record(unsaved)
            saved.append(unsaved)
        database.close()
        assert found(path) == tuple(saved)


def _fill(database: Database, saved: list[Decision], size: int) -> Decision:
    """Decide until the disk is full; the decision that did not fit."""
    while True:
        decision = decide(reason="x" * size)
        try:
            database.record(decision)
        except StoreError as error:
            assert "No space left on device" in str(error)  # noqa: PT017 - the loop has no other end
            return decision
        saved.append(decision)
        if len(saved) % 5 == 0:
            fold(database)
