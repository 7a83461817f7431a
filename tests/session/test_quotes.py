"""A quote is found as itself or not at all."""

import pytest
from reviewing import article, side_by_side

from review_tui.records import Article
from review_tui.session.quotes import Anchors, locate, quote
from store import Quote

DIED = "Two soldiers died."


def quoted(*sentences, at=0, name="a"):
    return quote(side_by_side(article(name, *sentences)).sentences[at])


def found(wanted, *articles):
    return [(s.article.id, s.text) for s in Anchors(side_by_side(*articles)).find(wanted)]


def test_it_stands_where_it_stood():
    wanted = quoted("Rain fell.", DIED, at=1)
    assert locate(wanted, article("a", "Rain fell.", DIED)) == (11, 29)


def test_it_moves_with_its_sentence():
    wanted = quoted("Rain fell.", DIED, at=1)
    assert found(wanted, article("a", "News of today.", "Rain fell.", DIED, "More later.")) == [("a", DIED)]


def test_it_is_known_between_two_new_neighbours():
    wanted = quoted("Rain fell.", DIED, "Talks go on.", at=1)
    assert found(wanted, article("a", "Snow fell.", DIED, "Talks ended.")) == [("a", DIED)]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (DIED, "Forty-two soldiers died."),
        ("two soldiers died", "Forty-two soldiers died"),
        ("10 soldiers died.", "110 soldiers died."),
        ("10 soldiers died.", "3,110 soldiers died."),
        ("10 soldiers died.", "2.10 soldiers died."),
        ("It cost $1.", "It cost $1.5 million."),
        ("It cost 1", "It cost 1,500"),
        ("It cost 1", "It cost 1.5 million"),
        ("It was the prime minister", "It was the prime minister's wife"),
        ("He left", "She left"),
        ("he left.", "she left."),
        ("Explosions", "Explosions were denied by all"),
        ("North Korea", "Troops left for North Korea, officials denied."),
    ],
)
def test_it_is_not_found_within_something_else(was, now):
    wanted = quoted(
        "Rain fell for days and days in the east.", was, "Talks go on in the capital today.", at=1
    )
    assert found(wanted, article("a", "Snow.", now, "Sun.")) == []


def test_a_sentence_that_grew_is_still_the_one_between_its_neighbours():
    wanted = quoted("Rain fell.", DIED, "Talks go on.", at=1)
    now = "Two soldiers died. (Corrected.)"
    assert found(wanted, article("a", "Rain fell.", now, "Talks ended."))[0] == ("a", DIED)


def test_of_equal_sentences_the_one_with_the_same_neighbours_is_meant():
    wanted = quoted("Ana spoke.", "He declined.", "Ben spoke.", "He declined.", "Rain fell.", at=3)
    now = article("a", "New start.", "Ana spoke.", "He declined.", "Ben spoke.", "He declined.", "Rain fell.")
    (sentence,) = Anchors(side_by_side(now)).find(wanted)
    assert sentence.index == 4


def test_of_equal_sentences_with_equal_neighbours_none_is_guessed():
    wanted = quoted("He declined.", "Rain fell.")
    assert found(wanted, article("a", "Now.", "He declined.", "Snow fell.", "He declined.", "Sun.")) == []


def test_a_copy_in_another_article_is_not_the_one_quoted():
    wanted = quoted("Rain fell.", DIED, at=1)
    assert found(wanted, article("a", "Rain fell."), article("b", "Snow fell.", DIED)) == []


def test_a_renamed_article_is_known_by_its_hash():
    assert found(quoted("Rain fell.", DIED, at=1), article("z", "Rain fell.", DIED)) == [("z", DIED)]


def test_articles_that_swap_names_keep_their_quotes():
    agency = "The agency reported it."
    wanted = quoted("Rain fell.", agency, at=1, name="a")
    now = article("b", "Rain fell.", agency), article("a", "Snow fell.", agency)
    assert found(wanted, *now) == [("b", agency)]


def test_of_two_copies_of_the_article_the_one_of_the_same_name_is_meant():
    wanted = quoted(DIED, name="b")
    assert found(wanted, article("a", DIED), article("b", DIED)) == [("b", DIED)]


def test_one_sentence_cut_in_two_is_found_as_both():
    text = "Two died; three live."
    wanted = Quote("a", "0" * 64, 0, len(text), text)
    assert found(wanted, article("a", "Two died. three live.")) == []
    cut = "“Two died.” He wept."
    whole = Quote("a", "0" * 64, 0, len(cut), cut)
    assert len(found(whole, article("a", cut))) == len(side_by_side(article("a", cut)).sentences)


def test_nothing_quoted_is_nothing_found():
    assert locate(Quote("a", "0" * 64, 0, 0, ""), article("a", DIED)) is None


def test_a_quote_of_an_article_that_is_not_here_has_none():
    assert Anchors(side_by_side(article("b", "Snow."))).article(quoted(DIED)) is None


def test_offsets_past_the_end_of_a_shorter_article_do_no_harm():
    wanted = quoted("Rain fell.", DIED, at=1)
    assert locate(wanted, Article("a", "a.txt", DIED, "1" * 64)) == (0, len(DIED))
