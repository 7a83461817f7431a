"""Who carries each claim, as every report tells it."""

from review_tui.origin.records import Origins, Root, Stance
from review_tui.records import Alignment, Article, Claim
from review_tui.session import Review


def backing(review: Review) -> Origins:
    """The roots, stances and copies under the reviewers' corrections."""
    alignment = review.alignment
    return Origins(
        attributions={},
        roots={claim.id: _outlets(claim, alignment) for claim in alignment.claims},
        single_points={},
        stances={
            (claim.id, article.id): _stance(claim, article, review)
            for claim in alignment.claims
            for article in alignment.articles
        },
        copies=(),
        credits={},
    )


def _outlets(claim: Claim, alignment: Alignment) -> tuple[Root, ...]:
    carriers: dict[str, list[str]] = {}
    for article in alignment.articles:
        if article.id in claim.articles:
            carriers.setdefault(article.outlet or article.id, []).append(article.id)
    return tuple(Root(name, (name,), tuple(ids), ((name,),)) for name, ids in carriers.items())


def _stance(claim: Claim, article: Article, review: Review) -> Stance:
    if marked := review.standing(claim.id).stances.get(article.id):
        return Stance(marked)
    return Stance.ASSERTS if article.id in claim.articles else Stance.SILENT
