"""Scorecards, figures over time and copied passages in Markdown."""

from collections.abc import Iterable, Iterator

from review_tui.report.markdown_text import md, table
from review_tui.report.sources import CARD_HEADS, CARD_NOTE, Card, SeriesLines, Sources
from review_tui.views.words import count

Lines = Iterator[str]


def source_lines(sources: Sources) -> Lines:
    """The scorecards of outlets and origins, then what they have in common."""
    yield from ("## Sources", "", CARD_NOTE, "")
    yield from _cards("### Outlets", "Outlet", sources.outlets)
    yield from _cards("### Origins", "Origin", sources.origins)
    if sources.copies:
        yield from ("### Copied passages", "", *(f"- {md(each)}" for each in sources.copies), "")
    if sources.more_copies:
        yield from (f"And {count(sources.more_copies, 'shorter passage')}; the JSON report has all.", "")


def _cards(head: str, name: str, cards: Iterable[Card]) -> Lines:
    rows = [(_graded(card), card.letters, *card.cells) for card in cards]
    if rows:
        yield from (head, "")
        yield from table([name, "Articles", *(f"{each}:" for each in CARD_HEADS)], rows)


def _graded(card: Card) -> str:
    return f"{md(card.name)} (grade {md(card.grade)})" if card.grade else md(card.name)


def figure_lines(series: Iterable[SeriesLines]) -> Lines:
    """What several articles give for the same thing, by day where one is known."""
    found = [line for each in series for line in _series(each)]
    if found:
        yield from ("## Figures over time", "", *found)


def _series(series: SeriesLines) -> Lines:
    yield from (f"### {md(series.name).capitalize()}", "")
    rows = [(md(one.as_of), one.letter, md(one.text), md(one.said)) for one in series.lines]
    yield from table(["As of", "Article", "Figure", "On whose word"], rows)
    if series.more:
        yield from (f"And {count(series.more, 'further figure')}.", "")
