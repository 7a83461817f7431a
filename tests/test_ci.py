"""The gate runs the tests exactly as the README tells a stranger to."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]
GATE = ROOT / ".ci" / "run"


def test_the_gate_calls_exactly_the_readmes_test_command():
    commands = [
        line.strip() for line in (ROOT / "README.md").read_text().splitlines() if line.endswith("pytest")
    ]
    assert len(commands) == 1
    assert GATE.read_text().splitlines().count(commands[0]) == 1


def test_the_gate_can_be_run_and_stops_at_the_first_failure():
    assert os.access(GATE, os.X_OK)
    assert "set -euo pipefail" in GATE.read_text()


def test_the_gate_checks_format_lint_types_and_contracts():
    gate = GATE.read_text()
    assert all(
        f".venv/bin/{tool}" in gate for tool in ("ruff format --check", "ruff check", "mypy", "lint-imports")
    )
