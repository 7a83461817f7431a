"""The copy of a text that is compared."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.text.normal import mixed_words, normal
from review_tui.text.oddities import oddities
from review_tui.text.show import INVISIBLE

ANYTHING = st.text(max_size=60)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Plain words.", "Plain words."),
        ("kil\u200bled", "killed"),
        ("kil\u00adled", "killed"),
        ("\u202ekilled\u202c", "killed"),
        ("ﬁrst Ｋｏｒｅａ", "first Korea"),
        ("Kursk\u00a0region", "Kursk region"),
        ("Cafe\u0301", "Café"),
        ("Sоuth Kоrea", "South Korea"),
        ("Москва, Αθήνα", "Москва, Αθήνα"),
        ("한국", "한국"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_what_looks_alike_compares_alike(raw, text):
    assert normal(raw).text == text


def test_a_span_of_the_copy_leads_back_to_the_raw_text():
    raw = "The ﬁrst kil\u200bled e\u0301tat"
    copy = normal(raw)
    for word, found in (("first", "ﬁrst"), ("killed", "kil\u200bled"), ("état", "e\u0301tat")):
        start = copy.text.index(word)
        first, last = copy.raw_span(start, start + len(word))
        assert raw[first:last] == found


@given(ANYTHING)
def test_the_copy_is_nfkc_of_what_can_be_seen(raw):
    plain = unicodedata.normalize("NFKC", INVISIBLE.sub("", raw))
    if not mixed_words(plain):
        assert normal(raw).text == plain


@given(ANYTHING)
def test_spans_rise_and_lie_within_the_raw_text(raw):
    copy = normal(raw)
    assert len(copy.starts) == len(copy.ends) == len(copy.text)
    assert list(copy.starts) == sorted(copy.starts)
    assert all(0 <= a < b <= len(raw) for a, b in zip(copy.starts, copy.ends, strict=True))


def test_an_empty_span_leads_to_a_place():
    assert normal("é").raw_span(1, 1) == (1, 1)
    assert normal("").raw_span(0, 0) == (0, 0)


def test_hidden_characters_are_counted_by_kind():
    assert oddities("\x1b[31m a\u202eb kil\u200bled Kоrea \U000e0041") == (
        ("terminal control characters", 1),
        ("changes of writing direction", 1),
        ("tag characters", 1),
        ("zero-width characters", 1),
        ("words that mix alphabets", 1),
    )


@pytest.mark.parametrize(
    "text", ["Plain.\n\tWords.", "“Čeština”, ’s — Москва, ქართული 👩\u200d👧", "می\u200cخواهم"]
)
def test_honest_text_holds_nothing_odd(text):
    assert oddities(text) == ()
