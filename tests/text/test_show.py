"""Text that nobody vouches for, made safe to show."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_tui.text.show import INVISIBLE, for_show

ANYTHING = st.text(st.characters(codec=None, categories=None), max_size=80)


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇"),
        ("\x1b[2J\x9b2J", "␛[2J�2J"),
        ("a\tb\x00c\x7f", "a b␀c␡"),
        ("one\r\ntwo\x85three\u2028four", "one␍\ntwo␤three␤four"),
        ("user\u202etxt.exe\u202c", "user⇤txt.exe↔"),
        ("a\u2066b\u2069c\u200fd", "a⇥b↔c⇤d"),
        ("zero\u200bwidth\ufeff", "zero⬚width⬚"),
        ("tag\U000e0041\U000e007f", "tag⬚⬚"),
        ("a\u200db", "a⬚b"),
        ("soft\u00adhyphen", "soft‧hyphen"),
        ("\ud800 \ufffe", "� �"),
        ("a\ufe0fb\ufe01", "a⬚b⬚"),
    ],
)
def test_what_cannot_be_seen_gets_a_sign(raw, seen):
    assert for_show(raw) == seen


@pytest.mark.parametrize(
    "text",
    [
        "Plain words,\nin two lines — “quoted”, ’s.",
        "Kursk\u00a0region",
        "👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3",
        "می\u200cخواهم",
        "क्\u200dष",
        "葛\U000e0100城市",
        "서울 東京 Ελλάδα עברית",
    ],
)
def test_honest_text_is_shown_as_it_is(text):
    assert for_show(text) == text


@given(ANYTHING)
def test_offsets_hold_and_no_control_is_left(text):
    seen = for_show(text)
    assert len(seen) == len(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in seen.replace("\n", ""))


@given(ANYTHING)
def test_showing_twice_changes_nothing_more(text):
    assert for_show(for_show(text)) == for_show(text)


def test_no_invisible_character_passes_as_printable():
    printable = (chr(code) for code in range(0x110000) if chr(code).isprintable())
    hidden = [each for each in printable if re.fullmatch(INVISIBLE, each)]
    assert hidden
    assert [each for each in hidden if for_show(f"a{each}b") == f"a{each}b"] == []
