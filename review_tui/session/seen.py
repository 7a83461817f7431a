"""What one reviewer sees: blind to what others say, until the own verdict or until the claim is revealed."""

from collections.abc import Mapping

from review_tui.session.review import Review
from review_tui.session.standing import Standing
from store import Act, Decision, Verdict


def is_revealed(review: Review, claim: str, reviewer: str) -> bool:
    """Whether the reviewer may see what the program suggests and the others say."""
    if review.standing(claim).of(reviewer).evidence:
        return True
    return any(each.act is Act.REVEAL and each.reviewer == reviewer for each in review.history(claim))


def seen(review: Review, claim: str, reviewer: str) -> Standing:
    """Where the claim stands in the eyes of the reviewer: as they have judged it themselves."""
    standing = review.standing(claim).seen_by(reviewer)
    return standing if is_revealed(review, claim, reviewer) else standing.alone(reviewer)


def seen_counts(review: Review, reviewer: str) -> Mapping[Verdict, int]:
    """How many of the counted claims the reviewer has given each verdict, every verdict named."""
    return review.counted_by(lambda standing: standing.of(reviewer).verdict)


def seen_stale(review: Review, reviewer: str) -> tuple[str, ...]:
    """Ids of the claims of which the reviewer's own verdict is stale, in reading order."""
    return review.in_order(
        claim for claim, each in review.standings.by_claim.items() if each.of(reviewer).stale
    )


def seen_orphans(review: Review, reviewer: str) -> tuple[Decision, ...]:
    """The reviewer's own decisions whose quoted text can no longer be found."""
    return tuple(each for each in review.orphans if each.reviewer == reviewer)
