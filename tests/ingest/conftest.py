"""The tests of reading: `pytest tests/ingest --fuzz 10000` changes that many files at random, not 500."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fuzz", type=int, default=500, help="how many files are changed at random and read")


@pytest.fixture
def fuzz(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("fuzz", 500))
