"""A figure that its own sentence calls an earlier one is nobody's figure now."""

import pytest

from review_tui.match.slots import find_slots
from tests.match.pairs import find_conflicts, sentence


def former(text: str) -> list[str]:
    return [quantity.text for quantity in find_slots(sentence(text, "a")).quantities if quantity.is_former]


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("The death toll is 19, up from 14.", "14"),
        ("Unemployment is 5 percent, down from 6 percent.", "6 percent"),
        ("The toll was put at 19, compared with 14 on Monday.", "14"),
        ("The estimate is 300, revised from 280.", "280"),
        ("The toll rose from 14 to 19.", "14"),
        ("An earlier toll of 14 was wrong; 19 died.", "14"),
        ("The previous estimate of 200 was too low.", "200"),
        ("The initial count was 12.", "12"),
        ("A provisional figure of 40 was given.", "40"),
    ],
)
def test_what_a_later_figure_replaces_is_former(text, earlier):
    assert [found.split(" on ")[0] for found in former(text)] == [earlier]


@pytest.mark.parametrize(
    "text",
    [
        "The toll is 19.",
        "Earlier, 14 people left the town.",
        "The former mayor gave 300 pounds.",
        "The toll of the storm stands at 19, police said earlier on Monday.",
        "The figure given by all of the hospitals in the earlier report was far above 14.",
        "He walked from 3 villages.",
    ],
)
def test_any_other_figure_is_not(text):
    assert former(text) == []


def test_an_earlier_toll_does_not_conflict_with_the_same_toll_told_as_the_last():
    told = sentence("The earlier toll of 14 dead was revised to 19 dead.", "a")
    later = sentence("The flood left 19 dead.", "b")
    assert find_conflicts(told, later) == ()
