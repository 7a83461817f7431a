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

BOUNDED = {
    "review_tui.origin.spellings:_BEFORE": "searched only in the few words before a bracket",
    "review_tui.origin.full_names:_BEFORE": "searched only in the few words before a surname",
    "review_tui.origin.senses:_CORE": "searched only in a word, of the few after a verb",
    "review_tui.text.role_cues:CUES": "matched only where a sentence begins, over 400 characters at most",
}
"""Measured by another yardstick: their cost does not grow with the text."""
ANCHORED = {"match", "fullmatch"}


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from (found for pair in value.items() for part in pair for found in patterns_in(part))
    elif isinstance(value, (tuple, list, set, frozenset)):
        yield from (found for part in value for found in patterns_in(part))


def tree_of(name: str) -> ast.AST:
    return ast.parse(Path(str(importlib.import_module(name).__file__)).read_text("utf-8"))


def patterns_in_functions(tree: ast.AST, name: str) -> Iterator[tuple[str, str]]:
    """Patterns that functions of a module give to re as text, or by a name of the module's; and how."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                match node:
                    case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=use), args=[first, *rest]):
                        flags = "(?x)" if "re.VERBOSE" in map(ast.unparse, rest) else ""
                        if use != "escape":
                            for text in rows_of(first, function, name) or [text_of(first, function, name)]:
                                yield flags + text, use if use in ANCHORED else "finditer"


def rows_of(pattern: ast.expr, function: ast.FunctionDef, name: str) -> list[str]:
    """The texts that a pattern stands for where the function takes it from the rows of a table."""
    module = vars(importlib.import_module(name))
    for node in ast.walk(function):
        match node:
            case ast.comprehension(target=ast.Name() as row, iter=ast.Name(id=table)):
                if ast.dump(row) == _stored(pattern):
                    return list(module[table])
            case ast.comprehension(target=ast.Tuple(elts=fields), iter=ast.Name(id=table)):
                for at, field in enumerate(fields):
                    if ast.dump(field) == _stored(pattern):
                        return [row[at] for row in module[table]]
    return []


def _stored(name: ast.expr) -> str:
    """How it looks where it is given its value."""
    return ast.dump(ast.Name(name.id, ast.Store())) if isinstance(name, ast.Name) else ""


def text_of(pattern: ast.expr, function: ast.FunctionDef, name: str) -> str:
    """The text of a pattern, by the function's own names and the module's; for what is escaped, some name."""
    match pattern:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=place) if isinstance(text := vars(importlib.import_module(name)).get(place), str):
            return text
        case ast.Name(id=place) if place in (own := own_names(function)):
            return text_of(own[place], function, name)
        case ast.JoinedStr(values=parts):
            return "".join(text_of(part, function, name) for part in parts)
        case ast.FormattedValue(value=ast.Call(func=ast.Attribute(attr="escape"))):
            return "Aba-aba aba"
        case ast.FormattedValue(value=value):
            return text_of(value, function, name)
    raise AssertionError(f"{name}, line {pattern.lineno}: {ast.unparse(pattern)} cannot be measured")


def own_names(function: ast.FunctionDef) -> dict[str, ast.expr]:
    """What a function gives names to."""
    return {
        target.id: node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


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
    """Each use of each pattern once, wherever it is imported to."""
    bounded = {pattern for path in BOUNDED for pattern in patterns_in(pkgutil.resolve_name(path))}
    seen = set()
    for name in MODULES:
        tree = tree_of(name)
        found = [
            (f"{name}.{place}", pattern, use)
            for place, value in vars(importlib.import_module(name)).items()
            for pattern in patterns_in(value)
            for use in uses_of(place, tree)
        ]
        found += [(name, re.compile(text), use) for text, use in patterns_in_functions(tree, name)]
        for place, pattern, use in found:
            if isinstance(pattern.pattern, str) and pattern not in bounded and (pattern, use) not in seen:
                seen.add((pattern, use))
                yield pytest.param(getattr(pattern, use), id=f"{place}.{use}")


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
SIZES = (125, 250, 500, 1_000, 2_000, 4_000)
MEASURABLE = 0.001
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
        for size in SIZES:
            line, twice = (piece * (n // len(piece)) + "!" for n in (size, 2 * size))
            if seconds(use, line) > MEASURABLE:
                tries = (seconds(use, twice) / seconds(use, line) for _ in range(4))
                assert any(ratio <= 2.5 for ratio in tries), f"{piece!r} repeated"
                break
