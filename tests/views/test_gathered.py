"""Conflicts that share values are told as one."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from review_tui.views.differences import Difference, Value
from review_tui.views.gathered import gathered


def conflict(left: str, a: str, right: str, b: str, slot: str = "quantity") -> Difference:
    reason = f"“{a}” and “{b}” cannot both be the {slot}"
    return Difference(slot, Value(left, a), Value(right, b), reason)


def test_three_articles_against_one_are_one_conflict_with_its_reason():
    told = gathered([conflict(each, "four years", "D", "five years") for each in "ABC"])
    assert [each.letters for each in told] == ["A B C/D"]
    assert told[0].reason == "“four years” and “five years” cannot both be the quantity"
    assert told[0].values == "A B C “four years” / D “five years”"


def test_values_that_differ_but_do_not_conflict_stand_on_one_side():
    told = gathered(
        [conflict("A", "11,000", "B", "around 12,000"), conflict("A", "11,000", "D", "some 12,000")]
    )
    assert [each.values for each in told] == ["A “11,000” / B “around 12,000”, D “some 12,000”"]
    assert told[0].reason == ""


def test_conflicts_of_other_slots_or_without_a_value_in_common_stay_apart():
    found = [conflict("A", "four", "D", "five"), conflict("A", "four", "D", "five", "date")]
    assert len(gathered([*found, conflict("A", "nine", "D", "ten")])) == 3


@given(st.lists(st.sampled_from(list(combinations("ABCDE", 2))), min_size=1, unique=True), st.data())
def test_no_side_holds_two_values_that_are_in_conflict(pairs, data):
    says = {letter: data.draw(st.sampled_from(["1", "2", "3"]), label=letter) for letter in "ABCDE"}
    found = [conflict(one, says[one], other, says[other]) for one, other in pairs]
    told = gathered(found)
    for each in found:
        both = [each.a, each.b]
        sides = [
            {(letter, value) for letters, value in side for letter in letters.split()}
            for group in told
            for side in group.sides
        ]
        assert not any(set(both) <= side for side in sides)
        assert all(any(one in side for side in sides) for one in both)
