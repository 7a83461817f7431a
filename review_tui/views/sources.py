"""The outlets and origins of a review, and what became of what they said."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from review_tui.origin.scorecards import Scorecard, origin_cards, outlet_cards
from review_tui.records import Article
from review_tui.session import Review, Standing
from review_tui.session.outlets import FIELDS, GRADES, OWNER, known
from review_tui.text.show import one_line
from review_tui.views.articles import labels, short_name
from review_tui.views.words import count

FIRST_WORDS = 48
"""Characters of an article without a title by which a reader knows it."""
UNGRADED = "not graded"
"""What is said where nobody has judged; F is a judgement, that the reliability cannot be judged."""


class SourceRow(Struct, frozen=True):
    """An outlet, or an origin that the articles credit."""

    name: str
    """As the review knows it."""
    shown: str
    """Safe to show."""
    letters: str
    """Of its articles, or of those that credit it."""
    grade: str
    """A..F for an outlet; empty where nobody has graded it, and for an origin."""
    card: Scorecard
    articles: tuple[Article, ...]
    """The outlet's own; none for an origin."""

    @property
    def mark(self) -> str:
        """The grade, or a dash for an outlet that has none yet; empty for an origin."""
        return self.grade or ("–" if self.articles else "")

    @property
    def reliability(self) -> str:
        """What the mark stands for; empty for an origin."""
        return GRADES.get(self.grade, UNGRADED) if self.articles else ""


def source_rows(review: Review, standing: Callable[[str], Standing] | None = None) -> tuple[SourceRow, ...]:
    """The outlets in the order of the articles, then the origins, the most credited first.

    `standing` tells where a claim stands in the eyes of whoever asks; without it, as it stands for all.
    """
    standing = standing or review.standing
    verdicts = {claim.id: standing(claim.id).verdict.value for claim in review.counted}
    counted = replace(review.alignment, claims=review.counted)
    names, grades = labels(counted.articles), review.grades
    by_id = {article.id: article for article in counted.articles}

    def row(card: Scorecard, grade: str = "", articles: tuple[Article, ...] = ()) -> SourceRow:
        letters = " ".join(names[each].letter for each in card.articles)
        return SourceRow(card.name, short_name(card.name), letters, grade, card, articles)

    return (
        *(
            row(card, grades.get(card.name, ""), tuple(by_id[each] for each in card.articles))
            for card in outlet_cards(counted, review.origins, verdicts)
        ),
        *(row(card) for card in origin_cards(counted, review.origins, verdicts)),
    )


def told_counts(card: Scorecard) -> str:
    """How many claims it has, and of what became of them all that did, in words."""
    became = (
        (card.corroborated, "corroborated on two roots or more"),
        (card.corroborated_alone, "corroborated on fewer"),
        (card.contradicted, "contradicted"),
        (card.unverified, "unverified"),
        (card.unreviewed, "unreviewed"),
        (card.unique, "told here only"),
        (card.hedged, "hedged"),
        (card.unattributed, "credited to nobody"),
        (len(card.alone), "alone against the rest"),
    )
    told = ", ".join(f"{number} {what}" for number, what in became if number)
    return f"{count(card.claims, 'claim')}: {told}." if told else f"{count(card.claims, 'claim')}."


def told_source(review: Review, row: SourceRow) -> tuple[str, ...]:
    """All that is known of an outlet or an origin, a paragraph each: grade, counts, metadata."""
    card = row.card
    counts = told_counts(card)
    if not row.articles:
        return f"{row.shown}, an origin credited by {row.letters}", counts
    grade = f"grade {row.grade}, {row.reliability}" if row.grade else row.reliability
    return f"{row.shown} · {grade}", counts, _told_metadata(review, row.articles)


def _told_metadata(review: Review, articles: tuple[Article, ...]) -> str:
    """What is known of its first article, as `field: value`; unknown stays unknown."""
    first, *others = articles
    values = {name: known(first, name, review.ground.owners) for name in (*FIELDS, OWNER)}
    told = [f"{name}: {one_line(value)}" for name, value in values.items() if value and name != "outlet"]
    unknown = ", ".join(name for name, value in values.items() if not value)
    begins = () if values["title"] else (f"begins “{one_line(first.text[:FIRST_WORDS])}…”",)
    more = (f"and {count(len(others), 'more article')}",) if others else ()
    return "; ".join((f"file {one_line(first.id)}", *begins, *told, *_unless_empty(unknown), *more))


def _unless_empty(unknown: str) -> tuple[str, ...]:
    return (f"unknown: {unknown}",) if unknown else ()
