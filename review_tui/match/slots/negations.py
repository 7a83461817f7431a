"""Negations and the words they reach: "did not open", "nobody saw", "denied taking", "failed to win"."""

from collections.abc import Iterator

from review_tui.match.slots.irregular import BASES
from review_tui.match.slots.lexicon import OUTCOMES
from review_tui.match.slots.opposites import may_be_pole
from review_tui.match.slots.tokens import Tokens, words
from review_tui.match.words import stem

DENIAL = stem("denied")
_AUXILIARIES = words(
    "did do does was were is are has have had can could will would should be been being am cannot to"
)
_UNDONE = frozenset(
    map(stem, words("denied failed refused declined unable unwilling refusing failing declining"))
)
_NEITHER = words("neither nor")
_NEGATIVES = _NEITHER | words("never cannot not")
_NOBODY = words("no nobody none")
_NOT_REALLY = words("only just merely simply necessarily solely")
_HAVING = words("having being")
_SCOPE = 7
"""Words after a negation among which its verb stands."""


def negated_words(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Each negated word and the word that negates it."""
    for at, token in enumerate(tokens):
        if token.low in _NOBODY:
            yield from ((place, at) for place in _denied_of_none(tokens, at))
        elif is_negation(tokens, at) and (verb := _verb_after(tokens, at)) is not None:
            yield verb, at


def is_negation(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` says no to a verb behind it."""
    token = tokens[at]
    if token.low in _NEGATIVES or token.low.endswith("n't"):
        return _is_said_of_verb(tokens, at)
    return token.stem in _UNDONE and _leads_to_verb(tokens, at)


def _is_said_of_verb(tokens: Tokens, at: int) -> bool:
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].low == "not" and (not at or tokens[at - 1].low not in _AUXILIARIES):
        return after is not None and may_be_pole(after)
    return tokens[at].low in _NEITHER or after is None or after.low not in _NOT_REALLY


def _leads_to_verb(tokens: Tokens, at: int) -> bool:
    """As in "denied taking", "failed to win"."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return (after == "that" or after.endswith("ing")) if tokens[at].stem == DENIAL else after == "to"


def _verb_after(tokens: Tokens, at: int) -> int | None:
    """The first content word that the negation reaches, past adverbs and names."""
    first = at + 1
    if _low(tokens, first) == "that":
        if not (tokens[first + 1 : first + 2] and tokens[first + 1].is_word):
            return None
        first = _past_subject(tokens, first + 1)
    for place in range(first, min(len(tokens), first + _SCOPE)):
        token = tokens[place]
        if token.clause != tokens[first - 1].clause:
            return None
        if token.is_content and not (token.is_capital or token.low.endswith("ly") or token.low in _HAVING):
            return place
    return None


def _low(tokens: Tokens, at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


def _past_subject(tokens: Tokens, first: int) -> int:
    """The auxiliary that follows who is denied to have done it: "denied that card data was stolen"."""
    reach = range(first, min(len(tokens), first + _SCOPE))
    own = (n for n in reach if tokens[n].clause == tokens[first].clause and tokens[n].low in _AUXILIARIES)
    return next(own, first)


def _denied_of_none(tokens: Tokens, at: int) -> Iterator[int]:
    """What nobody did, else what there was none of; not what befell nobody, which is a quantity."""
    own = [n for n in _phrase(tokens, at) if tokens[n].is_content and not tokens[n].is_capital]
    verb = next((n for n in own if tokens[n].low.endswith("ed") or tokens[n].stem in BASES), None)
    noun = at + 1 if at + 1 in own else None
    place = noun if verb is None else verb
    if place is not None and tokens[place].stem not in OUTCOMES:
        yield place


def _phrase(tokens: Tokens, at: int) -> Iterator[int]:
    """The places of the words of one clause that a negation reaches."""
    for place in range(at + 1, min(len(tokens), at + _SCOPE)):
        if not tokens[place].is_word or tokens[place].clause != tokens[at].clause:
            return
        yield place
