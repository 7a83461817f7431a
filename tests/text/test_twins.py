"""Articles that are nearly the same text."""

from hashlib import sha256
from time import process_time

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


def test_a_crowd_of_copies_is_told_once_each_beside_the_first():
    copies = [" ".join([f"place{n}", *WORDS]) for n in range(100)]
    others = [" ".join(f"{word}of{n}" for word in WORDS[:50]) for n in range(100)]
    articles = [article(f"a{n}", text) for n, text in enumerate([*others, *copies])]
    assert [(pair.a.id, pair.b.id) for pair in find_twins(articles)] == [
        ("a100", f"a{n}") for n in range(101, 200)
    ]


def test_a_shared_footer_makes_no_twins():
    footer = " ".join(WORDS[:40])
    texts = [" ".join([*(f"{word}of{n}" for word in WORDS[:100]), footer]) for n in range(100)]
    assert find_twins([article(f"a{n}", text) for n, text in enumerate(texts)]) == ()


def test_time_grows_no_faster_than_the_articles():
    def seconds(count):
        texts = [" ".join(f"{word}x{n % 40}" for word in WORDS[:60]) + f" {n}" for n in range(count)]
        articles = [article(f"a{n}", text) for n, text in enumerate(texts)]
        started = process_time()
        find_twins(articles)
        return process_time() - started

    small, large = min(seconds(200) for _ in range(3)), seconds(2000)
    assert large < 20 * small + 0.1


def test_an_empty_text_has_no_twin():
    assert find_twins([article("a", ""), article("b", "Rain fell.")]) == ()
