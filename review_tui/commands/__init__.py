"""The command line: each command reads its articles, asks the pure core, prints."""

from review_tui.commands.group import run

__all__ = ["run"]
