"""The first words on the terminal, there before anything slow is loaded. Imports nothing that takes time."""

import os
import sys

QUIET = frozenset(
    {"align", "import", "list", "report", "set", "status", "verify", "-h", "--help", "--version", "--plain"}
)
"""Arguments after which no screen opens."""
WORDS = "Review TUI …"
"""So short that any sentence of refusal, printed over it, covers it."""


def show(arguments: list[str]) -> None:
    """Say that the screen is opening; the cursor stays where it was, so that what comes next covers it."""
    if QUIET.isdisjoint(arguments) and sys.stdin.isatty() and sys.stdout.isatty():
        os.write(sys.stdout.fileno(), f"{WORDS}\r".encode())
