"""Where two linked sentences contradict each other, slot by slot."""

from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from review_tui.match.differences.clocks import clock_differences
from review_tui.match.differences.dates import date_differences
from review_tui.match.differences.difference import Difference, Grade, are_apart
from review_tui.match.differences.labels import label_differences
from review_tui.match.differences.names import name_differences
from review_tui.match.differences.polarity import polarity_differences
from review_tui.match.differences.quantities import are_measured_twice, quantity_differences
from review_tui.match.differences.quotations import REACH, quotation_differences
from review_tui.match.differences.sides import side_differences
from review_tui.match.slots import Slots, find_slots
from review_tui.records import Conflict, Sentence
from review_tui.text.normal import normal
from review_tui.text.questions import asks

__all__ = ["conflicts_and_hints", "find_differences"]

Conflicts = tuple[Conflict, ...]


def conflicts_and_hints(a: Sentence, b: Sentence) -> tuple[Conflicts, Conflicts]:
    """The slots that two linked sentences fill with values that cannot both be right, and with ones that can.

    Both in reading order of one of the sentences.
    """
    differences = find_differences(a, b)
    conflicts, hints = (
        tuple(
            Conflict(found.slot, found.a, found.b, found.reason)
            for found in differences
            if found.grade is grade
        )
        for grade in (Grade.CONFLICT, Grade.HINT)
    )
    return conflicts, hints


def find_differences(a: Sentence, b: Sentence) -> tuple[Difference, ...]:
    """Every slot that two linked sentences fill differently; the same whichever sentence comes first."""
    if _order(b) < _order(a):
        return tuple(replace(found, a=found.b, b=found.a) for found in find_differences(b, a))
    articles = _plain(a.article.text), _plain(b.article.text)
    ours, theirs = find_slots(a), find_slots(b)
    before = _before(a), _before(b)
    found = (
        *(() if asks(a.text) or asks(b.text) else _differences(ours, theirs, articles)),
        *quotation_differences(ours.quotation, theirs.quotation, before),
    )
    return tuple(sorted(found, key=lambda difference: (difference.a, difference.b)))


def _before(sentence: Sentence) -> str:
    return sentence.article.text[max(0, sentence.start - REACH) : sentence.start]


@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    """Kept, since one article stands in many links, one after the other."""
    return normal(text)


def _order(sentence: Sentence) -> tuple[str, int, str]:
    return sentence.article.id, sentence.start, sentence.text


def _differences(a: Slots, b: Slots, articles: tuple[str, str]) -> Iterator[Difference]:
    if are_apart(a.individuals, b.individuals):
        return
    if others := tuple(label_differences(a.labels, b.labels)):
        yield from others
        return
    yield from quantity_differences(a, b)
    if a.dates and b.dates and not are_measured_twice(a, b):
        yield from date_differences(a.dates, b.dates)
    yield from clock_differences(a, b)
    yield from side_differences(a, b)
    yield from name_differences(a.names, b.names, articles)
    yield from polarity_differences(a, b)
