"""Which sentences make a claim, as a reviewer has it."""

from collections.abc import Sequence

from review_tui.records import Claim, Sentence
from review_tui.session.acts.stamp import Decisions, Stamp, quotes_of
from store import Act


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
