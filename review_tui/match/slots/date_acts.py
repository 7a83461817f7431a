"""What happened on a date, and to what."""

from itertools import chain

from review_tui.match.slots.meanings import act_of, act_of_phrase
from review_tui.match.slots.tokens import Token, Tokens, words

PAST = words("was were had has have")
_MEASURES = words("percent cent points million billion dollars euros pounds")
"""What stands between an act and its day: "fell 5 percent on Monday"."""
_AUXILIARIES = PAST | words(
    "is are be been being will would first officially only reportedly went got became left found"
)
_ENDS = words("on in at by since until before after from during early late last this next . , ;") | PAST
"""An act that one of these follows has no object."""


def find_act(tokens: Tokens, start: int, end: int, clause: int) -> int | None:
    """The nearest content word that is no name, first looking back, then ahead."""
    back = (n for n in reversed(range(start)) if tokens[n].clause == clause)
    ahead = (n for n in range(end, len(tokens)) if tokens[n].clause in (clause, clause + 1))
    return next((n for n in chain(back, ahead) if _may_be_act(tokens[n], is_first=not n)), None)


def find_subject(tokens: Tokens, act: int) -> str:
    """The word right before the act and its auxiliaries, as in "the bridge was opened in"."""
    before = act - 1
    while before > 0 and tokens[before].low in _AUXILIARIES:
        before -= 1
    has_object = act + 1 < len(tokens) and tokens[act + 1].low not in _ENDS
    if before < 0 or has_object or not _may_be_act(tokens[before], is_first=False):
        return ""
    return act_of(tokens[before].low) if tokens[before].clause == tokens[act].clause else ""


def _may_be_act(token: Token, *, is_first: bool) -> bool:
    return token.is_content and (is_first or not token.is_capital) and token.low not in _MEASURES


def act_at(tokens: Tokens, at: int) -> str:
    """The act that the word at `at` names, with the one after it if they are one act together."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return act_of_phrase(tokens[at].low, following)
