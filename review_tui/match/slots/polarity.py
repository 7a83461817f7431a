"""Polarity: what a sentence says is so, and what it says is not so."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from review_tui.match.slots.context import Context, read_context
from review_tui.match.slots.lexicon import OUTCOMES
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.numerals import read_number
from review_tui.match.slots.opposites import Pole, may_be_pole, poles_at
from review_tui.match.slots.tokens import Tokens, words
from review_tui.match.words import stem
from review_tui.records import Span
from review_tui.text.negation import NEGATIONS

_FAILURES = frozenset(map(stem, words("failed refused declined unable unwilling refusing failing declining")))
_AUXILIARIES = words(
    "did do does was were is are has have had can could will would should be been being am cannot to"
)
_UNREAL = words("if whether would should could may might to will shall must can cannot unless")
_DONE = frozenset(map(stem, words("agreed managed chose decided happened came went continued began started")))
"""What these lead to is done, or is to be: "agreed to leave"."""
_WHOLES = words("the both all these those")
_STATES = words(
    "was were is are been being be get got stay stays stayed remain remains remained keep kept left found"
    " became"
)
_STATE_REACH = 3
_SIGNS = frozenset(map(stem, words("sign evidence indication proof hint suggestion reason")))
_DENIAL = stem("denied")
_NEITHER = words("neither nor")
_NOBODY = words("no nobody none")
_NOT_REALLY = words("only just merely simply necessarily solely")
_SCOPE = 7
"""Words after a negation among which its verb stands."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """An act or state that a sentence says is so or is not so."""

    span: Span
    text: str
    act: str
    holds: bool
    is_real: bool
    """Neither wished, feared, planned, supposed nor told as what someone denies."""
    is_state: bool
    """Said of what stands before it, not done to what follows: "was closed", not "closed the road"."""
    is_reversive: bool
    """It can be undone, and may have been on another day."""
    is_counted: bool
    """Said of so many, of whom others may be left."""
    context: Context


def find_assertions(tokens: Tokens) -> tuple[Assertion, ...]:
    """What a sentence denies and which of two opposites it asserts, in reading order."""
    denied = dict(_negated(tokens))
    told = (at for at, token in enumerate(tokens) if at in denied or may_be_pole(token))
    return tuple(found for at in told for found in _assertions(tokens, at, denied.get(at)))


def _assertions(tokens: Tokens, at: int, negation: int | None) -> Iterator[Assertion]:
    """One for each pair of opposites that the word belongs to; one for a negated word of no such pair."""
    poles = poles_at(tokens, at)
    yield from (read_assertion(tokens, at, negation, pole) for pole in poles)
    if negation is not None and not poles:
        yield read_assertion(tokens, at, negation)


def _negated(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Each negated word and the word that negates it."""
    for at, token in enumerate(tokens):
        if token.low in _NOBODY:
            yield from ((place, at) for place in _denied_of_none(tokens, at))
        elif _is_negation(tokens, at) and (verb := _verb_after(tokens, at)) is not None:
            yield verb, at


def _is_negation(tokens: Tokens, at: int) -> bool:
    low = tokens[at].low
    before = tokens[at - 1].low if at else ""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in _NEITHER:
        return True
    if low.endswith("n't") or low in ("never", "cannot"):
        return after not in _NOT_REALLY
    if low == "not":
        return before in _AUXILIARIES and after not in _NOT_REALLY
    if tokens[at].stem == _DENIAL:
        return after == "that" or after.endswith("ing")
    return tokens[at].stem in _FAILURES and after == "to"


def _verb_after(tokens: Tokens, at: int) -> int | None:
    """The first content word that the negation reaches, past adverbs and names."""
    first = at + 1 + (tokens[at + 1 : at + 2] != () and tokens[at + 1].low == "that")
    for place in range(first, min(len(tokens), first + _SCOPE)):
        token = tokens[place]
        if token.clause != tokens[first - 1].clause:
            return None
        if token.is_content and not token.is_capital and not token.low.endswith("ly"):
            return place
    return None


def _denied_of_none(tokens: Tokens, at: int) -> Iterator[int]:
    """What there was none of, and what nobody did; not what befell nobody, which is a quantity."""
    for place in range(at + 1, min(len(tokens), at + _SCOPE)):
        token = tokens[place]
        if not token.is_word or token.clause != tokens[at].clause:
            return
        is_verb = token.low.endswith("ed")
        is_told = token.is_content and not token.is_capital and token.stem not in OUTCOMES
        if is_told and (is_verb or place == at + 1):
            yield place
        if is_verb:
            return


def read_assertion(
    tokens: Tokens, at: int, negation: int | None = None, pole: Pole | None = None
) -> Assertion:
    """What the word at `at` asserts, under the negation at token `negation` if there is one."""
    token = tokens[at]
    first = at if negation is None else negation
    is_clouded = _ends_later(tokens, at) if negation is not None else _is_clouded(tokens, at)
    span = tokens[first].start, token.end
    return Assertion(
        span,
        " ".join(t.text for t in tokens[first : at + 1]),
        pole.pair if pole else act_of(token.low),
        (pole is None or pole.is_first) != (negation is not None),
        not (_is_unreal(tokens, first) or is_clouded),
        any(t.low in _STATES for t in tokens[max(0, at - _STATE_REACH) : at] if t.clause == token.clause),
        pole is not None and pole.is_reversive,
        pole is not None
        and any(_is_counted(tokens, n) for n in range(at) if tokens[n].clause == token.clause),
        read_context(tokens, token.clause, span),
    )


def _is_counted(tokens: Tokens, at: int) -> bool:
    """A number of some, not of all: "three men", not "the three men"."""
    return read_number(tokens, at) is not None and (not at or tokens[at - 1].low not in _WHOLES)


def _is_unreal(tokens: Tokens, first: int) -> bool:
    """Only wished, planned or supposed, as the two words before it tell."""
    leads = [t for t in tokens[max(0, first - 2) : first] if t.clause == tokens[first].clause]
    if len(leads) == 2 and leads[1].low == "to" and leads[0].stem in _DONE:
        return False
    return any(t.low in _UNREAL for t in leads)


def _is_clouded(tokens: Tokens, at: int) -> bool:
    """Within what someone denies or sees no sign of, or beside a negation that may reach it after all."""
    return (
        any(t.stem == _DENIAL for t in tokens[:at])
        or any(t.low == "no" and n.stem in _SIGNS for t, n in pairwise(tokens[:at]))
        or any(t.low in NEGATIONS or t.low.endswith("n't") for t in tokens if t.clause == tokens[at].clause)
    )


def _ends_later(tokens: Tokens, at: int) -> bool:
    """Not so only for a time: "not told until May"."""
    return any(t.low == "until" for t in tokens[at:] if t.clause == tokens[at].clause)
