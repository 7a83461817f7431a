"""Every regular expression of the program takes time in proportion to the text."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

import review_tui
import store

MODULES = [
    module.name
    for package in (review_tui, store)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if not module.name.endswith("__main__")
]


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from (found for pair in value.items() for part in pair for found in patterns_in(part))
    elif isinstance(value, (tuple, list, set, frozenset)):
        yield from (found for part in value for found in patterns_in(part))


def named_patterns() -> Iterator[object]:
    for name in MODULES:
        for place, value in vars(importlib.import_module(name)).items():
            for pattern in patterns_in(value):
                if isinstance(pattern.pattern, str):
                    yield pytest.param(pattern, id=f"{name}.{place}")


SIZE = 2_000
PIECES = (
    *(
        "a",
        "A",
        "1",
        " ",
        "\n",
        "\t",
        ".",
        ",",
        "-",
        "'",
        '"',
        "(",
        "“",
        "&",
        "/",
        "<",
        ">",
        "@",
        "*",
        "_",
        "#",
    ),
    *(
        "=",
        "|",
        "\\",
        "ß",
        "日",
        "a ",
        "A ",
        "A.",
        "A. ",
        "a.",
        "1,",
        "1.",
        "1-",
        "a-",
        "a'",
        "A'",
        ". ",
        "? ",
    ),
    *("//", "a@", "12:", "www.", "http://", "No ", "the ", "The ", "of ", "said ", "Bank of "),
)
MEASURABLE = 0.002
"""Seconds: below this the clock says more than the pattern."""


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """The lesser of two runs over the whole text."""
    runs = []
    for _ in range(2):
        start = process_time()
        sum(1 for _ in pattern.finditer(text))
        runs.append(process_time() - start)
    return min(runs)


@pytest.mark.parametrize("pattern", named_patterns())
def test_twice_the_text_takes_at_most_two_and_a_half_times_the_time(pattern):
    for piece in PIECES:
        line = piece * (SIZE // len(piece)) + "!"
        if seconds(pattern, line) > MEASURABLE:
            tries = (seconds(pattern, line + line) / seconds(pattern, line) for _ in range(3))
            assert any(ratio <= 2.5 for ratio in tries), f"{piece!r} repeated"


def repeats_inside(function: ast.AST) -> Iterator[str]:
    """Patterns with a repeat that a function gives to the re module as text."""
    for node in ast.walk(function):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="re")), args=[ast.Constant(value=str(text)), *_]
            ):
                if set("*+{") & set(text):
                    yield text


@pytest.mark.parametrize("name", MODULES)
def test_no_repeating_pattern_hides_inside_a_function(name):
    """Those at the top level of a module are the ones measured above."""
    path = Path(importlib.import_module(name).__file__)
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert [text for function in functions for text in repeats_inside(function)] == []
