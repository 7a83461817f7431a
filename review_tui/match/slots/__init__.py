"""Typed places in a sentence and what fills them: quantities, dates, places, names, polarity."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from review_tui.match.slots.clocks import Clock, find_clocks
from review_tui.match.slots.dates import AsOf, Date, find_dates, read_as_of
from review_tui.match.slots.individuals import find_individuals
from review_tui.match.slots.labels import Label, find_labels
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.names import Name, find_names
from review_tui.match.slots.polarity import Assertion, find_assertions
from review_tui.match.slots.quantities import Quantity, find_quantities
from review_tui.match.slots.quotations import Quotation, find_quotation
from review_tui.match.slots.sides import Side, find_sides
from review_tui.match.slots.tokens import Tokens, read_tokens
from review_tui.records import Sentence

__all__ = ["Slots", "find_slots"]


class Slots(Struct, frozen=True):
    """Everything a sentence fills; spans are into its article."""

    tokens: Tokens
    acts: Mapping[str, Sequence[int]]
    """For each act its places among the tokens."""
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Date, ...] = ()
    names: tuple[Name, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    """What it says is or is not so."""
    as_of: AsOf | None = None
    individuals: frozenset[str] = frozenset()
    labels: tuple[Label, ...] = ()
    quotation: Quotation | None = None
    clocks: tuple[Clock, ...] = ()
    sides: tuple[Side, ...] = ()


def find_slots(sentence: Sentence) -> Slots:
    """The slots of a sentence and their fillers, each in reading order."""
    return _slots(sentence.text, sentence.start, sentence.article.date)


@lru_cache(maxsize=8192)
def _slots(text: str, start: int, published: str | None) -> Slots:
    """Kept by text, not by sentence: two articles may number their sentences alike."""
    tokens = read_tokens(text, start)
    dates = find_dates(tokens, text, published)
    clocks = find_clocks(tokens, text)
    taken = [*(found.span for found in dates), *(found.span for found in clocks)]
    labels = find_labels(tokens, taken)
    names = find_names(tokens, text, taken)
    return Slots(
        tokens,
        _acts(tokens),
        find_quantities(tokens, text, [*taken, *(found.span for found in labels)]),
        dates,
        names,
        find_assertions(tokens),
        read_as_of(dates, published),
        find_individuals(tokens),
        labels,
        find_quotation(tokens, names),
        clocks,
        find_sides(tokens, text),
    )


def _acts(tokens: Tokens) -> Mapping[str, Sequence[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, token in enumerate(tokens):
        if token.is_content:
            places[act_of(token.low)].append(at)
    return places
