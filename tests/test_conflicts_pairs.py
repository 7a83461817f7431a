"""Pairs of sentences from made-up news of many kinds: which contradict each other, and in which slot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from review_tui.match.conflicts import find_conflicts
from review_tui.records import Article, Sentence

DATA = Path(__file__).parent / "data" / "conflicts"


def rows(name: str) -> Iterator[list[str]]:
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [field.strip() for field in line.split("|")]


def sentence(field: str, article: str) -> Sentence:
    text, _, date = (part.strip() for part in field.partition("@"))
    whole = Article(article, f"{article}.txt", text, "0" * 64, date=date or None)
    return Sentence(f"{article}:1", whole, 0, 1, 0, len(text))


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
