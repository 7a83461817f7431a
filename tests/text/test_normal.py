"""The copy of a text that is compared."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.text.normal import comparable, normal, without_invisible
from review_tui.text.oddities import disguises, oddities
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
        ("They сосоа it", "They cocoa it"),
        ("Она ест сосо и кокосы", "Она ест сосо и кокосы"),
        ("ꓢouth Ꮶorea", "South Korea"),
        ("an α-particle of 10² eV, ½ as much", "an α-particle of 10² eV, ½ as much"),
        ("각", "각"),
        ("한국", "한국"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_what_looks_alike_compares_alike(raw, text):
    assert normal(raw) == text


@given(VISIBLE, st.sampled_from("\u200b\u00ad\u202e\ufeff\U000e0041"), st.integers(0, 60))
def test_what_nobody_sees_does_not_count(text, unseen, place):
    plain = re.sub(INVISIBLE, "", text)
    assert normal(plain[:place] + unseen + plain[place:]) == normal(plain)


@given(st.text(max_size=60))
def test_spans_of_the_copy_stand_for_the_raw_text(raw):
    copy = comparable(raw)
    assert copy.text == normal(raw)
    starts = [copy.raw((n, n))[0] for n in range(len(copy.text) + 1)]
    assert starts == sorted(starts)
    assert not starts or starts[-1] == len(raw)


@given(st.text(max_size=60))
def test_nothing_visible_is_lost_with_the_invisible(raw):
    copy = without_invisible(raw)
    assert copy.text == re.sub(INVISIBLE, "", raw)
    for n, character in enumerate(copy.text):
        assert raw[copy.raw((n, n + 1))[0]] == character


def test_a_span_holds_what_hides_in_it():
    copy = comparable("They kil\u200bled ﬁve.")
    assert copy.text == "They killed five."
    assert copy.raw((5, 11)) == (5, 12)
    assert copy.raw((12, 16)) == (13, 16)


def test_disguised_words_are_named_with_their_letters():
    assert disguises("Sоuth Kоrea and Sоuth ο ΑΒΒΑ") == (
        "“Sоuth” (о is Cyrillic)",
        "“Kоrea” (о is Cyrillic)",
        "“ΑΒΒΑ” (Α, Β are Greek)",
    )


def test_hidden_characters_are_counted_by_kind():
    assert oddities("\x1b[31m a\u202eb kil\u200bled \U000e0041") == (
        ("terminal control characters", 1),
        ("changes of writing direction", 1),
        ("tag characters", 1),
        ("zero-width characters", 1),
    )


@pytest.mark.parametrize(
    "text", ["Plain.\n\tWords.", "“Čeština”, ’s — Москва, ქართული 👩\u200d👧", "می\u200cخواهم"]
)
def test_honest_text_holds_nothing_odd(text):
    assert (oddities(text), disguises(text)) == ((), ())
