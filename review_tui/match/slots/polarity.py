"""Polarity: what a sentence says is so, and what it says is not so."""

from collections.abc import Callable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from review_tui.match.slots.aspect import is_awaited, is_pending
from review_tui.match.slots.causes import find_cause
from review_tui.match.slots.context import NO_CONTEXT, Context, read_context
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.negations import negated_words
from review_tui.match.slots.numerals import read_number
from review_tui.match.slots.opposites import Pole, has_particle, may_be_pole, poles_at
from review_tui.match.slots.reality import find_bound, is_clouded, is_planned, is_unreal
from review_tui.match.slots.receipts import Receipt, read_receipt
from review_tui.match.slots.relatives import object_clause, subject_clause
from review_tui.match.slots.tokens import Tokens, is_year, words
from review_tui.records import Span

_OTHERS = words("other another others second third remaining rest additional further")
_WHOLES = words("the both all these those")
_EACH = words("all every each both")
_STATES = words(
    "was were is are been being be get got stay stays stayed remain remains remained keep kept left found"
    " became"
)
_STATE_REACH = 3


class Assertion(Struct, frozen=True):
    """An act or state that a sentence says is so or is not so."""

    span: Span
    text: str
    act: str
    holds: bool
    is_real: bool
    """Neither wished, feared, planned, supposed nor told as what someone denies."""
    is_planned: bool
    """Not real yet, but to be: "will resign", not "should resign"."""
    is_of_others: bool
    """Said of the rest, or of one more: "a second gift"."""
    is_state: bool
    """Said of what stands before it, not done to what follows: "was closed", not "closed the road"."""
    is_reversive: bool
    """It can be undone, and may have been on another day."""
    some_of: frozenset[str]
    """Of what it is said of so many, so that others may be left; `""` where that is not named."""
    all_of: frozenset[str]
    """Of what it is said of each: "all branches", "every flight"."""
    is_negated: bool
    is_pending: bool
    """Not so until then, and perhaps so later: "has not been found"."""
    is_awaited: bool
    """Expected to be so later: "not yet found"."""
    bound: str
    """The word that says it was so up to something: "until", "before"."""
    cause: frozenset[str]
    """What it is said to come from, or not to."""
    context: Context
    is_received: bool = False
    """Not done to somebody, as it was not received."""


def find_assertions(tokens: Tokens) -> tuple[Assertion, ...]:
    """What a sentence denies and which of two opposites it asserts, in reading order."""
    denied = dict(negated_words(tokens))
    told = (at for at, token in enumerate(tokens) if at in denied or may_be_pole(token))
    return tuple(found for at in told for found in _assertions(tokens, at, denied.get(at)))


def _assertions(tokens: Tokens, at: int, negation: int | None) -> Iterator[Assertion]:
    """One for each pair of opposites that the word belongs to; one for a negated word of no such pair."""
    poles = poles_at(tokens, at)
    yield from (read_assertion(tokens, at, negation, pole) for pole in poles)
    if negation is not None and not poles:
        found = read_assertion(tokens, at, negation)
        yield found
        if receipt := read_receipt(tokens, at, negation):
            yield _not_received(tokens, found, receipt)


def _not_received(tokens: Tokens, found: Assertion, receipt: Receipt) -> Assertion:
    """Said of the receiver, as if it stood there in the passive: "the ministry was not warned"."""
    context = found.context
    rest = context.after - {act_of(tokens[receipt.noun].low)}
    if receipt.is_before:
        context = replace(context, after=rest)
    else:
        names = context.names_after
        context = replace(
            context, before=rest, after=NO_CONTEXT.after, names_before=names, names_after=NO_CONTEXT.names
        )
    return replace(found, act=receipt.act, is_state=True, context=context, is_received=True)


def read_assertion(
    tokens: Tokens, at: int, negation: int | None = None, pole: Pole | None = None
) -> Assertion:
    """What the word at `at` asserts, under the negation at token `negation` if there is one."""
    token = tokens[at]
    own = [t for t in tokens if t.clause == token.clause]
    first, last = at if negation is None else negation, at + has_particle(tokens, at)
    is_negated, is_reversive = negation is not None, pole is not None and pole.is_reversive
    clouded = not is_negated and is_clouded(tokens, at)
    span = tokens[first].start, tokens[last].end
    return Assertion(
        span=span,
        text=" ".join(t.text for t in tokens[first : last + 1]),
        act=pole.pair if pole else act_of(token.low),
        holds=(pole is None or pole.is_first) != is_negated,
        is_real=not (is_unreal(tokens, first) or clouded),
        is_planned=is_planned(tokens, first) and not clouded,
        is_of_others=any(t.low in _OTHERS for t in own),
        is_state=any(
            t.low in _STATES for t in tokens[max(0, at - _STATE_REACH) : at] if t.clause == token.clause
        ),
        is_reversive=is_reversive,
        some_of=_nouns(tokens, at, _is_counted) if pole or not is_negated else frozenset(),
        all_of=_nouns(tokens, at, _is_of_all),
        is_negated=is_negated,
        is_pending=is_negated and is_pending(tokens, first),
        is_awaited=is_negated and is_awaited(tokens, first),
        bound=find_bound(tokens, at),
        cause=find_cause(tokens, at),
        context=read_context(
            tokens, token.clause, span, since=subject_clause(tokens, at), until=object_clause(tokens, last)
        ),
    )


def _nouns(tokens: Tokens, at: int, is_before: Callable[[Tokens, int], bool]) -> frozenset[str]:
    """What stands in the clause before the word at `at`, behind the words that `is_before` finds."""
    clause = tokens[at].clause
    places = (n for n in range(at) if tokens[n].clause == clause and is_before(tokens, n))
    return frozenset(_noun_after(tokens[n + 1 : at]) for n in places)


def _noun_after(tokens: Tokens) -> str:
    return next((act_of(t.low) for t in tokens if t.is_content and not read_number((t,), 0)), "")


def _is_of_all(tokens: Tokens, at: int) -> bool:
    """Not as in "47 in all"."""
    return tokens[at].low in _EACH and (not at or tokens[at - 1].low != "in")


def _is_counted(tokens: Tokens, at: int) -> bool:
    """A number of some, not of all: "three men", not "the three men"; nor a date's, as in "May 4"."""
    if not at or is_year(tokens[at].text):
        return not at and read_number(tokens, at) is not None
    before = tokens[at - 1]
    is_numbered = before.low in _WHOLES or (before.is_capital and at > 1)
    return read_number(tokens, at) is not None and not is_numbered
