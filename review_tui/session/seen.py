"""What one reviewer sees: blind to the others' verdicts until the own one is given or the claim revealed."""

from collections import Counter
from collections.abc import Mapping

from review_tui.session.review import Review
from review_tui.session.standing import Standing
from store import Act, Verdict


def is_revealed(review: Review, claim: str, reviewer: str) -> bool:
    """Whether the reviewer may see what the program suggests and the others decided."""
    if review.standing(claim).votes.get(reviewer, Verdict.UNREVIEWED) is not Verdict.UNREVIEWED:
        return True
    return any(each.act is Act.REVEAL and each.reviewer == reviewer for each in review.history(claim))


def seen(review: Review, claim: str, reviewer: str) -> Standing:
    """Where the claim stands in the eyes of the reviewer."""
    standing = review.standing(claim)
    if standing.reviewer in ("", reviewer) or is_revealed(review, claim, reviewer):
        return standing
    return Standing(note=standing.note, stances=standing.stances)


def seen_counts(review: Review, reviewer: str) -> Mapping[Verdict, int]:
    """How many of the counted claims have each verdict in the eyes of the reviewer, every verdict named."""
    if set(review.reviewers) <= {reviewer}:
        return review.counts
    found = Counter(seen(review, claim, reviewer).verdict for claim in review.standings)
    found[Verdict.UNREVIEWED] += len(review.claims) - len(review.left_out) - len(review.standings)
    return {verdict: found[verdict] for verdict in Verdict}
