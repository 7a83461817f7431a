"""What a sentence counts and measures, as features that it can share with another.

"About 40 people died" and "45 people were killed" share the role of their numbers, "nine percent" and "9%"
the number itself. Words alone say neither.
"""

from collections.abc import Iterator

from review_tui.match.slots import find_slots
from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.meanings import head_of
from review_tui.match.slots.quantities import Quantity
from review_tui.records import Sentence

_DIGITS = 3  # of a number's: 1,204 and 1,200 are the same to a reporter
_OF_MANY_THINGS = (Kind.MONEY, Kind.PERCENT, Kind.AGE)
"""Have no role by their unit: wages, fines and rewards are told in one, victims and suspects in years."""
_ANYBODY = head_of("people")
"""Who is counted where nothing else is said: "31 people died" has the role of "the toll rose to 31"."""


def counted(sentence: Sentence) -> tuple[str, ...]:
    """For each quantity its role, if its sentence gives one, and its value; for each numbered thing which.

    None looks like a word.
    """
    slots = find_slots(sentence)
    labels = (f"{label.kind}: {label.number}" for label in slots.labels)
    return (*(feature for found in slots.quantities for feature in _features(found)), *labels)


def _features(quantity: Quantity) -> Iterator[str]:
    befallen = " ".join(sorted(quantity.outcomes))
    unit = "" if quantity.unit == _ANYBODY else quantity.unit
    if befallen or (unit and quantity.kind not in _OF_MANY_THINGS):
        yield f"{quantity.kind}: {unit}: {befallen}"
    yield f"{quantity.kind}: {quantity.value:.{_DIGITS}g}"
