"""Numbers of claims follow the reading order: when claims come and go, the later ones are counted anew."""

from collections.abc import Sequence

from review_tui.records import Alignment, Article
from store import ArticleRef


def told_new_numbers(before: Alignment, now: Alignment) -> str:
    """From which number on claims have another one now, as a sentence; empty where all have kept theirs."""
    if before is now:
        return ""
    kept = ((claim, now.claim_of.get(claim.lead.id)) for claim in before.claims)
    moved = (
        before.number_of[claim.id]
        for claim, heir in kept
        if heir and heir.lead.id == claim.lead.id and now.number_of[heir.id] != before.number_of[claim.id]
    )
    first = next(moved, None)
    return f"From claim {first} on the numbers are new." if first else ""


def told_unsure_numbers(known: Sequence[ArticleRef], articles: Sequence[Article]) -> tuple[str, ...]:
    """That numbers need not be those of the last session, unless articles have only joined at the end."""
    is_longer = [(a.id, a.sha256) for a in articles][: len(known)] == [(a.id, a.sha256) for a in known]
    return () if is_longer else ("Claims may have new numbers.",)
