"""Quotations of one speaker: verbatim, cut short, or changed."""

import pytest

from review_tui.records import Article, Sentence, Slot
from tests.match.pairs import find_conflicts, find_hints


def sentence(text: str, article: str, before: str = "") -> Sentence:
    whole = Article(article, f"{article}.txt", before + text, "0" * 64)
    return Sentence(f"{article}:1", whole, 0, 1, len(before), len(before + text))


def quoted(a: str, b: str, *, before_a: str = "") -> list[tuple[str, str]]:
    """What differs in the quotations, as both have it; a hint is one too."""
    one, other = sentence(a, "a", before_a), sentence(b, "b")
    found = [
        each for each in (*find_conflicts(one, other), *find_hints(one, other)) if each.slot is Slot.QUOTE
    ]
    return [(one.article.text[slice(*each.a)], other.article.text[slice(*each.b)]) for each in found]


def test_a_quotation_that_says_the_opposite_is_a_conflict():
    one = sentence('"Many ran into the street, some without shoes," Ruiz said.', "a")
    other = sentence('Ruiz said: "Many ran into the street, and most of them wore shoes."', "b")
    (found,) = find_conflicts(one, other)
    assert found.slot is Slot.QUOTE
    assert found.reason == "the quotes differ: “some without”, “and most of them wore”"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I don't accept this deal at all", "I do not accept this deal at all"),
        ("We can’t accept this deal at all", "We cannot accept this deal at all"),
        ("We could not get out of the house", "We couldn't get out of the house"),
        ("We'll fight them in 20 harbours", "We will fight them in twenty harbours"),
        ("Nobody is going to leave this town", "No one is going to leave this town"),
        ("We searched every house in the valley twice", "We searched each house in the valley twice"),
    ],
)
def test_what_newsrooms_write_either_way_is_one_quotation(one, other):
    assert quoted(f'"{one}," Mara Lind said.', f'"{other}," Mara Lind said.') == []


def test_other_numbers_in_a_quotation_are_a_conflict():
    one, other = (sentence(f'"We have {n} tanks left here," Mara Lind said.', n) for n in ("20", "thirty"))
    assert Slot.QUOTE in {found.slot for found in find_conflicts(one, other)}


def test_another_word_that_does_not_turn_the_sense_is_a_hint():
    one = sentence('"We lost the match because of the rain," Price said.', "a")
    other = sentence('"We lost the match because of the storm," Price said.', "b")
    assert find_conflicts(one, other) == ()
    assert [hint.reason for hint in find_hints(one, other)] == ["the quotes differ: “rain”, “storm”"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            '"The dam is safe and will hold," said engineer Paula Ruiz.',
            'Ruiz said: "The dam is not safe and will hold."',
        ),
        (
            "“I had nothing to do with the deal,” Weber told the court.",
            '"I had little to do with the deal," Weber said.',
        ),
        (
            '"We will never raise taxes on homes," Brandt said.',
            '"We will not raise taxes on homes this year," Brandt said.',
        ),
    ],
)
def test_words_put_in_or_exchanged_are_pointed_out(a, b):
    assert len(quoted(a, b)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            '"I saw flames coming out of a truck with gas," said Poole.',
            '"I saw flames coming out of a truck," Poole said.',
        ),
        (
            '"The road was icy and I could not stop," Kovac said.',
            '"The road was icy … I could not stop," Kovac said.',
        ),
        (
            '"The road was icy," Kovac said, "and I could not stop."',
            'Kovac said: "The road was icy and I could not stop."',
        ),
        (
            '"We will appeal and win in the end," Lund said.',
            'Lund said they would "appeal" and "win in the end".',
        ),
        (
            '"It\'s a shame for the whole city," Duarte said.',
            "“It’s a shame for the whole city”, said Ana Duarte.",
        ),
        ('"We did everything we could," said Amy Poole.', '"We did what we could," said Raj Patel.'),
        ('"I am happy with the result of the vote," Lund said.', '"The result makes me glad," Lund said.'),
    ],
)
def test_a_quotation_cut_short_or_of_somebody_else_is_no_other_version(a, b):
    assert quoted(a, b) == []


def test_she_is_whoever_was_named_before():
    a, b = (
        '"Not a single bank file left our systems," she said.',
        'Ruiz said: "Some bank files may have left our systems."',
    )
    assert quoted(a, b, before_a="Ruiz denied it. ") == [("Not a single", "Some")]
    assert quoted(a, b, before_a="Anna Holm denied it. ") == []


def test_a_quotation_that_began_in_the_sentence_before_counts():
    assert quoted(
        'We did not see the train coming," Ruiz said.', '"We could see the train coming," Ruiz said.'
    ) == [("did not", "could")]
