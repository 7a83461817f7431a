"""Which sentence a claim is known by."""

from functools import partial

from review_tui.origin.records import Stance
from review_tui.records import Claim, Role, Sentence
from review_tui.session.review import Review

_TELLING = (Stance.ASSERTS, Stance.HEDGES, Stance.SILENT, Stance.DISPUTES)
"""Whose words tell what a claim says, best first: a verdict under a denial would read as its opposite."""


def heading(review: Review, claim: Claim) -> Sentence:
    """One that asserts the claim and is no headline, where there is one."""
    return min(claim.sentences, key=partial(_rank, review, claim))


def _rank(review: Review, claim: Claim, sentence: Sentence) -> tuple[int, bool]:
    """How badly the sentence would stand over a verdict: a denial, then a headline, which says less."""
    return _TELLING.index(review.stance(claim.id, sentence.article.id)), sentence.role is not Role.BODY
