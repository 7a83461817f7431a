"""Who said it first, under what the reviewers have set right."""

from dataclasses import replace

from review_tui.origin.records import Origins, Stance
from review_tui.session import Review


def backing(review: Review) -> Origins:
    """Attributions, roots, stances and copies; a stance that a reviewer set goes before the suggested one."""
    marked = {
        (claim, article): Stance(stance)
        for claim, standing in review.standings.items()
        for article, stance in standing.stances.items()
        if stance in set(Stance)
    }
    return replace(review.origins, stances={**review.origins.stances, **marked})
