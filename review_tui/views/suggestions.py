"""What the program makes of a claim, in words; never a verdict."""

from collections.abc import Iterable

from msgspec import Struct

from review_tui.origin.records import ENOUGH_ROOTS, Root
from review_tui.records import Claim
from review_tui.session import Review
from review_tui.text.negation import has_negation
from review_tui.views.loose import loosely_linked
from store import Verdict


class Suggestion(Struct, frozen=True):
    """What the program would say of a claim."""

    verdict: Verdict
    why: str


def suggestion(review: Review, claim: Claim) -> Suggestion:
    """What the program would say of the claim, and why."""
    roots = review.roots(claim.id)
    if claim.conflicts:
        slots = ", ".join(dict.fromkeys(conflict.slot.value for conflict in claim.conflicts))
        return Suggestion(Verdict.CONTRADICTED, f"its articles differ in {slots}")
    if against := len(review.disputing(claim)):
        says = "1 article says" if against == 1 else f"{against} articles say"
        return Suggestion(Verdict.CONTRADICTED, f"{says} otherwise")
    if len({has_negation(sentence.text) for sentence in claim.sentences}) > 1:
        why = "only some of its sentences say “not”, which may be a contradiction"
        return Suggestion(Verdict.UNVERIFIED, why)
    if len(roots) < ENOUGH_ROOTS:
        return Suggestion(Verdict.UNVERIFIED, f"it rests on {'one root alone' if roots else 'no root'}")
    told = f"{len(roots)} independent roots"
    if _of_core(roots, claim) < ENOUGH_ROOTS:
        return Suggestion(Verdict.UNVERIFIED, f"{told}, but not where only what is firmly linked counts")
    return Suggestion(Verdict.CORROBORATED, f"{told}, no conflict found")


def _of_core(roots: Iterable[Root], claim: Claim) -> int:
    """How many roots there are without the sentences that are loosely linked."""
    loose = loosely_linked(claim)
    firm = {sentence.article.id for sentence in claim.sentences if sentence.id not in loose}
    return sum(not firm.isdisjoint(root.articles) for root in roots)
