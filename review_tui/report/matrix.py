"""Claims against articles, as a drawing: where each stance stands and in what shape."""

from collections.abc import Mapping
from dataclasses import dataclass

from review_tui.origin.records import Stance
from review_tui.report.dossier import Dossier
from review_tui.report.sections import Section
from review_tui.views.articles import Label

LEFT, TOP = 76, 28
"""Room for the claims' numbers and verdicts, and for the articles' letters."""
STEP, ROW = 26, 24
_SHAPES: Mapping[Stance, str] = {
    Stance.ASSERTS: "h12v12h-12z",
    Stance.HEDGES: "h12v12h-12z",
    Stance.DISPUTES: "l12 12m0 -12l-12 12",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One claim."""

    section: Section
    y: int
    marks: tuple[tuple[Stance, str], ...]
    """Each stance with the path that draws it."""
    words: str
    """The same in words."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """The claims that two articles or more take a stand on."""

    columns: tuple[tuple[Label, int], ...]
    """Each article with the middle of its column."""
    rows: tuple[Row, ...]
    alone: tuple[tuple[Label, int], ...]
    """How many claims each article makes that no other does."""
    text_x: int
    width: int
    height: int


def matrix(review: Dossier) -> Matrix:
    """The drawing of the whole review."""
    names = [review.labels[article.id] for article in review.articles]
    shared = [each for each in review.sections if len(each.claim.articles) > 1]
    text_x = LEFT + STEP * len(names) + 10
    lonely = [each.letters[0] for each in review.sections if len(each.claim.articles) == 1]
    return Matrix(
        columns=tuple((name, _middle(n)) for n, name in enumerate(names)),
        rows=tuple(_row(review, each, TOP + n * ROW) for n, each in enumerate(shared)),
        alone=tuple((name, lonely.count(name.letter)) for name in names),
        text_x=text_x,
        width=text_x + 800,
        height=TOP + len(shared) * ROW + 4,
    )


def _middle(column: int) -> int:
    return LEFT + column * STEP + STEP // 2


def _row(review: Dossier, section: Section, y: int) -> Row:
    stances = [review.state.stance(section.claim.id, article.id) for article in review.articles]
    paths: dict[Stance, str] = {}
    for column, taken in enumerate(stances):
        if shape := _SHAPES.get(taken):
            paths[taken] = f"{paths.get(taken, '')}M{_middle(column) - 6} {y + 6}{shape}"
    told = [
        f"{review.labels[article.id].letter} {taken.value}"
        for article, taken in zip(review.articles, stances, strict=True)
    ]
    return Row(section, y, tuple(paths.items()), ", ".join(told))
