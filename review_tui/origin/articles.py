"""The articles read together, so that one origin has one name in all of them."""

from collections.abc import Mapping, Sequence

from review_tui.origin.attributions import Attributions, attribute
from review_tui.origin.cast import Cast, agreed_acronyms, find_acronyms
from review_tui.origin.reading import Line, read_article
from review_tui.records import Article, Sentence


def attribute_all(
    articles: Sequence[Article], sentences: Sequence[Sentence], corrections: Mapping[str, str]
) -> dict[str, Attributions]:
    """Every sentence's attributions, by its id; none where it credits nobody and hedges nothing."""
    lines = {
        article.id: read_article(s for s in sentences if s.article.id == article.id) for article in articles
    }
    cast = _cast(articles, lines)
    found: dict[str, Attributions] = {}
    for read in lines.values():
        found |= attribute(read, cast, corrections)
    return found


def _cast(articles: Sequence[Article], lines: Mapping[str, Sequence[Line]]) -> Cast:
    reports = [report for each in lines.values() for line in each for report in line.reports]
    phrases = [phrase for report in reports for phrase in (report.phrase, report.told) if phrase]
    return Cast(phrases, agreed_acronyms(find_acronyms(article.text) for article in articles))
