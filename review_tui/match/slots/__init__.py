"""Typed places in a sentence and what fills them: quantities, dates, places, names, polarity."""

from dataclasses import dataclass
from functools import lru_cache

from review_tui.match.slots.polarity import Assertion, find_assertions
from review_tui.match.slots.quantities import Quantity, find_quantities
from review_tui.match.slots.tokens import Tokens, read_tokens
from review_tui.records import Sentence

__all__ = ["Slots", "find_slots"]


@dataclass(frozen=True, slots=True)
class Slots:
    """Everything a sentence fills; spans are into its article."""

    tokens: Tokens
    quantities: tuple[Quantity, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    """What it says is or is not so."""


def find_slots(sentence: Sentence) -> Slots:
    """The slots of a sentence and their fillers, each in reading order."""
    return _slots(sentence.text, sentence.start)


@lru_cache(maxsize=8192)
def _slots(text: str, start: int) -> Slots:
    """Kept by text, not by sentence: two articles may number their sentences alike."""
    tokens = read_tokens(text, start)
    return Slots(tokens, find_quantities(tokens, text), find_assertions(tokens))
