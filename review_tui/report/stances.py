"""What each article does with each claim, as reports tell it."""

from review_tui.origin.records import Stance
from review_tui.session import Review

_KNOWN = frozenset(Stance)


def stance(review: Review, claim: str, article: str) -> Stance:
    """As a reviewer set it, else as the program reads it."""
    marked = review.standing(claim).stances.get(article)
    return Stance(marked) if marked in _KNOWN else review.origins.stances[claim, article]
