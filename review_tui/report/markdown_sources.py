"""Scorecards, figures over time and copied passages in Markdown."""

from collections.abc import Iterable, Iterator, Sequence

from review_tui.report.markdown_text import Lines, md, table
from review_tui.report.sources import CARD_HEADS, CARD_NOTE, FIGURES, Card, Sources
from review_tui.report.telling import told_more
from review_tui.views.figures import FigureTable


def source_lines(sources: Sources) -> Lines:
    """The scorecards of outlets and origins, then what they have in common."""
    yield from ("## Sources", "", CARD_NOTE, "")
    yield from _cards("### Outlets", "Outlet", sources.outlets)
    yield from _cards("### Origins", "Origin", sources.origins)
    if sources.copies:
        yield from ("### Copied passages", "", *(f"- {md(each)}" for each in sources.copies), "")
    if sources.more_copies:
        yield from (f"And {told_more(sources.more_copies, 'shorter passage')}", "")


def _cards(head: str, name: str, cards: Iterable[Card]) -> Lines:
    rows = [(_named(card), card.row.letters, *_cells(card)) for card in cards]
    if rows:
        yield from (head, "")
        yield from table([name, "Articles", *(f"{each}:" for each in CARD_HEADS)], rows)


def _named(card: Card) -> str:
    return f"{md(card.name)} ({md(card.about)})" if card.about else md(card.name)


def _cells(card: Card) -> Iterator[str]:
    *shares, alone = card.numbers
    yield str(card.counts.claims)
    yield from (f"{number} of {card.counts.claims}" for number in shares)
    yield str(alone)


def figure_lines(tables: Sequence[FigureTable]) -> Lines:
    """What several articles give for the same thing, by day where one is known."""
    found = [line for each in tables[:FIGURES] for line in _series(each)]
    if found:
        yield from ("## Figures over time", "", *found)


def _series(series: FigureTable) -> Lines:
    yield from (f"### {md(series.name).capitalize()}", "")
    rows = [(md(one.as_of), one.letter, md(one.text), md(one.origins)) for one in series.rows[:FIGURES]]
    yield from table(["As of", "Article", "Figure", "On whose word"], rows)
    if more := len(series.rows[FIGURES:]):
        yield from (f"And {told_more(more, 'further figure')}", "")
