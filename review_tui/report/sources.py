"""Outlets and origins with what became of what they said, the figures they give, and what they copied."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from review_tui.origin.figures import find_series
from review_tui.origin.records import Copy, Figure, Scorecard, Series
from review_tui.origin.scorecards import origin_cards, outlet_cards
from review_tui.records import Article
from review_tui.report.passages import Labels
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.articles import labels
from review_tui.views.words import count

COPIES = 100
"""As many copied passages as a reader looks at; the JSON report has all."""
FIGURES = 60
"""As many figures of one series as a drawing holds."""
CARD_NOTE = "Counts, each of all the claims it makes; no score. Corroborated means on two roots or more."
CARD_HEADS = (
    "Claims",
    "Corroborated",
    "so on fewer roots",
    "Contradicted",
    "Unverified",
    "Unreviewed",
    "Only here",
    "Credits nobody",
    "Hedged",
    "Alone against the rest",
)


@dataclass(frozen=True, slots=True)
class Card:
    """What became of the claims of one outlet or one origin."""

    name: str
    letters: str
    """Of its articles, or of those that credit it."""
    grade: str
    """A..F on the Admiralty scale; empty where nobody has graded it."""
    counts: Scorecard

    @property
    def parts(self) -> tuple[int, ...]:
        """Its claims by outcome: corroborated, corroborated alone, contradicted, unverified, unreviewed."""
        one = self.counts
        return one.corroborated, one.corroborated_alone, one.contradicted, one.unverified, one.unreviewed

    @property
    def cells(self) -> tuple[str, ...]:
        """Its figures under CARD_HEADS, each of how many."""
        one = self.counts
        rest = (*self.parts, one.unique, one.unattributed, one.hedged, len(one.alone))
        return str(one.claims), *(f"{number}/{one.claims}" for number in rest)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure of a series."""

    figure: Figure
    letter: str
    text: str
    said: str
    """On whose word; empty where nobody is credited."""
    as_of: str


@dataclass(frozen=True, slots=True)
class SeriesLines:
    """What several articles give for the same thing."""

    name: str
    lines: tuple[FigureLine, ...]
    more: int
    """How many further figures there are."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything about those who say it."""

    outlets: tuple[Card, ...]
    origins: tuple[Card, ...]
    series: tuple[SeriesLines, ...]
    copies: tuple[str, ...]
    """The longest passages that two articles share, in words."""
    more_copies: int
    """How many shorter ones there are."""


def sources(review: Review) -> Sources:
    """The sources of the whole review."""
    alignment, origins = review.alignment, review.origins
    names = labels(alignment.articles)
    verdicts = {claim.id: review.standing(claim.id).verdict.value for claim in review.claims}
    articles = {article.id: article for article in alignment.articles}
    longest = sorted(origins.copies, key=lambda copy: -copy.words)
    series = find_series(alignment.sentences, origins.attributions)
    return Sources(
        outlets=_cards(outlet_cards(alignment, origins, verdicts), names, review.grades),
        origins=_cards(origin_cards(alignment, origins, verdicts), names, {}),
        series=tuple(_lines(each, names) for each in series[:FIGURES]),
        copies=tuple(_copied(each, articles, names) for each in longest[:COPIES]),
        more_copies=len(longest[COPIES:]),
    )


def _cards(cards: Iterable[Scorecard], names: Labels, grades: Mapping[str, str]) -> tuple[Card, ...]:
    return tuple(
        Card(
            one_line(each.name),
            " ".join(sorted(names[article].letter for article in each.articles)),
            one_line(grades.get(each.name, "")),
            each,
        )
        for each in cards
    )


def _lines(series: Series, names: Labels) -> SeriesLines:
    return SeriesLines(
        one_line(series.name),
        tuple(
            FigureLine(
                each,
                names[each.article].letter,
                one_line(each.text),
                one_line(", ".join(each.origins)),
                one_line(each.as_of or ""),
            )
            for each in series.figures[:FIGURES]
        ),
        len(series.figures[FIGURES:]),
    )


def _copied(copy: Copy, articles: Mapping[str, Article], names: Labels) -> str:
    start, end = copy.a_span
    a, b = names[copy.a].letter, names[copy.b].letter
    where = f"{a} characters {start}–{end}, {b} characters {copy.b_span[0]}–{copy.b_span[1]}"
    return f"{where}, {count(copy.words, 'word')} the same: “{one_line(articles[copy.a].text[start:end])}”"
