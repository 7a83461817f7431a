"""What a reviewer can do: each act looks at the review and gives the decisions to record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from review_tui.origin.records import ENOUGH_ROOTS
from review_tui.records import Article, Claim, Sentence
from review_tui.session.outlets import subject
from review_tui.session.quotes import quote
from review_tui.session.review import Review
from review_tui.session.trail import Trail
from review_tui.text.storable import storable
from store import Act, Decision, Quote, Verdict


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who acts, when, and under what id; made outside, so that acts are values."""

    reviewer: str
    at: str
    """UTC, as Decision.at."""
    id: str
    """32 hex digits; the batch of all decisions of the act."""

    def decision(
        self,
        act: Act,
        claim: str,
        quotes: tuple[Quote, ...],
        *,
        value: str = "",
        previous: str = "",
        reason: str = "",
        subject: str = "",
        override: bool = False,
    ) -> Decision:
        """A decision of this act, its words as a file can hold them; `numbered` tells the act's apart."""
        return Decision(
            id=self.id,
            at=self.at,
            reviewer=self.reviewer,
            act=act,
            value=storable(value),
            previous=previous,
            reason=storable(reason),
            claim=claim,
            subject=subject,
            quotes=quotes,
            batch=self.id,
            override=override,
        )


Decisions = tuple[Decision, ...]


def numbered(decisions: Decisions) -> Decisions:
    """The decisions of one act, told apart by their ids: the batch, then the place in it."""
    return tuple(
        replace(each, id=f"{each.batch}-{n}" if n else each.batch) for n, each in enumerate(decisions)
    )


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
        override=verdict is Verdict.CORROBORATED and len(review.roots(claim.id)) < ENOUGH_ROOTS,
    )


def _changes(review: Review, claim: Claim, verdict: Verdict, reviewer: str, reason: str) -> bool:
    """Whether the verdict says anything new; the own one given again after a colleague's is the last word."""
    standing = review.standing(claim.id)
    own = standing.of(reviewer)
    if verdict is not own.verdict or own.stale:
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
    return _set(claim, Act.NOTE, note, review.standing(claim.id).notes.get(stamp.reviewer, ""), stamp)


def set_confidence(review: Review, claim: Claim, level: str, stamp: Stamp) -> Decisions:
    """How sure the reviewer is of their verdict: high, moderate or low."""
    return _set(claim, Act.CONFIDENCE, level, review.standing(claim.id).of(stamp.reviewer).confidence, stamp)


def grade_claim(review: Review, claim: Claim, grade: str, stamp: Stamp) -> Decisions:
    """How credible the reviewer finds the claim, 1..6 on the Admiralty scale."""
    return _set(
        claim, Act.CREDIBILITY, grade, review.standing(claim.id).of(stamp.reviewer).credibility, stamp
    )


def grade_outlet(review: Review, outlet: str, grade: str, stamp: Stamp) -> Decisions:
    """The outlet's reliability, A..F on the Admiralty scale."""
    before = review.grades.get(outlet, "")
    made = stamp.decision(Act.GRADE, "", (), value=grade, previous=before, subject=outlet)
    return (made,) if grade != before else ()


def set_metadata(article: Article, field: str, value: str, before: str, stamp: Stamp) -> Decisions:
    """A field of the article's metadata, or the owner of its outlet; empty makes it unknown."""
    about = subject(article.id, field)
    made = stamp.decision(Act.METADATA, "", (), value=value, previous=before, subject=about)
    return (made,) if made.value != before else ()


def set_origin(claim: Claim, sentence: Sentence, origin: str, before: str, stamp: Stamp) -> Decisions:
    """Whom the sentence credits, as the reviewer reads it; empty for nobody."""
    quotes = quotes_of([sentence])
    made = stamp.decision(Act.ORIGIN, claim.id, quotes, value=origin, previous=before, subject=sentence.id)
    return (made,)


def set_stance(review: Review, claim: Claim, article: str, stance: str, stamp: Stamp) -> Decisions:
    """What one article does with the claim, as the reviewer reads it."""
    before = review.standing(claim.id).stances.get(article, "")
    return _set(claim, Act.STANCE, stance, before, stamp, subject=article)


def reveal(claim: Claim, stamp: Stamp) -> Decisions:
    """That the reviewer looked at the suggestion and the others' votes before giving a verdict."""
    return (stamp.decision(Act.REVEAL, claim.id, quotes_of(claim.sentences)),)


def split_out(claim: Claim, sentence: Sentence, stamp: Stamp) -> Decisions:
    """Part one sentence from the rest of its claim; nothing where it stands alone."""
    rest = [each for each in claim.sentences if each.id != sentence.id]
    return (stamp.decision(Act.SPLIT, claim.id, quotes_of([sentence, *rest])),) if rest else ()


def merge(claims: Sequence[Claim], stamp: Stamp) -> Decisions:
    """Join claims into one; nothing for fewer than two."""
    members = quotes_of(sentence for claim in claims for sentence in claim.sentences)
    return (stamp.decision(Act.MERGE, claims[0].id, members),) if len(claims) > 1 else ()


def keep_apart(claim: Claim, a: Sentence, b: Sentence, stamp: Stamp) -> Decisions:
    """Two sentences that do not say the same, never to be joined again."""
    return (stamp.decision(Act.APART, claim.id, quotes_of([a, b])),)


def move(source: Claim, sentence: Sentence, target: Claim, stamp: Stamp) -> Decisions:
    """A sentence out of one claim and into another, as one act."""
    joined = stamp.decision(Act.MERGE, target.id, quotes_of([sentence, *target.sentences]))
    return (*split_out(source, sentence, stamp), joined)


def undo(review: Review, stamp: Stamp) -> Decisions:
    """Take back the reviewer's own last batch that still stands; nothing where there is none."""
    return _reversal(review, Act.UNDO, review.trails.get(stamp.reviewer, Trail()).done, stamp)


def redo(review: Review, stamp: Stamp) -> Decisions:
    """Bring back what the reviewer undid last; nothing where something new came after."""
    return _reversal(review, Act.REDO, review.trails.get(stamp.reviewer, Trail()).undone, stamp)


def batch(review: Review, name: str) -> Decisions:
    """The decisions that were made as one act."""
    return tuple(
        each for each in review.decisions if each.batch == name and each.act not in (Act.UNDO, Act.REDO)
    )


def quotes_of(sentences: Iterable[Sentence]) -> tuple[Quote, ...]:
    """The sentences as evidence."""
    return tuple(quote(sentence) for sentence in sentences)


def _set(claim: Claim, act: Act, value: str, before: str, stamp: Stamp, subject: str = "") -> Decisions:
    quotes = quotes_of(claim.sentences)
    made = stamp.decision(act, claim.id, quotes, value=value, previous=before, subject=subject)
    return (made,) if made.value != before else ()


def _reversal(review: Review, act: Act, names: Sequence[str], stamp: Stamp) -> Decisions:
    """Of the last batch; a damaged database can have lost what a batch decided, and kept its undoing."""
    name = next((each for each in reversed(names) if batch(review, each)), None)
    if name is None:
        return ()
    first = batch(review, name)[0]
    value, previous = (first.value, first.previous) if act is Act.REDO else (first.previous, first.value)
    return (stamp.decision(act, first.claim, first.quotes, value=value, previous=previous, subject=name),)
