"""The copy of a text that is compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.text.normal import normal
from review_tui.text.oddities import oddities
from review_tui.text.show import INVISIBLE

VISIBLE = st.text(st.characters(exclude_categories=("Cs", "Cf", "Mn")), max_size=60)
"""Without joiners and variation selectors, which mean something in some places."""


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
    assert normal(raw) == text


@given(VISIBLE, st.sampled_from("\u200b\u00ad\u202e\ufeff\U000e0041"), st.integers(0, 60))
def test_what_nobody_sees_does_not_count(text, unseen, place):
    plain = INVISIBLE.sub("", text)
    assert normal(plain[:place] + unseen + plain[place:]) == normal(plain)


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
