"""Files and folders into articles."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

from review_tui.records import Article

SEEDS = Path(__file__).parents[2] / "seeds"
"""The five bundled articles; beside the package in a checkout and in an installed wheel alike."""


class ArticleError(Exception):
    """An article cannot be read; the message names the file and what to do."""


def read_articles(paths: Sequence[Path]) -> tuple[Article, ...]:
    """The articles at `paths`, folders opened, in the order given; without paths the bundled ones.

    Raises ArticleError on the first that cannot be read.
    """
    files = [file for path in paths or [SEEDS] for file in _files(path)]
    return tuple(_read(file, name) for file, name in zip(files, _ids(files), strict=True))


def _files(path: Path) -> Iterable[Path]:
    if not path.exists():
        raise ArticleError(f"{path} does not exist: give article files or a folder of them.")
    if path.is_dir():
        return sorted(path.glob("*.txt"))
    return [path]


def _ids(files: Sequence[Path]) -> Iterable[str]:
    return [file.stem for file in files]


def _read(file: Path, name: str) -> Article:
    text = file.read_text(encoding="utf-8")
    return Article(name, str(file), text, sha256(text.encode()).hexdigest())
