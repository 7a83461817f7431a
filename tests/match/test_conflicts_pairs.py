"""Pairs of sentences from made-up news of many kinds: which contradict each other, and in which slot."""

import pytest

from tests.match.pairs import find_conflicts, rows, sentence


def slots_in_conflict(a: str, b: str) -> set[str]:
    """Of the pair, which must be the same both ways."""
    one, other = sentence(a, "a"), sentence(b, "b")
    slots = {conflict.slot for conflict in find_conflicts(one, other)}
    assert slots == {conflict.slot for conflict in find_conflicts(other, one)}
    return {str(slot) for slot in slots}


@pytest.mark.parametrize(("slot", "a", "b"), rows("contradictions.txt"))
def test_values_that_cannot_both_stand_conflict(slot, a, b):
    assert slots_in_conflict(a, b) == {slot}


@pytest.mark.parametrize(("a", "b"), rows("paraphrases.txt"))
def test_two_ways_to_say_the_same_do_not(a, b):
    assert slots_in_conflict(a, b) == set()
