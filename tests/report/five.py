"""The five bundled articles, reviewed to the end by rule."""

from functools import cache
from itertools import count

from review_tui.ingest import read_articles
from review_tui.match import align
from review_tui.records import Claim
from review_tui.session import Review, Stamp, acts, open_review
from store import Verdict


@cache
def five() -> Review:
    """Conflicts contradicted, shared claims corroborated, the rest unverified or left open."""
    review, numbers = open_review(align(read_articles([]))), count(1)
    for number, claim in enumerate(review.claims, 1):
        stamp = stamp_for("ann", next(numbers))
        verdict = _verdict(claim, number)
        review = review.after(*acts.give_verdict(review, [claim], verdict, stamp, reason="As they read."))
        if number % 7 == 1:
            note = "Asked the desk.\n\nNo answer yet."
            review = review.after(*acts.write_note(review, claim, note, stamp_for("ann", next(numbers))))
        if number % 9 == 2:
            level = acts.set_confidence(review, claim, "moderate", stamp_for("ben", next(numbers)))
            review = review.after(*level)
    return review


def stamp_for(reviewer: str, number: int) -> Stamp:
    minutes = f"{9 + number // 60:02d}:{number % 60:02d}"
    return Stamp(reviewer, f"2026-01-31T{minutes}:00.000Z", f"{number:032x}")


def _verdict(claim: Claim, number: int) -> Verdict:
    if claim.conflicts:
        return Verdict.CONTRADICTED
    if len(claim.articles) > 1:
        return Verdict.CORROBORATED
    return Verdict.UNVERIFIED if number % 2 else Verdict.UNREVIEWED
