"""The store's tests: `pytest tests/store --rounds N` makes the random ones N times as long."""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rounds", type=int, default=1, help="make random store tests this many times as long")


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("rounds", 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a review's database goes, in a folder of its own."""
    folder = tmp_path / "review"
    folder.mkdir()
    return folder / "review.json"
