"""Articles are pointed at with letters, and found by them."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from review_tui.records import Article
from review_tui.session.letters import letter, lettered

ARTICLES = [Article(f"a{n}", f"a{n}.txt", "", sha256(b"").hexdigest()) for n in range(60)]


@given(st.integers(0, 59), st.booleans())
def test_every_article_is_found_by_its_letter_in_either_case(place, is_small):
    word = letter(place)
    assert lettered(word.lower() if is_small else word, ARTICLES) is ARTICLES[place]


def test_what_is_no_letter_of_an_article_finds_none():
    assert [lettered(each, ARTICLES[:3]) for each in ("D", "A1", "A2", "", "AB", "ß", "post")] == [None] * 7
