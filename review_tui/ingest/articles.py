"""Files and folders into articles."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import islice
from pathlib import Path

from review_tui.ingest.errors import ArticleError
from review_tui.ingest.found import Found, find_files, reason, shown
from review_tui.ingest.limits import Limits
from review_tui.ingest.names import article_ids
from review_tui.records import Article

SEEDS = Path(__file__).parents[2] / "seeds"
"""The five bundled articles; beside the package in a checkout and in an installed wheel alike."""
SUFFIXES = (".txt",)
"""Of the files that are read when a folder is."""


def read_articles(paths: Sequence[Path]) -> tuple[Article, ...]:
    """The articles at `paths`, folders opened, in the order given; without paths the bundled ones.

    Raises ArticleError on the first that cannot be read.
    """
    limits = Limits()
    files = [
        file for path in paths or [SEEDS] for file in islice(find_files(path, SUFFIXES), limits.articles)
    ]
    if not files:
        raise ArticleError(f"{shown(paths[0])} holds no articles: put .txt files there, one article each.")
    names = article_ids([file.path for file in files])
    return tuple(_read(file, name, limits) for file, name in zip(files, names, strict=True))


def _read(file: Found, name: str, limits: Limits) -> Article:
    text = _text(file, limits).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ArticleError(f"{shown(file.path)} is empty: remove it or put the article's text into it.")
    return Article(name, shown(file.path), text, sha256(text.encode()).hexdigest())


def _text(file: Found, limits: Limits) -> str:
    if file.fault:
        raise ArticleError(f"{shown(file.path)} {file.fault}: remove it or give the file itself.")
    try:
        with file.path.open("rb") as opened:
            data = opened.read(limits.file_bytes + 1)
    except OSError as error:
        raise ArticleError(
            f"{shown(file.path)} cannot be opened ({reason(error)}): check its rights."
        ) from error
    if len(data) > limits.file_bytes:
        raise ArticleError(f"{shown(file.path)} is larger than {limits.file_bytes:,} bytes: split it up.")
    if b"\0" in data:
        raise ArticleError(f"{shown(file.path)} is not text: save the article as plain text (.txt).")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ArticleError(f"{shown(file.path)} is not UTF-8 text: save it again as UTF-8.") from None
