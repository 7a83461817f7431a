"""What befell those whom a number counts: "12 people were killed", "the death toll rose to 12"."""

from collections.abc import Iterator

from review_tui.match.slots.lexicon import OUTCOMES
from review_tui.match.slots.numerals import read_number
from review_tui.match.slots.tokens import Tokens, words
from review_tui.match.slots.updates import is_changed_from
from review_tui.match.words import stem

NO_OUTCOME: frozenset[str] = frozenset()
_REACH = 6
"""Words looked at on either side of a count: further off they belong to something else."""
_FAR_REACH = 12
"""The same past auxiliaries, and to a noun that counts: "the toll from the quake in the north rose to 12"."""
_AUXILIARIES = words(
    "was were is are has have had been being be also known to confirmed reported believed feared"
    " found left more others so far already now later then either become became fallen fell lost their"
)
_BLOCKERS = words("of in during after from on at near by with within for between before since as")
_PREPOSITIONS = words("in from on near by with within for during between")
"""After one of these the number is not of those who suffered: "people from one village died"."""
_TOLLS = words("toll deaths fatalities injuries casualties")
"""Nouns that the number may follow at a distance: "deaths in the region rose to 12"."""
_NUMBER_OF = ["number", "of"]
_TAKING = frozenset(map(stem, words("claimed cost took taken lost")))


def find_outcomes(tokens: Tokens, start: int, end: int, *, has_noun: bool) -> frozenset[str]:
    """The outcome said after the count or before it; a bare number after "of" counts something else."""
    if not has_noun and start > 1 and tokens[start - 1].low == "of" and tokens[start - 2].low not in _TOLLS:
        return NO_OUTCOME
    if start > 0 and tokens[start - 1].low in _PREPOSITIONS:
        return NO_OUTCOME
    return outcomes_after(tokens, end) or _before(tokens, start, _REACH if has_noun else 1)


def outcomes_after(tokens: Tokens, at: int) -> frozenset[str]:
    """The outcome said right after the count: "soldiers were killed", "people dead or wounded"."""
    end = min(len(tokens), at + _FAR_REACH)
    while at < end and (tokens[at].low in _AUXILIARIES or tokens[at].low.endswith("ly")):
        at += 1
    return _joined(tokens, at, 1) if at < end else NO_OUTCOME


def _before(tokens: Tokens, at: int, reach: int) -> frozenset[str]:
    """The outcome said before the count: "killed or wounded some 300", "the death toll rose to 12"."""
    toll = next((place for place in _clause_before(tokens, at, _FAR_REACH) if _is_toll(tokens, place)), None)
    if toll is not None:
        return _joined(tokens, toll, -1)
    near = list(_clause_before(tokens, at, _REACH))
    if near and tokens[near[0]].low in _BLOCKERS:
        return NO_OUTCOME
    place = next((place for place in near[:reach] if tokens[place].stem in OUTCOMES), None)
    return NO_OUTCOME if place is None else _joined(tokens, place, -1)


def _clause_before(tokens: Tokens, at: int, reach: int) -> Iterator[int]:
    """The tokens before `at` in its clause, nearest first, up to another number that is not its own past."""
    for place in range(at - 1, max(-1, at - 1 - reach), -1):
        if tokens[place].clause != tokens[at - 1].clause:
            return
        if read_number(tokens, place) and not is_changed_from(tokens, place):
            return
        yield place


def _is_toll(tokens: Tokens, at: int) -> bool:
    """As in "deaths", "the number of dead", "the number of people killed" or "claimed the lives"."""
    if tokens[at].low == "lives":
        return any(token.stem in _TAKING for token in tokens[max(0, at - 2) : at])
    before = [token.low for token in tokens[max(0, at - 4) : at] if token.low != "the"]
    is_number = _NUMBER_OF in (before[-2:], before[-3:-1])
    return tokens[at].low in _TOLLS or (tokens[at].stem in OUTCOMES and is_number)


def _joined(tokens: Tokens, at: int, step: int) -> frozenset[str]:
    """The outcome at `at` with one joined to it by "and" or "or"."""
    outcome = OUTCOMES.get(tokens[at].stem, NO_OUTCOME)
    other = at + 2 * step
    if outcome and 0 <= other < len(tokens) and tokens[at + step].low in ("and", "or"):
        return outcome | OUTCOMES.get(tokens[other].stem, NO_OUTCOME)
    return outcome
