"""Outlets and origins with what became of what they said, the figures they give, and what they copied."""

from collections.abc import Mapping

from msgspec import Struct

from review_tui.origin.records import Copy
from review_tui.origin.scorecards import Scorecard
from review_tui.records import Article
from review_tui.report.passages import Labels
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.articles import labels
from review_tui.views.figures import FigureTable, figure_tables
from review_tui.views.sources import UNGRADED, SourceRow, source_rows
from review_tui.views.words import count

COPIES = 100
"""As many copied passages as a reader looks at; the JSON report has all."""
FIGURES = 60
"""As many series, and figures of one, as a reader looks at; the JSON report has all."""
CARD_NOTE = (
    "Numbers of claims, out of all that each makes; none is a score. Corroborated means on two independent "
    "roots or more; alone against the rest, that all the others say the opposite."
)
CARD_HEADS = (
    "Claims",
    "Corroborated",
    "Corroborated on fewer",
    "Contradicted",
    "Unverified",
    "Unreviewed",
    "Only here",
    "Credits nobody",
    "Hedged",
    "Alone against the rest",
)


class Card(Struct, frozen=True):
    """An outlet or an origin as a report tells it."""

    row: SourceRow

    @property
    def counts(self) -> Scorecard:
        """What became of its claims."""
        return self.row.card

    @property
    def name(self) -> str:
        """Its whole name."""
        return one_line(self.row.name)

    @property
    def about(self) -> str:
        """What the name leaves open: that it is an article's, whose outlet nobody knows, and the grade."""
        is_unknown = any(not article.outlet for article in self.row.articles)
        ungraded = UNGRADED if self.row.articles else ""
        grade = f"grade {self.row.grade}" if self.row.grade else ungraded
        return ", ".join(filter(None, ("outlet not known" if is_unknown else "", grade)))

    @property
    def parts(self) -> tuple[int, ...]:
        """Its claims by outcome: corroborated, corroborated alone, contradicted, unverified, unreviewed."""
        one = self.counts
        return one.corroborated, one.corroborated_alone, one.contradicted, one.unverified, one.unreviewed

    @property
    def numbers(self) -> tuple[int, ...]:
        """Its figures under all CARD_HEADS but the first; the last is no share of the claims it makes."""
        one = self.counts
        return (*self.parts, one.unique, one.unattributed, one.hedged, len(one.alone))


class Sources(Struct, frozen=True):
    """Everything about those who say it."""

    outlets: tuple[Card, ...]
    origins: tuple[Card, ...]
    figures: tuple[FigureTable, ...]
    """What several articles give a number for."""
    copies: tuple[str, ...]
    """The longest passages that two articles share, in words."""
    more_copies: int
    """How many shorter ones there are."""


def sources(review: Review) -> Sources:
    """The sources of the whole review, by the claims that count."""
    rows = source_rows(review)
    names = labels(review.alignment.articles)
    articles = {article.id: article for article in review.alignment.articles}
    longest = sorted(review.origins.copies, key=lambda copy: -copy.words)
    return Sources(
        outlets=tuple(Card(row) for row in rows if row.articles),
        origins=tuple(Card(row) for row in rows if not row.articles),
        figures=figure_tables(review),
        copies=tuple(_copied(each, articles, names) for each in longest[:COPIES]),
        more_copies=len(longest[COPIES:]),
    )


def _copied(copy: Copy, articles: Mapping[str, Article], names: Labels) -> str:
    start, end = copy.a_span
    a, b = names[copy.a].letter, names[copy.b].letter
    where = f"{a} characters {start}–{end}, {b} characters {copy.b_span[0]}–{copy.b_span[1]}"
    words = f"{count(copy.words, 'word')} the same, in {a}'s words"
    return f"{where}, {words}: “{one_line(articles[copy.a].text[start:end])}”"
