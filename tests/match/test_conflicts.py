"""What a conflict and a hint are, and the laws that hold for any two sentences."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from review_tui.match.slots import find_slots
from review_tui.records import Article, Conflict, Sentence, Slot
from tests.match.pairs import find_conflicts, find_hints, rows


def sentence(text: str, article: str = "a", date: str | None = None, before: str = "") -> Sentence:
    whole = Article(article, f"{article}.txt", before + text, "0" * 64, date=date)
    return Sentence(f"{article}:1", whole, 0, 1, len(before), len(before) + len(text))


def test_a_conflict_names_both_places_and_says_why_in_words():
    one = sentence("It killed 12 people.", "a", before="Flood. ")
    other = sentence("It killed 19 people.", "b")
    reason = "“12 people” and “19 people” cannot both be the number of those dead"
    assert find_conflicts(one, other) == (Conflict(Slot.QUANTITY, (17, 26), (10, 19), reason),)


def test_a_limit_far_below_the_number_is_a_hint():
    one, other = sentence("Over 1,000 people fled.", "a"), sentence("3,800 people fled.", "b")
    assert find_conflicts(one, other) == ()
    assert [hint.reason for hint in find_hints(one, other)] == [
        "“Over 1,000 people” and “3,800 people” can both be right, but lie far apart"
    ]


LENT, HEARD = "The bank lent Tamm's firms 620 million euros.", "The hearing took three hours."


@pytest.mark.parametrize(
    ("text", "other", "values"),
    [
        (LENT, "Exposure to them amounts to EUR 62 million.", ("620 million euros", "EUR 62 million")),
        (
            "Two thirds of 90 branches have lifts.",
            "All 86 branches were open.",
            ("90 branches", "86 branches"),
        ),
        (LENT, "Exposure to them amounts to EUR 620m.", None),
        (LENT, "It has 86 branches.", None),
        (LENT, "It owns 70 million euros of bonds and 62 million euros of loans.", None),
        (HEARD, "The fire burned for two days.", None),
    ],
)
def test_sums_are_told_where_too_little_says_whether_they_are_of_one_thing(text, other, values):
    one, other = sentence(text, "a"), sentence(other, "b")
    assert find_conflicts(one, other) == ()
    told = [f"“{values[0]}” and “{values[1]}” differ, if they are of the same thing"] if values else []
    assert [hint.reason for hint in find_hints(one, other)] == told


def test_a_later_and_larger_toll_is_a_hint():
    one, other = sentence("It killed 12.", "a", "2025-03-01"), sentence("It killed 19.", "b", "2025-03-04")
    assert find_conflicts(one, other) == ()
    assert [hint.slot for hint in find_hints(one, other)] == [Slot.QUANTITY]


def test_a_number_on_one_side_only_is_no_conflict():
    one, other = (
        sentence("Soldiers were captured in Oman.", "a"),
        sentence("Two soldiers were captured.", "b"),
    )
    assert find_conflicts(one, other) == ()


def test_the_same_words_under_another_date_are_read_anew():
    text = "The bank closed on Monday."
    days = [find_slots(sentence(text, "a", date)).dates[0].days for date in ("2025-03-15", "2025-03-25")]
    assert days[0] != days[1]


def test_the_same_words_are_read_alike_whatever_the_date():
    text = "Turnout in Ostvale was 61 percent."
    undated, dated = (find_slots(sentence(text, "a", date)) for date in (None, "2025-03-15"))
    assert undated.quantities == dated.quantities


def test_a_fraction_may_be_the_last_word():
    (found,) = find_slots(sentence("It lost two thirds")).quantities
    assert found.text == "two thirds"


def test_a_question_contradicts_nothing():
    asked = sentence("Did two soldiers die?", "a")
    assert find_conflicts(asked, sentence("Three soldiers died.", "b")) == ()
    assert find_conflicts(sentence("Two soldiers died.", "a"), sentence("Three soldiers died.", "b"))


LINES = [
    field.partition("@")[0].strip()
    for name in ("contradictions.txt", "paraphrases.txt")
    for row in rows(name)
    for field in row[-2:]
]
VOCABULARY = """no not 12 1,000 two both one over about up to killed wounded soldiers $ 5 million % - , .
and the people of Kyiv Monday percent confirmed denied a dozen third quarter late 2024
Jan. 9 ago weeks as of by a half thirds quarter hour cubic metres : 40 05 to past noon a.m."""
WORDS = st.lists(st.sampled_from(VOCABULARY.split()), min_size=1, max_size=14).map(" ".join)
TEXTS = st.one_of(st.sampled_from(LINES), WORDS, st.text(min_size=1, max_size=40))
DATES = st.one_of(st.none(), st.dates().map(str))


@given(TEXTS, TEXTS, DATES, DATES)
def test_the_order_of_the_sentences_does_not_matter(a, b, a_date, b_date):
    one, other = sentence(a, "a", a_date), sentence(b, "b", b_date)
    swapped = tuple(Conflict(c.slot, c.b, c.a, c.reason) for c in find_conflicts(other, one))
    assert find_conflicts(one, other) == swapped


@given(TEXTS, TEXTS, DATES, st.text(max_size=5))
def test_spans_lie_inside_their_sentences(a, b, date, before):
    one, other = sentence(a, "a", date, before), sentence(b, "b", date)
    for conflict in find_conflicts(one, other) + find_hints(one, other):
        assert one.start <= conflict.a[0] < conflict.a[1] <= one.end
        assert other.start <= conflict.b[0] < conflict.b[1] <= other.end


@given(TEXTS, DATES, st.text(max_size=5))
def test_fillers_lie_inside_their_sentence(text, date, before):
    where = sentence(text, "a", date, before)
    slots = find_slots(where)
    for filler in (*slots.quantities, *slots.dates, *slots.names, *slots.assertions):
        assert where.start <= filler.span[0] < filler.span[1] <= where.end


@given(TEXTS, DATES)
@example("B0nOT B0c", None)
def test_a_sentence_never_contradicts_itself(text, date):
    assert find_conflicts(sentence(text, "a", date), sentence(text, "b", date)) == ()
