"""Paths into articles: everything found is opened, parsed, named and looked over."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path, PurePath

from msgspec import Struct, field

from review_tui.errors import ArticleError
from review_tui.ingest.cautions import cautions
from review_tui.ingest.child import Child
from review_tui.ingest.draft import Draft, UnreadableError
from review_tui.ingest.formats import Format
from review_tui.ingest.found import Found, find, shown
from review_tui.ingest.limits import Limits
from review_tui.ingest.making import article
from review_tui.ingest.names import article_ids, numbered
from review_tui.ingest.plain import read_plain
from review_tui.records import Article

SEEDS = Path(__file__).parents[2] / "seeds"
"""The five bundled articles; beside the package in a checkout and in an installed wheel alike."""

FilesRead = Callable[[int, int], None]
"""Told how many files are read, and of how many."""


class Reading(Struct, frozen=True):
    """What came of reading some paths."""

    articles: tuple[Article, ...]
    warnings: tuple[str, ...] = ()
    """What the reviewer should know: files left out, charsets assumed, hidden characters; plain sentences."""


def read_articles(paths: Sequence[str | PurePath]) -> tuple[Article, ...]:
    """The articles at `paths`, in the order given; without paths the bundled ones.

    Raises ArticleError on a path that cannot be read; what is left out of a folder, `read` tells.
    """
    return read(paths).articles


def read(
    paths: Sequence[str | PurePath], *, limits: Limits | None = None, progress: FilesRead | None = None
) -> Reading:
    """The articles at `paths`, folders opened, in the order given, and what the reviewer should know of them.

    Raises ArticleError on a path that cannot be read, or when there is nothing or too much.
    """
    reader = _Reader(limits or Limits(), progress or (lambda done, total: None))
    found = reader.found(paths or [SEEDS])
    with Child(reader.limits) as child:
        for done, each in enumerate(found):
            reader.progress(done, len(found))
            reader.take(each, child)
    reader.progress(len(found), len(found))
    if not reader.drafts:
        raise ArticleError(reader.why_nothing(paths))
    articles = tuple(reader.articles())
    return Reading(articles, (*reader.warnings, *cautions(articles)))


class _Reader(Struct):
    """What is gathered while reading."""

    limits: Limits
    progress: FilesRead
    drafts: list[tuple[Found, tuple[Draft, ...]]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    size: int = 0

    def found(self, paths: Sequence[str | PurePath]) -> tuple[Found, ...]:
        """Everything to open, each once however often it was given. Raises ArticleError over the limit."""
        each: dict[str, Found] = {}
        for found in (found for path in paths for found in self._some(path)):
            each.setdefault(found.identity, found)
        return tuple(each.values())

    def _some(self, path: str | PurePath) -> list[Found]:
        some = list(islice(find(path), self.limits.articles + 1))
        if len(some) > self.limits.articles:
            raise ArticleError(
                f"{shown(path)} holds more than {self.limits.articles:,} articles: give a part of it."
            )
        return some

    def take(self, found: Found, child: Child) -> None:
        """Open and parse one file; a fault ends the reading if the file was named, else it is noted."""
        try:
            form, data = found.open(self.limits)
            self.size += len(data)
            drafts = _with_words(read_plain(data) if form is Format.PLAIN else child.read(form, data))
        except UnreadableError as fault:
            if found.is_named:
                raise ArticleError(f"{found.where} {fault}.") from fault
            self.warnings.append(f"Left out: {found.where} {fault}.")
        else:
            self.drafts.append((found, drafts))
            self.warnings += [f"{found.where} {notice}." for draft in drafts for notice in draft.notices]
        if self.size > self.limits.total_bytes:
            raise ArticleError(
                f"{found.where} brings the articles over {self.limits.total_bytes:,} bytes: give fewer."
            )

    def articles(self) -> Iterator[Article]:
        """The articles of all drafts, named so that no two are called the same."""
        bases = article_ids([found.path for found, _ in self.drafts])
        for base, (found, drafts) in zip(bases, self.drafts, strict=True):
            for name, draft in zip(numbered(base, [draft.name for draft in drafts]), drafts, strict=True):
                yield article(name, found.where, draft)

    def why_nothing(self, paths: Sequence[str | PurePath]) -> str:
        """The sentence for a reading that brought no article."""
        where = ", ".join(shown(path) for path in paths[:3])
        left_out = f" {self.warnings[0]}" if self.warnings else ""
        return f"{where} holds no articles: put text, web pages, PDF, Word or mail files there.{left_out}"


def _with_words(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    written = tuple(draft for draft in drafts if draft.text.strip())
    if not written:
        raise UnreadableError("is empty: remove it or put the article's text into it")
    return written
