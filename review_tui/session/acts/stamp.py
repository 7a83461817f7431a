"""Who acts and when, and the decisions that come of it."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from review_tui.records import Claim, Sentence
from review_tui.session.quotes import quote
from review_tui.text.storable import storable
from store import Act, Decision, Quote


class Stamp(Struct, frozen=True):
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


def quotes_of(sentences: Iterable[Sentence]) -> tuple[Quote, ...]:
    """The sentences as evidence."""
    return tuple(quote(sentence) for sentence in sentences)


def set_on(claim: Claim, act: Act, value: str, before: str, stamp: Stamp, subject: str = "") -> Decisions:
    """The decision that a word on the claim is now this; nothing where it was so before."""
    quotes = quotes_of(claim.sentences)
    made = stamp.decision(act, claim.id, quotes, value=value, previous=before, subject=subject)
    return (made,) if made.value != before else ()
