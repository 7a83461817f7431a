"""Claims by articles: what each article does with each claim."""

from msgspec import Struct

from review_tui.origin.records import Stance
from review_tui.session import Review
from review_tui.session.seen import seen
from review_tui.views.articles import Label, labels
from review_tui.views.claims import first_words
from store import Verdict


class MatrixRow(Struct, frozen=True):
    """One claim over all articles."""

    claim: str
    """Its id."""
    number: int
    verdict: Verdict
    cells: tuple[Stance, ...]
    """What each article does with it, in the order of the articles."""
    set_by_hand: tuple[bool, ...]
    """Whether a reviewer set the stance."""
    roots: int
    text: str


class Matrix(Struct, frozen=True):
    """The table, each cell exactly once."""

    articles: tuple[Label, ...]
    rows: tuple[MatrixRow, ...]


def matrix(review: Review, reviewer: str) -> Matrix:
    """What each article does with each claim: as the reviewers set it, else as the program reads it."""
    articles = tuple(article.id for article in review.alignment.articles)
    rows = []
    for claim in review.counted:
        number = review.alignment.number_of[claim.id]
        standing = seen(review, claim.id, reviewer)
        cells = tuple(review.stance(claim.id, each) for each in articles)
        by_hand = tuple(each in standing.stances for each in articles)
        roots = len(review.roots(claim.id))
        rows.append(
            MatrixRow(claim.id, number, standing.verdict, cells, by_hand, roots, first_words(review, claim))
        )
    return Matrix(tuple(labels(review.alignment.articles).values()), tuple(rows))
