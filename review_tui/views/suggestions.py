"""What the program makes of a claim, in words; never a verdict."""

from msgspec import Struct

from review_tui.origin.records import ENOUGH_ROOTS
from review_tui.records import Claim
from review_tui.session import Review
from review_tui.text.negation import has_negation
from store import Verdict


class Suggestion(Struct, frozen=True):
    """What the program would say of a claim."""

    verdict: Verdict
    why: str


def suggestion(review: Review, claim: Claim) -> Suggestion:
    """What the program would say of the claim, and why."""
    roots = len(review.roots(claim.id))
    if claim.conflicts:
        slots = ", ".join(dict.fromkeys(conflict.slot.value for conflict in claim.conflicts))
        return Suggestion(Verdict.CONTRADICTED, f"its articles differ in {slots}")
    if against := len(review.disputing(claim)):
        says = "1 article says" if against == 1 else f"{against} articles say"
        return Suggestion(Verdict.CONTRADICTED, f"{says} otherwise")
    if len({has_negation(sentence.text) for sentence in claim.sentences}) > 1:
        why = "only some of its sentences say “not”, which may be a contradiction"
        return Suggestion(Verdict.UNVERIFIED, why)
    if roots >= ENOUGH_ROOTS:
        return Suggestion(Verdict.CORROBORATED, f"{roots} independent roots, no conflict found")
    return Suggestion(Verdict.UNVERIFIED, f"it rests on {'one root alone' if roots else 'no root'}")
