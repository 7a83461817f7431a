"""Why a link stands, in words."""

from hashlib import sha256

from review_tui.match import align, explain
from review_tui.records import Article, Link


def article(name: str, text: str) -> Article:
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest())


def link() -> Link:
    a = article("a", "The Flood Relief Agency (FRA) counted over 300 people dead in Miravel on Monday.")
    b = article("b", "In Miravell 900 people are dead, the FRA said.")
    return align([a, b]).links[0]


def test_what_both_say_is_quoted_as_each_writes_it():
    shared = explain(link()).shared
    assert ("Flood Relief Agency (FRA", "FRA") in shared
    assert ("Miravel", "Miravell") in shared


def test_reasons_come_strongest_first_and_add_up_to_the_score():
    reasons = explain(link()).reasons
    values = [reason.value for reason in reasons]
    assert values == sorted(values, key=lambda value: -abs(value))
    assert abs(sum(values) - link().score) < 0.03


def test_a_value_that_can_be_right_beside_the_other_is_a_hint():
    explanation = explain(link())
    assert explanation.conflicts == ()
    assert [hint for hint in explanation.hints if "over 300 people" in hint and "900 people" in hint]


def test_a_contradiction_is_told_in_the_conflicts_own_words():
    a = article("a", "The storm left 300 people dead on the island.")
    b = article("b", "The storm left 500 people dead on the island.")
    (found,) = align([a, b]).links
    assert explain(found).conflicts == tuple(conflict.reason for conflict in found.conflicts) != ()


def test_a_number_is_shared_whole_or_not_at_all():
    a = article("a", "Some 11,000 soldiers and 1,000,000 shells reached the island of Elm in 2024.")
    b = article("b", "About 12,000 soldiers and 1,000,000 shells reached the island of Elm in 2024.")
    (found,) = align([a, b]).links
    shared = [one for one, _ in explain(found).shared]
    assert any("1,000,000 shells" in each for each in shared)
    assert not any(each.startswith("000") for each in shared)
