"""Passages two articles share, and the lines in which an article says where it is from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.origin.copies import LEAST, copied_shares, find_copies
from review_tui.origin.credits import find_credits
from tests.origin.marks import article

PASSAGE = "rescue teams worked through the night with borrowed pumps until the last miner came up"
WORDS = st.lists(st.sampled_from(("pit", "lamp", "rope", "coal", "shaft", "men", "night")), max_size=60)


def passages(first: str, second: str) -> list[tuple[str, str]]:
    a, b = article("a", first), article("b", second)
    return [(first[slice(*copy.a_span)], second[slice(*copy.b_span)]) for copy in find_copies([a, b])]


def test_same_passage_in_other_surroundings_is_found_with_its_spans() -> None:
    first, second = f"It was cold. {PASSAGE}. Snow fell.", f"Then {PASSAGE}, he wrote."
    assert passages(first, second) == [(PASSAGE, PASSAGE)]


def test_a_word_changed_and_two_put_in_leave_one_passage() -> None:
    first = f"{PASSAGE} and the crowd at the gate began to sing"
    changed = first.replace("borrowed", "old").replace("at the gate", "at the main gate")
    assert passages(first, changed) == [(first, changed)]


def test_a_name_both_write_out_is_no_copy() -> None:
    name = "the National Office for the Safety of Mines"
    assert passages(f"Yesterday {name} closed the pit.", f"Miners blame {name} for the flood.") == []


def test_case_and_quotation_marks_do_not_hide_a_copy() -> None:
    assert len(passages(PASSAGE.upper(), f"“{PASSAGE}”")) == 1


def test_third_copy_is_found_in_both_earlier_articles() -> None:
    copies = find_copies([article(name, PASSAGE) for name in "abc"])
    assert [(copy.a, copy.b) for copy in copies] == [("a", "b"), ("a", "c"), ("b", "c")]


def test_quotation_alone_makes_no_two_articles_one() -> None:
    articles = [article("a", f"“{PASSAGE}”"), article("b", f"“{PASSAGE}”")]
    assert copied_shares(articles, find_copies(articles)) == {}


@given(WORDS, WORDS)
def test_copies_share_enough_words_and_lie_in_their_articles(first: list[str], second: list[str]) -> None:
    a, b = article("a", " ".join(first)), article("b", " ".join(second))
    for copy in find_copies([a, b]):
        assert copy.words >= LEAST
        assert 0 <= copy.a_span[0] < copy.a_span[1] <= len(a.text)
        assert 0 <= copy.b_span[0] < copy.b_span[1] <= len(b.text)


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        ("KARSK (Reuters) - Forty miners live.", ("Reuters",)),
        ("(AP) Forty miners live.", ("AP",)),
        ("PORT NELSON, Aug 3 (NAP) - Forty miners live.", ("NAP",)),
        ("By Ana Holm, Daily Tide, 3 August 2021\nForty miners live.", ("Daily Tide",)),
        ("Forty miners live.\nSource: Lowland News Agency", ("Lowland News Agency",)),
        ("By Ana Holm, Associated Press\nForty miners live.", ("Associated Press",)),
        ("Forty miners live.\nReuters contributed to this report.", ("Reuters",)),
        ("Forty miners live.\n(With reporting by Radio Highland.)", ("Radio Highland",)),
        ("This article was originally published by The Morning Post.", ("Morning Post",)),
        ("© 2024 Agence Lowland", ("Agence Lowland",)),
        ("Forty miners live.\nLNA", ("LNA",)),
        ("Forty miners live.\nRelated", ()),
        ("The Coastal Rescue Service (CRS) - a charity - saved two.", ()),
        ("Forty miners live, said the source: a doctor.", ()),
    ],
)
def test_credit_lines_name_their_agency(text: str, credits: tuple[str, ...]) -> None:
    assert find_credits(text, {"LNA"}) == credits
