"""Claims against articles, as a drawing: what each article does with each claim, a line for each claim."""

from collections.abc import Mapping
from itertools import groupby

from msgspec import Struct

from review_tui.origin.records import Stance
from review_tui.report.dossier import Dossier
from review_tui.report.sections import Section
from review_tui.views.articles import Label

STEP, MIDDLE, HALF = 26, 12, 6
"""How far apart the columns are, how high the middle of a line is, and half the side of a mark."""
_SHAPES: Mapping[Stance, str] = {
    Stance.ASSERTS: "h12v12h-12z",
    Stance.HEDGES: "h12v12h-12z",
    Stance.DISPUTES: "l12 12m0-12l-12 12",
}


class DrawnClaim(Struct, frozen=True):
    """One claim."""

    section: Section
    marks: tuple[tuple[Stance, str], ...]
    """Each stance with the path that draws it."""
    words: str
    """The same in words."""


class Drawing(Struct, frozen=True):
    """The claims that two articles or more take a stand on."""

    columns: tuple[tuple[Label, int], ...]
    """Each article with the middle of its column."""
    rows: tuple[DrawnClaim, ...]
    alone: tuple[tuple[Label, int], ...]
    """How many claims each article makes that no other does."""
    width: int


def drawing(gathered: Dossier) -> Drawing:
    """The drawing of the whole gathered."""
    names = [gathered.labels[article.id] for article in gathered.articles]
    lonely = [each.letters[0] for each in gathered.sections if len(each.claim.articles) == 1]
    return Drawing(
        columns=tuple((name, _middle(n)) for n, name in enumerate(names)),
        rows=tuple(_row(gathered, each) for each in gathered.sections if len(each.claim.articles) > 1),
        alone=tuple((name, lonely.count(name.letter)) for name in names),
        width=STEP * len(names),
    )


def _middle(column: int) -> int:
    return column * STEP + STEP // 2


def _row(gathered: Dossier, section: Section) -> DrawnClaim:
    taken = [
        (gathered.review.stance(section.claim.id, article.id), column)
        for column, article in enumerate(gathered.articles)
    ]
    letters = [gathered.labels[article.id].letter for article in gathered.articles]
    groups = {
        stance: [column for _, column in group]
        for stance, group in groupby(sorted(taken), key=lambda each: each[0])
        if stance in _SHAPES
    }
    words = "; ".join(
        f"{stance} {', '.join(letters[column] for column in columns)}" for stance, columns in groups.items()
    )
    marks = tuple((stance, _path(stance, columns)) for stance, columns in groups.items())
    return DrawnClaim(section, marks, words)


def _path(stance: Stance, columns: list[int]) -> str:
    return "".join(f"M{_middle(n) - HALF} {MIDDLE - HALF}{_SHAPES[stance]}" for n in columns)
