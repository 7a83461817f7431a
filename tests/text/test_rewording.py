"""Edited sentences beside those they were, and the words that differ."""

from hypothesis import given
from hypothesis import strategies as st

from review_tui.text.rewording import differing_words, successors


def differing(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = differing_words(before, after)
    return [before[slice(*each)] for each in old], [after[slice(*each)] for each in new]


def test_an_edited_sentence_stands_beside_its_successor_and_a_new_one_alone():
    lost = ["Two men died on Friday.", "Cattle were lost."]
    gained = ["It rained.", "Three men died on Friday."]
    assert successors(lost, gained) == ((None, 0), (0, 1), (1, None))


def test_of_a_sentence_whose_words_are_not_known_nothing_follows():
    assert successors([None], ["It rained."]) == ((0, None), (None, 0))


def test_the_words_that_differ_are_told_on_either_side():
    assert differing("Two men died on Friday.", "Three men died.") == (["Two", "on Friday"], ["Three"])
    assert differing("He came.", "He came.") == ([], [])


SENTENCES = st.lists(
    st.sampled_from(["Rain fell.", "Rain fell again.", "Two died.", "Six died."]), max_size=6
)


@given(SENTENCES, SENTENCES)
def test_every_sentence_is_told_once_and_in_order(lost, gained):
    pairs = successors(lost, gained)
    assert [i for i, _ in pairs if i is not None] == list(range(len(lost)))
    assert [j for _, j in pairs if j is not None] == list(range(len(gained)))


WORDS = st.lists(st.sampled_from(["rain", "fell", "on", "12", ","]), max_size=8).map(" ".join)


@given(WORDS, WORDS)
def test_what_does_not_differ_is_the_same_on_either_side(before, after):
    def rest(text, spans):
        for start, end in reversed(spans):
            text = f"{text[:start]} {text[end:]}"
        return text.split()

    old, new = differing_words(before, after)
    assert rest(before, old) == rest(after, new)
