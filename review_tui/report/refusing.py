"""What keeps a report from being handed out, under the strict rule."""

from collections.abc import Iterator

from review_tui.origin.records import ENOUGH_ROOTS
from review_tui.records import Claim
from review_tui.report.passages import opening
from review_tui.report.telling import told_quote
from review_tui.session import Review
from review_tui.session.heading import heading
from review_tui.text.show import one_line
from review_tui.views.deeds import told
from review_tui.views.words import count, when
from store import Decision, Verdict

ENOUGH_QUOTES = 2
"""Quotes that a corroboration rests on, besides its roots, unless the reviewer overrides."""


def refusals(review: Review) -> tuple[str, ...]:
    """Why the review is not fit to hand out, a sentence for each cause; nothing where it is."""
    return (*_thin(review), *_stale(review), *map(_orphan, review.orphans))


def _thin(review: Review) -> Iterator[str]:
    for claim in review.claims:
        if _is_thin(review, claim):
            roots = count(len(review.roots(claim.id)), "root")
            carried = f"{count(len(claim.sentences), 'quote')} from {roots}"
            yield f"{_named(review, claim)} is corroborated on {carried}: find a second root, or override."


def _is_thin(review: Review, claim: Claim) -> bool:
    standing = review.standing(claim.id)
    is_plain = standing.verdict is Verdict.CORROBORATED and not standing.override
    return is_plain and (len(review.roots(claim.id)) < ENOUGH_ROOTS or len(claim.sentences) < ENOUGH_QUOTES)


def _stale(review: Review) -> Iterator[str]:
    for claim in review.claims:
        if (cause := review.standing(claim.id).stale) and not _is_thin(review, claim):
            yield f"{_named(review, claim)} has a stale verdict ({one_line(cause)}): give it again."


def _orphan(decision: Decision) -> str:
    quoted = told_quote(decision, 60)
    who = f"{one_line(decision.reviewer)}, {when(decision.at)}"
    return (
        f"The text of a decision is gone ({told(decision)}{quoted}; {who}): bring the article back or undo."
    )


def _named(review: Review, claim: Claim) -> str:
    begins = opening(heading(review, claim), 60)
    return f"Claim {review.alignment.number_of[claim.id]} ({claim.id}, “{begins}”)"
