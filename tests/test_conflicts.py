"""Linked sentences that contradict each other, and those that only look as if they did."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.match.conflicts import find_conflicts, find_hints
from review_tui.records import Article, Conflict, Sentence, Slot


def sentence(text: str, article: str = "a", date: str | None = None, before: str = "") -> Sentence:
    whole = Article(article, f"{article}.txt", before + text, "0" * 64, date=date)
    return Sentence(f"{article}:1", whole, 0, 1, len(before), len(before) + len(text))


def slots_in_conflict(a: str, b: str, dates: tuple[str | None, str | None] = (None, None)) -> set[Slot]:
    found = find_conflicts(sentence(a, "a", dates[0]), sentence(b, "b", dates[1]))
    return {conflict.slot for conflict in found}


CONFLICTS = [
    (Slot.QUANTITY, "About 11,000 soldiers were deployed.", "About 12,000 soldiers were deployed."),
    (Slot.QUANTITY, "Over 10,000 homes lost power.", "Some 8,000 homes lost power in the storm."),
    (Slot.QUANTITY, "300 miners were killed and 2,700 wounded.", "The mine suffered 4,000 casualties."),
    (
        Slot.QUANTITY,
        "One pilot was taken to hospital in Lyon.",
        "Both pilots were taken to hospital in Lyon.",
    ),
    (Slot.QUANTITY, "The flood killed 12 people.", "The death toll from the flood rose to 19."),
    (
        Slot.QUANTITY,
        "At least 40 people were injured in the crash.",
        "The crash injured fewer than 20 people.",
    ),
    (Slot.QUANTITY, "Shares fell 5 percent on Monday.", "Shares fell 8 percent on Monday."),
    (Slot.QUANTITY, "The company paid a fine of $3 million.", "The firm paid a fine of $30 million."),
    (Slot.QUANTITY, "A 26-year-old driver was charged.", "A 36-year-old driver was charged."),
    (Slot.QUANTITY, "United beat City 3-1 in the final.", "United won the final 2-1 against City."),
    (Slot.POLARITY, "The minister confirmed the report.", "The minister denied the report."),
    (Slot.POLARITY, "The union accepted the offer.", "The union rejected the offer."),
    (Slot.POLARITY, "The mayor resigned on Monday.", "The mayor did not resign on Monday."),
    (Slot.POLARITY, "Unemployment rose in March.", "Unemployment fell in March."),
]

NO_CONFLICTS = [
    ("Over 10,000 soldiers were deployed.", "The army deployed 11,000 troops."),
    ("300 miners were killed and 2,700 wounded.", "The mine suffered 3,000 casualties."),
    ("300 miners were killed.", "4,000 miners were killed or wounded."),
    ("Two pilots were captured.", "One of the pilots said he had been trained abroad."),
    ("The company earned $5.4 billion.", "The company earned $5 billion."),
    ("A man, 41, was charged with fraud.", "A 41-year-old man was charged with fraud."),
    ("He fell about 60 metres.", "He fell 200 feet."),
    ("The ministry said the road was closed.", "The road has been closed, the ministry did not say why."),
]


@pytest.mark.parametrize(("slot", "a", "b"), CONFLICTS)
def test_values_that_cannot_both_stand_conflict(slot, a, b):
    assert slots_in_conflict(a, b) == {slot}


@pytest.mark.parametrize(("a", "b"), NO_CONFLICTS)
def test_values_that_can_both_stand_do_not(a, b):
    assert slots_in_conflict(a, b) == set()


def test_a_limit_far_below_the_number_is_a_hint():
    one, other = (
        sentence("Over 1,000 casualties were counted.", "a"),
        sentence("3,800 casualties were counted.", "b"),
    )
    assert find_conflicts(one, other) == ()
    assert [hint.slot for hint in find_hints(one, other)] == [Slot.QUANTITY]


def test_a_conflict_names_both_places_and_says_why_in_words():
    one = sentence("It killed 12 people.", "a", before="Flood. ")
    other = sentence("It killed 19 people.", "b")
    assert find_conflicts(one, other) == (
        Conflict(Slot.QUANTITY, (17, 26), (10, 19), "“12 people” and “19 people” cannot both be the number"),
    )


TEXTS = st.sampled_from(
    [text for _, *pair in CONFLICTS for text in pair] + [t for pair in NO_CONFLICTS for t in pair]
)
VOCABULARY = """no not 12 1,000 two both one over about up to killed wounded soldiers $ 5 million % - , and
the people of Kyiv Monday percent confirmed denied a dozen"""
WORDS = st.sampled_from(VOCABULARY.split())
SENTENCES = st.one_of(
    TEXTS, st.lists(WORDS, min_size=1, max_size=14).map(" ".join), st.text(min_size=1, max_size=40)
)


@given(SENTENCES, SENTENCES)
def test_the_order_of_the_sentences_does_not_matter(a, b):
    one, other = sentence(a, "a"), sentence(b, "b")
    swapped = tuple(Conflict(c.slot, c.b, c.a, c.reason) for c in find_conflicts(other, one))
    assert find_conflicts(one, other) == swapped


@given(SENTENCES, SENTENCES, st.text(max_size=5))
def test_spans_lie_inside_their_sentences(a, b, before):
    one, other = sentence(a, "a", before=before), sentence(b, "b")
    for conflict in find_conflicts(one, other):
        assert one.start <= conflict.a[0] < conflict.a[1] <= one.end
        assert other.start <= conflict.b[0] < conflict.b[1] <= other.end


@given(SENTENCES)
def test_a_sentence_never_contradicts_itself(text):
    assert find_conflicts(sentence(text, "a"), sentence(text, "b")) == ()
