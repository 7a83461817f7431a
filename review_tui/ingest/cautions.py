"""What a reviewer should know of the articles as they were read."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from review_tui.records import Article
from review_tui.text.oddities import disguises, oddities
from review_tui.text.twins import find_twins

NAMED = 3
"""Disguised words, or near-identical articles, that are named before the rest is only counted."""


def cautions(articles: Sequence[Article]) -> tuple[str, ...]:
    """Plain sentences on hidden characters, articles given twice, nearly the same or not to be compared."""
    return (
        *_hidden(articles),
        *_disguised(articles),
        *_same(articles),
        *_near(articles),
        *_languages(articles),
    )


def _hidden(articles: Sequence[Article]) -> Iterator[str]:
    for article in articles:
        if kinds := oddities(article.text):
            held = ", ".join(f"{count} {kind}" for kind, count in kinds)
            yield f"{article.id} holds what a reader does not see: {held}."


def _disguised(articles: Sequence[Article]) -> Iterator[str]:
    for article in articles:
        if words := disguises(article.text):
            count = f"{len(words)} words" if len(words) > 1 else "a word"
            shown = ", ".join(words[:NAMED]) + (", …" if len(words) > NAMED else "")
            yield f"{article.id} spells {count} with letters that only look Latin: {shown}."


def _same(articles: Sequence[Article]) -> Iterator[str]:
    alike = defaultdict(list)
    for article in articles:
        alike[article.sha256].append(article.id)
    for names in alike.values():
        if len(names) > 1:
            yield f"{', '.join(names[:5])} have the same text, letter for letter: keep one of them."


def _near(articles: Sequence[Article]) -> Iterator[str]:
    twins = [each for each in find_twins(articles) if each.a.sha256 != each.b.sha256]
    for each in twins[:NAMED]:
        yield f"{each.a.id} and {each.b.id} are nearly the same text ({each.resemblance:.0%})."
    if len(twins) > NAMED:
        yield f"{len(twins) - NAMED} more articles are nearly the same text as another."


def _languages(articles: Sequence[Article]) -> Iterator[str]:
    counts = Counter(article.language for article in articles if article.language)
    if len(counts) > 1:
        each = ", ".join(f"{count} in {code}" for code, count in counts.most_common())
        yield f"The articles are in different languages ({each}): few sentences will align across them."
