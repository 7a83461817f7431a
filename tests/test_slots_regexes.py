"""Every regular expression of the program takes time in proportion to the text."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
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

BOUNDED = {"review_tui.origin.cast._BEFORE"}
"""Given a slice of fixed length only, so that what they cost does not grow with the text."""


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from (found for pair in value.items() for part in pair for found in patterns_in(part))
    elif isinstance(value, (tuple, list, set, frozenset)):
        yield from (found for part in value for found in patterns_in(part))


def tree_of(name: str) -> ast.AST:
    return ast.parse(Path(str(importlib.import_module(name).__file__)).read_text("utf-8"))


def patterns_in_functions(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Patterns that functions of a module give to re as text, and the function of re."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                match node:
                    case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=use), args=[first, *_]):
                        if use != "escape":
                            assert isinstance(first, ast.Constant), f"line {node.lineno} cannot be measured"
                            yield str(first.value), use


def uses_of(place: str, tree: ast.AST) -> set[str]:
    """How the module uses the pattern of that name; searched with, where that cannot be seen."""
    found = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == place
    }
    return (
        found & {"match", "fullmatch"}
        if found <= {"match", "fullmatch", "pattern"} and found
        else {"finditer"}
    )


def named_patterns() -> Iterator[object]:
    for name in MODULES:
        tree = tree_of(name)
        for place, value in vars(importlib.import_module(name)).items():
            for pattern in patterns_in(value):
                if isinstance(pattern.pattern, str) and f"{name}.{place}" not in BOUNDED:
                    for use in uses_of(place, tree):
                        yield pytest.param(getattr(pattern, use), id=f"{name}.{place}.{use}")
        for text, use in patterns_in_functions(tree):
            anchored = use in ("match", "fullmatch")
            yield pytest.param(
                getattr(re.compile(text), use if anchored else "finditer"), id=f"{name}:{text}"
            )


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


def seconds(use: Callable[[str], object], text: str) -> float:
    """The lesser of two runs over the whole text."""
    runs = []
    for _ in range(2):
        start = process_time()
        found = use(text)
        if isinstance(found, Iterator):
            sum(1 for _ in found)
        runs.append(process_time() - start)
    return min(runs)


@pytest.mark.parametrize("use", named_patterns())
def test_twice_the_text_takes_at_most_two_and_a_half_times_the_time(use):
    for piece in PIECES:
        line, twice = (piece * (size // len(piece)) + "!" for size in (SIZE, 2 * SIZE))
        if seconds(use, twice) > MEASURABLE:
            tries = (seconds(use, twice) / seconds(use, line) for _ in range(3))
            assert any(ratio <= 2.5 for ratio in tries), f"{piece!r} repeated"
