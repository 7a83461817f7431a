"""What a reviewer says of a claim: verdict, reason, note, confidence, grade, stance."""

from collections.abc import Iterable

from review_tui.origin.records import ENOUGH_ROOTS
from review_tui.records import Claim
from review_tui.session.acts.stamp import Decisions, Stamp, quotes_of, set_on
from review_tui.session.review import Review
from store import Act, Decision, Verdict


def give_verdict(
    review: Review,
    claims: Iterable[Claim],
    verdict: Verdict,
    stamp: Stamp,
    *,
    reason: str = "",
) -> Decisions:
    """The verdict on each claim that does not have it from this reviewer already, or has it stale.

    Corroborated on fewer than ENOUGH_ROOTS independent roots, it is recorded as an override.
    """
    return tuple(
        _verdict(review, claim, verdict, stamp, reason)
        for claim in claims
        if _changes(review, claim, verdict, stamp.reviewer, reason)
    )


def _verdict(review: Review, claim: Claim, verdict: Verdict, stamp: Stamp, reason: str) -> Decision:
    return stamp.decision(
        Act.VERDICT,
        claim.id,
        quotes_of(claim.sentences),
        value=verdict.value,
        previous=review.standing(claim.id).of(stamp.reviewer).verdict.value,
        reason=reason,
        override=_is_override(review, claim, verdict),
    )


def _is_override(review: Review, claim: Claim, verdict: Verdict) -> bool:
    return verdict is Verdict.CORROBORATED and len(review.roots(claim.id)) < ENOUGH_ROOTS


def _changes(review: Review, claim: Claim, verdict: Verdict, reviewer: str, reason: str) -> bool:
    """Whether the verdict says anything new; the own one given again after a colleague's is the last word.

    So it does where the claim has lost or gained roots since, so that the verdict is an override, or is none.
    """
    standing = review.standing(claim.id)
    own = standing.of(reviewer)
    if verdict is not own.verdict or own.stale:
        return True
    if own.evidence and own.evidence.override is not _is_override(review, claim, verdict):
        return True
    is_last = own is standing.opinion or verdict is Verdict.UNREVIEWED
    return not (is_last and reason in ("", standing.seen_by(reviewer).reason))


def give_reason(review: Review, claim: Claim, reason: str, stamp: Stamp) -> Decisions:
    """The reviewer's own verdict on the claim again, with why; nothing where that changes nothing."""
    own = review.standing(claim.id).seen_by(stamp.reviewer)
    if own.verdict is Verdict.UNREVIEWED or reason == own.reason:
        return ()
    return (_verdict(review, claim, own.verdict, stamp, reason),)


def write_note(review: Review, claim: Claim, note: str, stamp: Stamp) -> Decisions:
    """The note in place of the reviewer's own; nothing where it is the same."""
    return set_on(claim, Act.NOTE, note, review.standing(claim.id).notes.get(stamp.reviewer, ""), stamp)


def set_confidence(review: Review, claim: Claim, level: str, stamp: Stamp) -> Decisions:
    """How sure the reviewer is of their verdict: high, moderate or low."""
    return set_on(
        claim, Act.CONFIDENCE, level, review.standing(claim.id).of(stamp.reviewer).confidence, stamp
    )


def grade_claim(review: Review, claim: Claim, grade: str, stamp: Stamp) -> Decisions:
    """How credible the reviewer finds the claim, 1..6 on the Admiralty scale."""
    return set_on(
        claim, Act.CREDIBILITY, grade, review.standing(claim.id).of(stamp.reviewer).credibility, stamp
    )


def set_stance(review: Review, claim: Claim, article: str, stance: str, stamp: Stamp) -> Decisions:
    """What one article does with the claim, as the reviewer reads it."""
    before = review.standing(claim.id).stances.get(article, "")
    return set_on(claim, Act.STANCE, stance, before, stamp, subject=article)


def reveal(claim: Claim, stamp: Stamp) -> Decisions:
    """That the reviewer looked at the suggestion and the others' votes before giving a verdict."""
    return (stamp.decision(Act.REVEAL, claim.id, quotes_of(claim.sentences)),)
