"""Outlets and origins with what became of what they said, the figures they give, and what they copied."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from review_tui.origin.records import Copy
from review_tui.origin.scorecards import Scorecard, origin_cards, outlet_cards
from review_tui.records import Article
from review_tui.report.passages import Labels
from review_tui.session import Review
from review_tui.text.show import one_line
from review_tui.views.articles import labels
from review_tui.views.figures import FigureTable, figure_tables
from review_tui.views.sources import UNGRADED
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
    """What became of the claims of one outlet or one origin."""

    name: str
    letters: str
    """Of its articles, or of those that credit it."""
    grade: str
    """A..F on the Admiralty scale; empty where nobody has graded it, and for an origin."""
    is_outlet: bool
    is_known: bool
    """Whether the name is its own, and not that of an article whose outlet nobody knows."""
    counts: Scorecard

    @property
    def about(self) -> str:
        """What the name leaves open: that it is no outlet's, and the outlet's grade."""
        unknown = "" if self.is_known else "outlet not known"
        grade = f"grade {self.grade}" if self.grade else UNGRADED if self.is_outlet else ""
        return ", ".join(filter(None, (unknown, grade)))

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
    alignment, origins = replace(review.alignment, claims=review.counted), review.origins
    names = labels(alignment.articles)
    verdicts = {claim.id: review.standing(claim.id).verdict.value for claim in alignment.claims}
    articles = {article.id: article for article in alignment.articles}
    longest = sorted(origins.copies, key=lambda copy: -copy.words)
    outlets = outlet_cards(alignment, origins, verdicts)
    return Sources(
        outlets=_cards(outlets, names, review.grades, _unknown(alignment.articles)),
        origins=_cards(origin_cards(alignment, origins, verdicts), names),
        figures=figure_tables(review),
        copies=tuple(_copied(each, articles, names) for each in longest[:COPIES]),
        more_copies=len(longest[COPIES:]),
    )


def _unknown(articles: Iterable[Article]) -> frozenset[str]:
    """What the articles go by whose outlets nobody knows."""
    return frozenset(article.name for article in articles if not article.outlet)


def _cards(
    cards: Iterable[Scorecard],
    names: Labels,
    grades: Mapping[str, str] | None = None,
    unknown: frozenset[str] = frozenset(),
) -> tuple[Card, ...]:
    given = grades or {}
    return tuple(
        Card(
            one_line(each.name),
            " ".join(sorted(names[article].letter for article in each.articles)),
            one_line(given.get(each.name, "")),
            grades is not None,
            each.name not in unknown,
            each,
        )
        for each in cards
    )


def _copied(copy: Copy, articles: Mapping[str, Article], names: Labels) -> str:
    start, end = copy.a_span
    a, b = names[copy.a].letter, names[copy.b].letter
    where = f"{a} characters {start}–{end}, {b} characters {copy.b_span[0]}–{copy.b_span[1]}"
    words = f"{count(copy.words, 'word')} the same, in {a}'s words"
    return f"{where}, {words}: “{one_line(articles[copy.a].text[start:end])}”"
