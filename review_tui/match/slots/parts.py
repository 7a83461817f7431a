"""The part a name has in the act beside it: who acts, who is acted on, or the preposition that leads it."""

from typing import NamedTuple

from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.offices import NAMING, TITLES
from review_tui.match.slots.places import PLACE_LEADS, compass_point
from review_tui.match.slots.tokens import Token, Tokens, words
from review_tui.match.words import stem

_PREPOSITIONS = PLACE_LEADS | words(
    "as from to by with against for of on under over into toward towards between behind"
)
_AUXILIARIES = words(
    "was were is are has have had been being be also will would could can did does not reportedly later then"
    " has may might must"
)
_PASSIVE = words("was were is are been being be")
_SAME_PART = {
    ("subject", "own"): ("owner", "own"), ("by", "own"): ("owner", "own"), ("to", "belong"): ("owner", "own"),
    ("to", "register"): ("owner", "own"), ("of", "property"): ("owner", "own"),
    ("in", "base"): ("in", "seat"), ("in", "headquartered"): ("in", "seat"),
    ("in", "headquarters"): ("in", "seat"),
}  # fmt: skip
"""One part of many wordings, by role and act; the acts are written as words, and compared as stems."""
_CLAIMING = words("claimed claims claim")
_RESPONSIBILITY = stem("responsibility")
"""To claim it is more than to say so."""
_PARTS = {(role, act_of(act)): part for (role, act), part in _SAME_PART.items()}
_FRAMES = SAYING | frozenset(
    map(
        stem, words("interview quoted cited citing obtained reviewed spoke talked asked contacted photo call")
    )
)
"""Beside one of these a name only tells who said it, or to whom."""


class Part(NamedTuple):
    """What a name does or undergoes in its sentence."""

    role: str
    """Subject, object, owner, or the preposition that leads it; empty where it has no part."""
    act: str
    is_passive: bool = False
    is_denied: bool = False
    """Named as who it was not: "Smith, not Jones"."""

    @property
    def is_frame(self) -> bool:
        """Only who said it, or to whom."""
        return self.act in _FRAMES

    @property
    def is_sole(self) -> bool:
        """A part that one name alone can have: an owner, a seat, a place of birth."""
        return (self.role, self.act) in _SOLE


_SOLE = {("owner", "own"), ("in", "seat"), ("in", act_of("born"))}


def read_part(tokens: Tokens, at: int, end: int) -> Part:
    """The part of the name that stands from `at` to `end`."""
    before = at - 1
    while before >= 0 and _is_passed_over(tokens[before]):
        before -= 1
    is_denied = before >= 0 and tokens[before].low == "not"
    role, act, is_passive = _read(tokens, before, end)
    role, act = _PARTS.get((role, act), (role, act))
    return Part(role, act, is_passive, is_denied)


def _read(tokens: Tokens, before: int, end: int) -> tuple[str, str, bool]:
    if _low(tokens, end) == "-" and _low(tokens, end + 1) in ("based", "headquartered"):
        return "in", act_of("base"), False
    if before >= 0 and tokens[before].low in NAMING:
        return "called", "", False
    if before >= 0 and tokens[before].low in _PREPOSITIONS:
        return tokens[before].low, _act_before(tokens, before), False
    after = end
    while after < len(tokens) and (tokens[after].low in _AUXILIARIES or tokens[after].low.endswith("ly")):
        after += 1
    if _low(tokens, after) in _CLAIMING and _low(tokens, after + 1) == "responsibility":
        return "subject", _RESPONSIBILITY, False
    is_owner = tokens[end - 1].is_possessive
    if after < len(tokens) and _is_act(tokens[after]) and not is_owner:
        is_passive = any(token.low in _PASSIVE for token in tokens[end:after])
        return "subject", act_of(tokens[after].low), is_passive
    if before >= 0 and _is_act(tokens[before]):
        return "object", act_of(tokens[before].low), False
    return "", "", False


def _low(tokens: Tokens, at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


def _is_passed_over(token: Token) -> bool:
    return token.low in ("a", "an") or token.low in TITLES or compass_point(token.low) is not None


def _act_before(tokens: Tokens, at: int) -> str:
    return next((act_of(t.low) for t in reversed(tokens[:at]) if _is_act(t)), "")


def _is_act(token: Token) -> bool:
    return token.is_content and not token.is_capital
