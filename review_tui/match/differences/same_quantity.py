"""Whether two numbers are of the same thing, so that they can contradict each other."""

from collections.abc import Sequence
from math import inf

from review_tui.match.differences.difference import are_apart, overlap
from review_tui.match.differences.misprints import is_misprint
from review_tui.match.slots.context import Acts
from review_tui.match.slots.counts import Share
from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.meanings import head_of, is_known_head
from review_tui.match.slots.people import is_person
from review_tui.match.slots.quantities import Quantity
from review_tui.match.slots.sides import are_of_other_sides

_FEW = 2
"""Up to here a count may be of some among many ("one soldier"), so more of its clause must agree."""
_SAME_CLAUSE = 0.6
"""Share of the words after them that such counts must have in common."""
_SHARED = 2
"""Words of its clause that a number must share when its sentence has another of its kind and unit."""
_SHARED_OF_UNIT = {"magnitude": 1, "prison": 0, "ban": 0}
"""The same for measures of which a sentence that tells one event seldom has two."""
_HURT = frozenset({"hurt"})
_WORSE = frozenset({"dead"})
_OF_THINGS = frozenset({"destroyed", "damaged"})
_PEOPLE = head_of("people")
_SHARED_WHEN_ALONE = {
    Kind.COUNT: 1,
    Kind.SCORE: 0,
    Kind.MONEY: 1,
    Kind.PERCENT: 1,
    Kind.AGE: 1,
    Kind.MEASURE: 2,
    Kind.RANK: 1,
}
"""The same when it is the only one: a sentence has many sums and lengths of time, few counts of soldiers."""


def is_same_quantity(
    one: Quantity, other: Quantity, ones: Sequence[Quantity], others: Sequence[Quantity]
) -> bool:
    """Whether both fill one slot, among all the quantities of their sentences.

    The more numbers of its kind a sentence has, the more of the words around them must agree.
    """
    if is_misprint(one, other, ones, others):
        return True
    return _is_same_thing(one, other) and _is_same_place(one, other, ones, others)


def _is_same_place(
    one: Quantity, other: Quantity, ones: Sequence[Quantity], others: Sequence[Quantity]
) -> bool:
    """By the words around them."""
    if one.outcomes and one.share is other.share:
        return True
    are_others = are_apart(one.context.names, other.context.names)
    if are_others and (one.kind is not Kind.COUNT or is_vague(one) or is_vague(other)):
        return False
    if is_vague(one) or is_vague(other):
        return _is_same_predicate(one.context.after, other.context.after) or _is_of_same_act(one, other)
    return (
        _is_of_same_act(one, other) if _are_of_two_sorts(one, other) else _is_enough(one, other, ones, others)
    )


def _are_of_two_sorts(one: Quantity, other: Quantity) -> bool:
    """As "supporters" and "people" are."""
    return bool(one.unit and other.unit) and one.unit != other.unit


def _is_enough(one: Quantity, other: Quantity, ones: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    """Whether enough words are around both."""
    if one.kind is Kind.AGE and one.context.names & other.context.names:
        return True
    shared = len(one.context.around & other.context.around)
    if not (is_alone(one, ones) and is_alone(other, others)):
        return shared >= _SHARED
    if one.kind is Kind.COUNT and is_known_head(one.unit):
        return not one.context.sentence.isdisjoint(other.context.sentence)
    is_bare = not (one.context.around or other.context.around)
    return is_bare or shared >= _SHARED_OF_UNIT.get(one.unit, _SHARED_WHEN_ALONE[one.kind])


def _is_same_thing(one: Quantity, other: Quantity) -> bool:
    """The same kind, unit, outcome, owner and share."""
    return (
        one.kind is other.kind
        and _same_unit(one, other)
        and (one.outcomes == other.outcomes or _is_none_of(one, other) or _is_none_of(other, one))
        and not are_apart(one.owners, other.owners)
        and not are_of_other_sides(one.context.around, other.context.around)
        and {one.share, other.share} != {Share.SOME, Share.OPEN}
        and not (one.kind is Kind.PERCENT and one.is_since is not other.is_since)
    )


def _is_none_of(one: Quantity, other: Quantity) -> bool:
    """No casualties means no wounded either, and nobody hurt means nobody dead."""
    if one.value or not other.outcomes:
        return False
    return other.outcomes <= (one.outcomes | _WORSE if one.outcomes == _HURT else one.outcomes)


def _is_same_predicate(one: Acts, other: Acts) -> bool:
    """What follows is the same, or nearly."""
    return overlap(one, other) >= _SAME_CLAUSE and (one == other or len(one & other) >= _SHARED)


def _is_of_same_act(one: Quantity, other: Quantity) -> bool:
    """Whether what leads to them is the same: "told 2,000 people", "told 7,000 supporters"."""
    ours, theirs = one.context.leading, other.context.leading
    return (
        bool(one.unit and other.unit)
        and len(ours & theirs) >= _SHARED
        and overlap(ours, theirs) >= _SAME_CLAUSE
    )


def is_vague(quantity: Quantity) -> bool:
    """So few, loose or bare that it may be any of many: "one soldier", "hundreds of people", "five"."""
    is_loose = quantity.high == inf and quantity.low == quantity.value
    return quantity.kind is Kind.COUNT and (quantity.value <= _FEW or is_loose or not quantity.unit)


def _same_unit(one: Quantity, other: Quantity) -> bool:
    if one.unit == other.unit:
        return True
    return one.kind is Kind.COUNT and (
        not (one.unit and other.unit) or is_part(one, other) or is_part(other, one)
    )


def is_part(one: Quantity, other: Quantity) -> bool:
    """Whether it counts people of one sort among people of all sorts: "six students", "four people"."""
    return (
        other.unit == _PEOPLE
        and (one.outcomes == other.outcomes or bool(one.outcomes & other.outcomes))
        and not one.outcomes & _OF_THINGS
        and is_person(one.noun)
        and one.unit != _PEOPLE
    )


def is_alone(quantity: Quantity, quantities: Sequence[Quantity]) -> bool:
    """Whether its sentence has no other of its kind and unit."""
    return sum(q.kind is quantity.kind and q.unit == quantity.unit for q in quantities) == 1
