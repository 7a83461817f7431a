"""The articles and verdicts as they were when last looked at, to tell what has changed since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from review_tui.session.review import Review
from review_tui.text.changes import sentence_mark
from store import ArticleRef, Decision


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known of an earlier look."""

    articles: tuple[ArticleRef, ...]
    """None where nobody has looked before."""
    words: Mapping[str, str] = field(repr=False)
    """Sentences of those articles by their marks, as far as their words are known."""
    stale: Mapping[str, str] = field(default_factory=dict)
    """How each verdict was stale then, by the id of its decision."""
    orphans: frozenset[str] = frozenset()
    """Ids of the decisions that were orphans then."""


def remembered(review: Review, articles: Iterable[ArticleRef]) -> Remembered:
    """What there is to remember of a review that these are the articles of: every word."""
    said = (each for standing in review.standings.values() for each in standing.opinions.values())
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
