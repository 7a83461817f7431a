"""Names, places and actors in one part of what two sentences tell: which of them cannot both be right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.match.differences.forenames import are_one_forename, are_one_word
from review_tui.records import Article, Conflict, Sentence, Slot
from tests.match.pairs import find_conflicts, rows


def sentence(text: str, article: str, after: str = "") -> Sentence:
    whole = Article(article, f"{article}.txt", text + after, "0" * 64)
    return Sentence(f"{article}:1", whole, 0, 1, 0, len(text))


def conflicts(a: str, b: str, *, after_a: str = "", after_b: str = "") -> tuple[Conflict, ...]:
    return find_conflicts(sentence(a, "a", after_a), sentence(b, "b", after_b))


@pytest.mark.parametrize(("slot", "a", "b"), rows("names.txt"))
def test_two_names_for_one_part_conflict_where_one_alone_can_have_it(slot, a, b):
    assert {str(found.slot) for found in conflicts(a, b)} == {slot} - {"-"}


def test_a_surname_in_two_spellings_is_the_name_that_is_the_same():
    (found,) = conflicts("Minister Igor Zelensky resigned.", "Minister Vladimir Zelenskyy resigned.")
    assert found.reason.endswith("only the last name is the same")


def test_one_surname_and_two_first_names_are_told_in_words():
    (found,) = conflicts("The captain, Ana Ruiz, survived.", "Captain Eva Ruiz was questioned by police.")
    assert found == Conflict(
        Slot.NAME,
        (13, 21),
        (0, 16),
        "“Ana Ruiz” and “Captain Eva Ruiz” cannot both be the name: only the last name is the same",
    )


def test_brothers_whom_both_articles_name_are_two_people():
    a, b = "Captain Ana Ruiz was questioned.", "Captain Eva Ruiz was questioned."
    assert conflicts(a, b, after_a=" Her sister Eva Ruiz too, and Captain Eva Ruiz left.") == ()


def test_a_place_that_an_article_puts_into_the_other_is_no_other_place():
    a, b = "The mill burned down in Sorrel on Friday.", "The mill burned down in Penrith on Friday."
    assert [found.slot for found in conflicts(a, b)] == [Slot.PLACE]
    assert conflicts(a, b, after_a=" Sorrel, Penrith, has two mills.") == ()


def test_who_it_was_not_conflicts_with_who_it_was():
    (found,) = conflicts(
        "A group calling itself Red Lark claimed the attack on the bank.",
        "A member of the Moth crew, not Red Lark, told us the group was behind the attack.",
    )
    assert found.reason == "one says that it was “Red Lark”, the other that it was not"


def test_a_word_that_only_opens_its_sentence_is_no_name():
    assert conflicts("Divers found two bodies in the hull.", "Rescuers found two bodies in the hull.") == ()


@pytest.mark.parametrize(
    ("x", "y"),
    [("kyiv", "kiev"), ("zelensky", "zelenskyy"), ("mohammed", "muhammad"), ("tchaikovsky", "chaikovski")],
)
def test_spellings_of_one_name_are_one_word(x, y):
    assert are_one_word(x, y)


@pytest.mark.parametrize(("x", "y"), [("fiona", "frances"), ("dominador", "domingo"), ("lyon", "london")])
def test_names_that_only_begin_alike_are_two(x, y):
    assert not are_one_word(x, y)
    assert not are_one_forename(x, y)


@pytest.mark.parametrize(
    ("x", "y"), [("robert", "bob"), ("f", "fiona"), ("dan", "daniel"), ("vladimir", "volodymyr")]
)
def test_short_and_familiar_first_names_are_one(x, y):
    assert are_one_forename(x, y)


LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=9)


@given(LETTERS, LETTERS)
def test_which_name_comes_first_does_not_matter(x, y):
    assert are_one_word(x, y) == are_one_word(y, x)
    assert are_one_forename(x, y) == are_one_forename(y, x)
    assert are_one_word(x, x)
