"""A number that belongs to a name counts nothing, and two of a kind are told apart without a conflict."""

import pytest

from review_tui.match.slots import find_slots
from tests.match.pairs import find_conflicts, find_hints, sentence


def slots(text: str):
    return find_slots(sentence(text, "a"))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The mayor of district 4 resigned.", "district 4"),
        ("A lorry blocked Highway 7 for hours.", "Highway 7"),
        ("The crew of Apollo 11 landed.", "Apollo 11"),
        ("It was found in hut 12 of the camp.", "hut 12"),
        ("Article 5 allows an appeal.", "Article 5"),
    ],
)
def test_a_number_after_what_it_numbers_is_a_label(text, label):
    assert [found.text for found in slots(text).labels] == [label]
    assert label.split()[1] not in [quantity.text for quantity in slots(text).quantities]


@pytest.mark.parametrize(
    "text",
    [
        "The storm killed 12 people.",
        "In Varnholt 14 people died.",
        "In Varnholt 14 were killed.",
        "In Varnholt 14 died.",
        "By hitting 3 cars he blocked the road.",
        "She died at age 41 on May 9.",
        "The quake of magnitude 6 hit at dawn.",
        "Prices rose in May 5 percent.",
    ],
)
def test_a_number_that_counts_or_measures_is_none(text):
    assert slots(text).labels == ()


def test_two_of_a_kind_are_a_hint():
    one = sentence("The mayor of district 1 said 3 people had fled.", "a")
    other = sentence("The mayor of district 10 said 30 people had fled.", "b")
    assert find_conflicts(one, other) == ()
    assert [hint.reason for hint in find_hints(one, other)] == [
        "“district 1” and “district 10” are not the same"
    ]


def test_what_is_said_of_the_same_one_still_conflicts():
    one = sentence("The mayor of district 1 said 3 people had fled.", "a")
    other = sentence("The mayor of district 1 said 30 people had fled.", "b")
    assert len(find_conflicts(one, other)) == 1
