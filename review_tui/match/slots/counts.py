"""What a number counts: the head noun after it, whose, and what befell those counted."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from review_tui.match.slots.lexicon import OUTCOMES
from review_tui.match.slots.meanings import head_of, is_known_head
from review_tui.match.slots.numerals import read_number
from review_tui.match.slots.tokens import Token, Tokens, words
from review_tui.match.slots.updates import is_changed_from
from review_tui.match.words import stem

NO_OUTCOME: frozenset[str] = frozenset()
_REACH = 6
"""Words looked at on either side of a count: further off they belong to something else."""
_PLURALS = words(
    "people men women children police troops personnel staff police aircraft servicemen policemen firemen"
    " officers firefighters migrants cattle sheep"
)
_NOT_PLURAL = ("ss", "us", "is", "'s", "’s")
_FAR_REACH = 12
"""The same past auxiliaries, and to a noun that counts: "the toll from the quake in the north rose to 12"."""
_AUXILIARIES = words(
    "was were is are has have had been being be also known to confirmed reported believed feared"
    " feared found left more others so far already now later then either"
)
_BLOCKERS = words("of in during after from on at near by with within for between before since as")
_PREPOSITIONS = words("in from on near by with within for during between")
"""After one of these the number is not of those who suffered: "people from one village died"."""
_TOLLS = words("toll deaths fatalities injuries casualties")
"""Nouns that the number may follow at a distance: "deaths in the region rose to 12"."""
_TAKING = frozenset(map(stem, words("claimed cost took taken lost")))
_PARTS_BEFORE = words("another additional further extra")
_WHOLES = frozenset({"both", "all"})
_SKIPPED = frozenset({"of", "the", "more", "other", "others", "additional", "-"})


class Share(StrEnum):
    """How much of a group is counted."""

    SOME = "some"
    """As in "one of them", "another 40"."""
    ALL = "all"
    """As in "both soldiers"."""
    OPEN = "open"


class Count(NamedTuple):
    """What is counted."""

    head: str
    noun: str
    """The head as written, in lower case; empty where the sentence names none."""
    owners: frozenset[str]
    outcomes: frozenset[str]
    share: Share
    end: int


def read_count(tokens: Tokens, start: int, end: int, value: float) -> Count:
    """What the number in tokens `start` to `end` counts."""
    first = end
    while first < min(len(tokens), end + 3) and tokens[first].low in _SKIPPED:
        first += 1
    words = tuple(_noun_phrase(tokens, first))
    size, head = _head(words, value)
    inside = [OUTCOMES[word.stem] for word in words[: max(size, 1)] if word.stem in OUTCOMES]
    last = first + size if size else end
    outcomes = frozenset().union(*inside) or _beside(tokens, start, last, has_noun=size > 0)
    owners = frozenset(word.low for word in words[:size] if word.is_capital)
    noun = words[size - 1].low if head else ""
    return Count(head, noun, owners, outcomes, _share(tokens, start, end), last)


def _share(tokens: Tokens, start: int, end: int) -> Share:
    if tokens[start].low in _WHOLES or (start > 0 and tokens[start - 1].low in _WHOLES):
        return Share.ALL
    is_partitive = end < len(tokens) and tokens[end].low in ("of", "more")
    return (
        Share.SOME if is_partitive or (start > 0 and tokens[start - 1].low in _PARTS_BEFORE) else Share.OPEN
    )


def _noun_phrase(tokens: Tokens, at: int) -> Iterator[Token]:
    for token in tokens[at : at + _REACH]:
        if not token.is_content and token.text != "-":
            return
        if token.is_content:
            yield token


def _head(words: tuple[Token, ...], value: float) -> tuple[int, str]:
    """How many of the words belong to the noun phrase, and what it counts."""
    for n, word in enumerate(words):
        if word.stem in OUTCOMES and n == 0 and len(words) == 1:
            return 1, ""
        if is_known_head(word.low) or _is_plural(word):
            head = "" if word.stem in OUTCOMES else head_of(word.low)
            return n + 1, head
    if value > 1 or not words:
        return (1, "") if words and words[0].stem in OUTCOMES else (0, "")
    nouns = 0
    for word in words:
        if word.low.endswith(("ed", "ing")) and nouns:
            break
        nouns += 1
    return nouns, head_of(words[nouns - 1].low)


def _is_plural(word: Token) -> bool:
    low = word.low
    return low in _PLURALS or (len(low) > 3 and low.endswith("s") and not word.text.endswith(_NOT_PLURAL))


def _beside(tokens: Tokens, start: int, end: int, *, has_noun: bool) -> frozenset[str]:
    """The outcome said after the count or before it; a bare number after "of" counts something else."""
    if not has_noun and start > 1 and tokens[start - 1].low == "of" and tokens[start - 2].low not in _TOLLS:
        return NO_OUTCOME
    if start > 0 and tokens[start - 1].low in _PREPOSITIONS:
        return NO_OUTCOME
    return _after(tokens, end) or _before(tokens, start, _REACH if has_noun else 1)


def _after(tokens: Tokens, at: int) -> frozenset[str]:
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
    """As in "deaths", "the number of dead" or "claimed the lives"."""
    if tokens[at].low == "lives":
        return any(token.stem in _TAKING for token in tokens[max(0, at - 2) : at])
    before = [token.low for token in tokens[max(0, at - 3) : at] if token.low != "the"]
    return tokens[at].low in _TOLLS or (tokens[at].stem in OUTCOMES and before[-2:] == ["number", "of"])


def _joined(tokens: Tokens, at: int, step: int) -> frozenset[str]:
    """The outcome at `at` with one joined to it by "and" or "or"."""
    outcome = OUTCOMES.get(tokens[at].stem, NO_OUTCOME)
    other = at + 2 * step
    if outcome and 0 <= other < len(tokens) and tokens[at + step].low in ("and", "or"):
        return outcome | OUTCOMES.get(tokens[other].stem, NO_OUTCOME)
    return outcome
