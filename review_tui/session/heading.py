"""Which sentence a claim is known by."""

from review_tui.origin.records import Stance
from review_tui.records import Claim, Role, Sentence
from review_tui.session.review import Review

_TELLING = (Stance.ASSERTS, Stance.HEDGES, Stance.SILENT, Stance.DISPUTES)
"""Whose words tell what a claim says, best first: a verdict under a denial would read as its opposite."""
_LEANING = frozenset(
    ["he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their"]
)
"""Words that only the sentence before explains, where they open one."""
_MARKS = "\"'“”‘’«»(,"


def heading(review: Review, claim: Claim) -> Sentence:
    """One that asserts the claim and is no headline, where there is one; of several the most like the rest.

    Mihalcea and Tarau, TextRank, 2004: what all tell, the one tells best that most others resemble. So a
    verdict keeps the words it was given on when one more article tells the claim first.
    """
    likeness = dict.fromkeys((each.id for each in claim.sentences), 0.0)
    for link in (each for each in claim.links if not each.is_by_hand):
        likeness[link.a.id] += link.score
        likeness[link.b.id] += link.score
    return min(claim.sentences, key=lambda each: (*_rank(review, claim, each), -likeness[each.id]))


def _rank(review: Review, claim: Claim, sentence: Sentence) -> tuple[int, bool, bool]:
    """How badly the sentence would stand over a verdict: a denial, then a headline, then one that leans."""
    stance = review.stance(claim.id, sentence.article.id)
    return _TELLING.index(stance), sentence.role is not Role.BODY, _leans(sentence.text)


def _leans(text: str) -> bool:
    """Whether the sentence opens with a word that only the one before explains."""
    return text.split(None, 1)[0].strip(_MARKS).casefold() in _LEANING
