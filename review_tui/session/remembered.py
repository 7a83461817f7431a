"""The articles and verdicts as they were when last looked at, to tell what has changed since."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct, field

from review_tui.records import Alignment, Brief
from review_tui.session.review import Review
from review_tui.text.changes import sentence_mark
from review_tui.text.storable import storable
from store import ArticleRef, Decision


class Remembered(Brief, Struct, frozen=True):
    """What is known of an earlier look."""

    articles: tuple[ArticleRef, ...]
    """None where nobody has looked before."""
    words: Mapping[str, str]
    """Sentences of those articles by their marks, as far as their words are known."""
    stale: Mapping[str, str] = field(default_factory=dict)
    """How each verdict was stale then, by the id of its decision."""
    orphans: frozenset[str] = frozenset()
    """Ids of the decisions that were orphans then."""

    @property
    def brief(self) -> str:
        """How much it remembers."""
        return f"{len(self.articles)} articles, {len(self.words)} sentences"


def article_refs(
    alignment: Alignment, folder: Path, names: Mapping[str, str] | None = None
) -> tuple[ArticleRef, ...]:
    """What a database in this folder is to remember of the articles; `names`: new ids by former ones."""
    home = folder.resolve()
    return tuple(
        ArticleRef(
            article.id,
            storable(_relative(Path(article.path), home)),
            article.sha256,
            article.title or "",
            tuple(sentence_mark(each.text) for each in alignment.sentences_of[article.id]),
            tuple(sorted(was for was, now in (names or {}).items() if now == article.id)),
        )
        for article in alignment.articles
    )


def absent_refs(
    known: Iterable[ArticleRef], here: Iterable[ArticleRef], decisions: Iterable[Decision]
) -> tuple[ArticleRef, ...]:
    """The articles of earlier sessions that are not here now, and that decisions still quote."""
    names = {name for ref in here for name in (ref.id, *ref.former)}
    quoted = {quote.article for each in decisions for quote in each.quotes}
    absent = (ref for ref in known if ref.id not in names)
    return tuple(ref for ref in absent if not quoted.isdisjoint((ref.id, *ref.former)))


def _relative(path: Path, home: Path) -> str:
    whole = path.resolve()
    return str(whole.relative_to(home)) if whole.is_relative_to(home) else str(whole)


def remembered(review: Review, articles: Iterable[ArticleRef]) -> Remembered:
    """What there is to remember of a review that these are the articles of: every word."""
    said = (each for standing in review.standings.by_claim.values() for each in standing.opinions.values())
    return Remembered(
        tuple(articles),
        {sentence_mark(each.text): each.text for each in review.alignment.sentences},
        {each.evidence.id: each.stale for each in said if each.evidence and each.stale},
        frozenset(each.id for each in review.orphans),
    )


def recalled(articles: Iterable[ArticleRef], decisions: Iterable[Decision]) -> Remembered:
    """What a database remembers: of sentences that were not quoted, no more than their marks."""
    quoted = {one.exact for each in decisions for one in each.quotes}
    return Remembered(tuple(articles), {sentence_mark(each): each for each in quoted})
