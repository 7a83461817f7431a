"""Whether two assertions of one act are of the same thing, so that they can contradict each other."""

from review_tui.match.differences.difference import are_apart, overlap
from review_tui.match.slots.context import Acts, Context, Names
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.opposites import PLANS
from review_tui.match.slots.polarity import Assertion
from review_tui.match.slots.sides import are_of_other_sides

_SAME = 0.5
_SHARED = 2
"""Words on which both agree where only one says of whom."""
_FULL_NAME = 2
"""Words of a name that both say, which leave no doubt who is meant."""


def is_same_statement(one: Assertion, other: Assertion) -> bool:
    """Said of the same: in the same voice by what stands on the same side, else by what stands across."""
    if not _are_comparable(one, other):
        return False
    is_converse = one.is_state is not other.is_state and (one.is_received or other.is_received)
    return _are_crossed(one, other) or (not is_converse and _are_straight(one, other))


def _are_comparable(one: Assertion, other: Assertion) -> bool:
    """Neither of some that are none of the other's, and both as certain."""
    return (
        not (_leaves_others(one, other) or _leaves_others(other, one))
        and one.is_of_others is other.is_of_others
        and _may_reach_act(one, other)
        and _may_reach_act(other, one)
        and _are_as_real(one, other)
    )


def _leaves_others(one: Assertion, other: Assertion) -> bool:
    """Whether it is said of some, and the other not of all of them."""
    return bool(one.some_of) and one.some_of.isdisjoint(other.all_of)


def _may_reach_act(one: Assertion, other: Assertion) -> bool:
    """Where a negated act has a cause, it may be the cause that is denied, unless both name the same."""
    return not (one.is_negated and one.cause) or overlap(one.cause, other.cause) >= _SAME


def _are_as_real(one: Assertion, other: Assertion) -> bool:
    """Both told as so, or both as planned; and not one up to a time only."""
    if one.bound != other.bound and any(each.bound and _may_end(each) for each in (one, other)):
        return False
    if one.act in PLANS or (one.is_real and other.is_real):
        return True
    return one.is_real is other.is_real and one.is_planned and other.is_planned


def _may_end(each: Assertion) -> bool:
    """Whether its bound is the end of it: not of what was done an hour before something else."""
    return each.is_negated or (each.is_reversive and (each.is_state or each.bound != "before"))


def _are_crossed(one: Assertion, other: Assertion) -> bool:
    """What one says was done, the other says of those who did it: "was acquitted", "acquitted her"."""
    if one.is_state is other.is_state:
        return False
    state, act = (one.context, other.context) if one.is_state else (other.context, one.context)
    theme, done_to = _subject(state), act.after | _stems(act.names_after)
    return overlap(theme, done_to) >= _SAME and not are_apart(
        state.after - act.before, act.after - state.before
    )


def _are_straight(one: Assertion, other: Assertion) -> bool:
    ours, theirs = one.context, other.context
    if are_apart(ours.names_before, theirs.names_before) or are_apart(ours.names_after, theirs.names_after):
        return False
    if _is_of_owned(ours, theirs):
        return False
    if ours.after and theirs.after and overlap(ours.after, theirs.after) <= _SAME:
        return False
    if one.some_of or other.some_of or len(ours.names_before & theirs.names_before) >= _FULL_NAME:
        return True
    if ours.before and theirs.before:
        return _is_same_subject(_subject(ours), _subject(theirs))
    is_alike = bool(_subject(ours)) is bool(_subject(theirs)) or ours.after == theirs.after
    return overlap(ours.after, theirs.after) >= _SAME and (
        is_alike or len(ours.after & theirs.after) >= _SHARED
    )


def _is_same_subject(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """More than half of the shorter, or half of it when all the rest stands in neither's way."""
    if are_of_other_sides(ours, theirs):
        return False
    shared = overlap(ours, theirs)
    return shared > _SAME or (shared == _SAME and min(len(ours), len(theirs)) > _FULL_NAME)


def _is_of_owned(ours: Context, theirs: Context) -> bool:
    """Whether one speaks of somebody's driver and the other of that somebody."""
    return bool(
        ours.owners_before & (theirs.names_before - ours.names_before)
        or theirs.owners_before & (ours.names_before - theirs.names_before)
    )


def _subject(context: Context) -> frozenset[str]:
    """With its names, of which one that opens a sentence looks like any other word; not whose it is."""
    whole = context.leading
    return whole - _stems(context.owners_before) or whole


def _stems(names: Names) -> Acts:
    return frozenset(map(act_of, names))
