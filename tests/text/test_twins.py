"""Articles that are nearly the same text."""

from hashlib import sha256

from review_tui.ingest import read_articles
from review_tui.records import Article
from review_tui.text.twins import find_twins


def article(name, text):
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest())


WORDS = [f"word{n}" for n in range(400)]


def test_a_text_with_a_few_words_changed_is_near_identical():
    changed = " ".join(["new", *WORDS[1:200], "other", *WORDS[201:]])
    (pair,) = find_twins(
        [article("a", " ".join(WORDS)), article("b", changed), article("c", "Something else.")]
    )
    assert (pair.a.id, pair.b.id) == ("a", "b")
    assert 0.9 < pair.resemblance < 1


def test_equal_texts_resemble_each_other_wholly():
    (pair,) = find_twins([article("a", "Rain fell on the city."), article("b", "Rain fell on the city.")])
    assert pair.resemblance == 1


def test_articles_on_one_event_are_no_twins():
    assert find_twins(read_articles([])) == ()


def test_half_a_text_is_no_twin():
    assert find_twins([article("a", " ".join(WORDS)), article("b", " ".join(WORDS[:200]))]) == ()


def test_an_empty_text_has_no_twin():
    assert find_twins([article("a", ""), article("b", "Rain fell.")]) == ()
