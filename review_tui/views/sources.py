"""The outlets and origins of a review, and what became of what they said."""

from msgspec import Struct
from msgspec.structs import replace

from review_tui.origin.records import Scorecard
from review_tui.origin.scorecards import origin_cards, outlet_cards
from review_tui.records import Article
from review_tui.session import Review
from review_tui.session.outlets import FIELDS, OWNER, known
from review_tui.session.seen import seen
from review_tui.text.show import for_show, one_line
from review_tui.views.articles import labels

UNGRADED = "F"
"""Reliability cannot be judged: where every outlet begins."""


class SourceRow(Struct, frozen=True):
    """An outlet, or an origin that the articles credit."""

    name: str
    """As the review knows it."""
    shown: str
    """Safe to show."""
    letters: str
    """Of its articles, or of those that credit it."""
    grade: str
    """A..F for an outlet; empty for an origin."""
    card: Scorecard
    articles: tuple[Article, ...]
    """The outlet's own; none for an origin."""


def source_rows(review: Review, reviewer: str) -> tuple[SourceRow, ...]:
    """The outlets in the order of the articles, then the origins, the most credited first."""
    verdicts = {claim.id: seen(review, claim.id, reviewer).verdict.value for claim in review.counted}
    names = labels(review.alignment.articles)
    given = review.grades
    by_id = {article.id: article for article in review.alignment.articles}

    def row(card: Scorecard, *, is_outlet: bool) -> SourceRow:
        letters = " ".join(names[each].letter for each in card.articles)
        own = tuple(by_id[each] for each in card.articles) if is_outlet else ()
        grade = given.get(card.name, UNGRADED) if is_outlet else ""
        return SourceRow(card.name, one_line(card.name), letters, grade, card, own)

    counted = replace(review.alignment, claims=review.counted)
    cards = outlet_cards(counted, review.origins, verdicts)
    outlets = [row(each, is_outlet=True) for each in cards]
    cards = origin_cards(counted, review.origins, verdicts)
    credited = [row(each, is_outlet=False) for each in cards]
    return (*outlets, *credited)


def told_metadata(review: Review, article: Article) -> str:
    """What is known of the article, as `field: value`; unknown stays unknown."""
    values = {name: known(article, name, review.decisions) for name in (*FIELDS, OWNER)}
    told = "; ".join(f"{name}: {for_show(value)}" for name, value in values.items() if value)
    unknown = ", ".join(name for name, value in values.items() if not value)
    return "; ".join(each for each in (told, unknown and f"unknown: {unknown}") if each)
