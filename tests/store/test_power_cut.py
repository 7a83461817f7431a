"""Power cuts, as a loop-mounted ext4 plays them: what was not synced when it shuts down is gone."""

import fcntl
import os
import random
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from decided import decide
from faulty import found
from processes import decide_and_fold, start

from store import Database

ROUNDS = 75
"""Power cuts of one disk; three hundred over the four of them."""
SHUTDOWN = 0x8004587D
"""FS_IOC_SHUTDOWN of the Linux kernel's include/uapi/linux/fs.h (EXT4_IOC_SHUTDOWN before)."""
NO_LOG_FLUSH = struct.pack("I", 2)
"""Not even the file system's own journal is written out first."""


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A disk with an empty ext4."""
    image = tmp_path / "disk.img"
    image.write_bytes(b"")
    os.truncate(image, 16 << 20)
    if os.geteuid() != 0 or not _can(["mkfs.ext4", "-q", "-F", str(image)]):
        pytest.skip("needs root and mkfs.ext4")
    (tmp_path / "disk").mkdir()
    if not _can(["mount", "-o", "loop", str(image), str(tmp_path / "disk")]):
        pytest.skip("needs the right to mount a loop device")
    subprocess.run(["umount", str(tmp_path / "disk")], check=True)
    return image


@contextmanager
def mounted(image: Path) -> Iterator[Path]:
    disk = image.parent / "disk"
    subprocess.run(["mount", "-o", "loop", str(image), str(disk)], check=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("seed", range(4))
def test_no_saved_decision_is_lost_to_a_power_cut(image: Path, seed: int, rounds: int) -> None:
    chance, saved = random.Random(seed), set[str]()
    for n in range(ROUNDS * rounds):
        with mounted(image) as disk:
            database = disk / "review.json"
            session = start(lambda report, path=database: decide_and_fold(path, report))
            if n % 2:  # else power goes while it opens the file
                assert session.has_reported()
            time.sleep(chance.uniform(0, 0.02))
            # Heard before the cut: a sync that it interrupts may return as if done, under sqlite3 too.
            saved.update(session.heard())
            cut_power(disk)
            session.kill()
            session.end()
        with mounted(image) as disk:
            decisions = found(disk / "review.json")
            assert saved <= {each.id for each in decisions}, f"lost in cut {n}"
            assert all(each.id == each.reason for each in decisions)
    assert len(saved) > ROUNDS * rounds / 2


def test_what_was_never_synced_is_gone_after_such_a_cut(image: Path) -> None:
    with mounted(image) as disk:
        (disk / "file").write_bytes(b"not synced")
        cut_power(disk)
    with mounted(image) as disk:
        assert not (disk / "file").exists()


def test_a_session_that_was_closed_survives_a_cut_right_after(image: Path) -> None:
    decision = decide()
    with mounted(image) as disk:
        database = Database.open(disk / "review.json")
        database.record(decision)
        database.close()
        cut_power(disk)
    with mounted(image) as disk:
        assert found(disk / "review.json") == (decision,)


def cut_power(disk: Path) -> None:
    descriptor = os.open(disk, os.O_RDONLY)
    fcntl.ioctl(descriptor, SHUTDOWN, NO_LOG_FLUSH)
    os.close(descriptor)


def _can(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False
