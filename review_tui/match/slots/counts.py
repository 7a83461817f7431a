"""What a number counts: the head noun after it, whose, and what befell those counted."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from review_tui.match.slots.lexicon import OUTCOMES
from review_tui.match.slots.meanings import head_of, is_known_head
from review_tui.match.slots.outcomes import find_outcomes, outcomes_after
from review_tui.match.slots.tokens import FUNCTION_WORDS, Token, Tokens, words

_REACH = 6
"""Words that may belong to what is counted."""
_PLURALS = words(
    "people men women children police troops personnel staff police aircraft servicemen policemen firemen"
    " officers firefighters migrants cattle sheep"
)
_NOT_PLURAL = ("ss", "us", "is", "'s", "’s")
_PARTS_BEFORE = words("another additional further extra")
_LOOSE = words("dozens scores hundreds thousands millions billions")
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
    last = first + size if size else end
    inside = frozenset[str]().union(*(OUTCOMES.get(word.stem, ()) for word in words[: max(size, 1)]))
    outcomes = (inside and outcomes_after(tokens, last)) or inside
    outcomes = outcomes or find_outcomes(tokens, start, last, has_noun=size > 0)
    owners = frozenset(word.low for word in words[:size] if word.is_capital)
    noun = words[size - 1].low if head else ""
    return Count(head, noun, owners, outcomes, _share(tokens, start, end) if value else Share.OPEN, last)


def _share(tokens: Tokens, start: int, end: int) -> Share:
    before = tokens[start - 1].low if start else ""
    if tokens[start].low in _WHOLES or (before in _WHOLES and (start < 2 or tokens[start - 2].low != "in")):
        return Share.ALL
    is_some = before in _PARTS_BEFORE or _is_partitive(tokens, end)
    return Share.SOME if is_some else Share.OPEN


def _is_partitive(tokens: Tokens, end: int) -> bool:
    """As in "40 of them" or "40 more"; not as in "hundreds of people"."""
    low = [token.low for token in tokens[end : end + 2]]
    is_loose = tokens[end - 1].low in _LOOSE and low[1:] and low[1] not in FUNCTION_WORDS
    return low[:1] == ["more"] or (low[:1] == ["of"] and not is_loose)


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
        if is_known_head(word.low) or is_plural(word):
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


def is_plural(word: Token) -> bool:
    """Whether it may name more than one."""
    low = word.low
    return low in _PLURALS or (len(low) > 3 and low.endswith("s") and not word.text.endswith(_NOT_PLURAL))
