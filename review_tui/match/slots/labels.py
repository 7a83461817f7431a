"""Labels: numbers that belong to a name ("district 1", "Highway 7", "Apollo 11") and count nothing.

English sets a number after a singular noun without an article only to name one of a kind (R. Huddleston,
G. K. Pullum, The Cambridge Grammar of the English Language, 2002, §5.14.2).
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from review_tui.match.slots.amounts import read_amount
from review_tui.match.slots.counts import is_plural
from review_tui.match.slots.lexicon import OUTCOMES
from review_tui.match.slots.meanings import is_known_head
from review_tui.match.slots.ranks import ORDINALS, SERIES
from review_tui.match.slots.tokens import Tokens, words
from review_tui.match.slots.units import read_unit
from review_tui.records import Span

_ORDINALS = words("last final").union(ORDINALS)


class Label(Struct, frozen=True):
    """One of a kind, by its number."""

    span: Span
    text: str
    kind: str
    number: str


_KINDS = words(
    """annex appendix article battalion block brigade building bus category channel chapter class clause
    company district division engine episode exhibit exit figure flight floor gate grade group highway
    hurricane interstate item junction lane level line lot model module no number page paragraph part phase
    pier platform precinct proposition protocol reactor region regiment resolution road room route rule
    runway school season section sector squadron stage station step terminal tower track train tram unit
    version volume ward well zone"""
)
"""Nouns that are numbered rather than counted when a number follows."""
_LEADS = words("of in on at from near by with inside outside into under across")
"""After one of these a lower-case word is a noun, not a verb whose object is counted."""
_NOT_NOUNS = ("ing", "ed", "ly", "s")
_MANY = words("were are have people others more")
"""After a label the verb is singular."""


def find_labels(tokens: Tokens, taken: Sequence[Span]) -> tuple[Label, ...]:
    """The labels of a sentence, those with an ordinal last; `taken` are spans of dates."""
    return (*_labels(tokens, taken), *_ordinals(tokens))


def _ordinals(tokens: Tokens) -> Iterator[Label]:
    """As in "the second blast"; not a rank that excludes another, as "the second title" does."""
    for at in [n for n, token in enumerate(tokens) if token.low in _ORDINALS]:
        if 0 < at < len(tokens) - 1 and tokens[at - 1].low == "the":
            word, noun = tokens[at : at + 2]
            if noun.is_content and noun.low not in SERIES:
                yield Label((word.start, noun.end), f"{word.text} {noun.text}", noun.stem, word.low)


def _labels(tokens: Tokens, taken: Sequence[Span]) -> Iterator[Label]:
    for at, number in enumerate(tokens):
        if not (number.text.isdecimal() and at) or any(s <= number.start < end for s, end in taken):
            continue
        name = tokens[at - 1]
        if name.is_word and name.end < number.start and _is_labelled(tokens, at) and _is_bare(tokens, at):
            yield Label((name.start, number.end), f"{name.text} {number.text}", name.stem, number.low)


def _is_labelled(tokens: Tokens, at: int) -> bool:
    """By the noun before the number, or by its place in the sentence."""
    name = tokens[at - 1]
    if name.low in _KINDS:
        return True
    return (name.is_content and (_is_named(tokens, at - 1) or _is_noun(tokens, at - 1))) and not (
        _counts_many(tokens, at + 1)
    )


def _is_named(tokens: Tokens, at: int) -> bool:
    return tokens[at].is_capital and not tokens[at].low.endswith(_NOT_NOUNS)


def _is_noun(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens[at - 1].low in _LEADS and not tokens[at].low.endswith(_NOT_NOUNS)


def _counts_many(tokens: Tokens, at: int) -> bool:
    """Whether what follows the number is counted: "in Varnholt 14 people", "14 were killed", "14 dead"."""
    phrase = tokens[at : at + 3]
    if phrase and (phrase[0].low in _MANY or phrase[0].stem in OUTCOMES):
        return True
    for token in phrase:
        if not token.is_content:
            return False
        if is_plural(token) or is_known_head(token.low):
            return True
    return False


def _is_bare(tokens: Tokens, at: int) -> bool:
    """No sum, share or length."""
    amount = read_amount(tokens, at)
    return amount is not None and amount.end == at + 1 and read_unit(tokens, amount, at) is None
