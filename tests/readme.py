"""Writes the parts of the README that are made from the program: `python -m tests.readme`."""

import asyncio
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from review_tui.stage.command import Commands, flat, shown_key
from review_tui.stage.keys import SCREENS
from tests.picture import picture

README = Path(__file__).parents[1] / "README.md"


def key_tables() -> str:
    """Every screen's keys, as the README tells them."""
    return "\n\n".join(f"### {screen}\n\n{key_table(groups)}" for screen, groups in SCREENS.items())


def key_table(groups: Mapping[str, Commands]) -> str:
    """The commands as a Markdown table."""
    rows = [f"| {_code(each.keys)} | {each.words} | {each.tip} |" for each in flat(groups)]
    return "\n".join(["| key | name | does |", "|---|---|---|", *rows])


def _code(keys: Iterable[str]) -> str:
    return " ".join(f"`{shown_key(key)}`" for key in keys)


def replaced(text: str, name: str, made: str) -> str:
    """The README with one made part put in anew, between its two marks."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    return re.sub(f"(?s){begin}.*{end}", lambda _: f"{begin}\n\n{made}\n\n{end}", text)


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    text = replaced(text, "picture", f"```text\n{asyncio.run(picture())}\n```")
    README.write_text(replaced(text, "keys", key_tables()), encoding="utf-8")
