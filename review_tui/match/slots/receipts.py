"""Not received, so not given: "denied having received any warning", "no such warning reached the ministry".

A verb and its converse tell one act from both ends (D. A. Cruse, Lexical Semantics, 1986, §10.5): who
received no warning was not warned.
"""

from typing import NamedTuple

from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.tokens import Tokens, words
from review_tui.match.words import stem

_RECEIVING = frozenset(map(stem, words("received receiving got gotten getting given had")))
_REACHING = frozenset(map(stem, words("reached came arrived sent given received")))
_ACT_ENDINGS = ("ing", "ment", "tion", "sion", "al")
_ACTS = words("alert call offer order request reply answer threat promise demand help notice")
"""Nouns that are what is done, as they stand."""
_BASES = (("ification", "ify"), ("ment", ""))
_LONG = 6
"""Letters from which an ending is one: not in "king"."""
_REACH = 4


class Receipt(NamedTuple):
    """An act that was not received, and where it and its receiver stand."""

    act: str
    noun: int
    is_before: bool
    """Whether the receiver stands before: "the ministry received no warning"."""


def read_receipt(tokens: Tokens, at: int, negation: int) -> Receipt | None:
    """What the negated word at `at` says was not received; none where it tells of no receiving."""
    if tokens[at].stem in _RECEIVING and (noun := _first_act(tokens, range(at + 1, at + 1 + _REACH))):
        return Receipt(_act(tokens[noun].low), noun, True)
    if tokens[negation].low == "no" and tokens[at].stem in _REACHING:
        noun = _first_act(tokens, range(negation + 1, at))
        return Receipt(_act(tokens[noun].low), noun, False) if noun else None
    if negation and _is_act(tokens[at].low) and tokens[negation - 1].stem in _RECEIVING:
        return Receipt(_act(tokens[at].low), at, True)
    return None


def _first_act(tokens: Tokens, places: range) -> int | None:
    own = (n for n in places if n < len(tokens) and tokens[n].clause == tokens[places.start - 1].clause)
    return next((n for n in own if _is_act(tokens[n].low)), None)


def _is_act(low: str) -> bool:
    return low in _ACTS or (low.endswith(_ACT_ENDINGS) and len(low) >= _LONG)


def _act(noun: str) -> str:
    for ending, verb in _BASES:
        if noun.endswith(ending):
            return act_of(noun.removesuffix(ending) + verb)
    return act_of(noun)
