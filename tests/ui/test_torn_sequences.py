"""Escape sequences torn by a slow line: no half of one ever does what a key does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events

from review_tui.ui import keystrokes
from review_tui.ui.keystrokes import KeyParser
from review_tui.ui.sequences import ESCAPE, LATE, Sequences
from tests.ui.realtty import READY, running

SENT = ("\x1b[A", "\x1b[3~", "\x1bOP", "\x1b[[A", "\x1b[24;80R", "\x1b[<0;3;4M", "\x1b[1;5C", "\x1b[200~")


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(keystrokes, "monotonic", lambda: now[0])
    return now


def keys(clock, *typed):
    """The keys that are read from text and the pauses, in seconds, between."""
    parser, read = KeyParser(), []
    for each in typed:
        if isinstance(each, str):
            read += parser.feed(each)
        else:
            until = clock[0] + each
            while parser.due is not None and clock[0] + parser.due * 1.1 <= until:
                clock[0] += parser.due * 1.1
                read += parser.tick()
            clock[0] = until
    return [each.key for each in read if isinstance(each, events.Key)]


def test_an_arrow_that_comes_whole_is_an_arrow(clock):
    assert keys(clock, "\x1b[Bj\x1b[A") == ["down", "j", "up"]


def test_an_arrow_whose_rest_comes_late_is_no_bracket_and_no_letter(clock):
    assert keys(clock, "\x1b", 0.15, "[B", 1) == ["escape", "down"]
    assert keys(clock, "\x1b", 0.15, "[", 0.1, "A", 1) == ["escape", "up"]
    assert keys(clock, "\x1b[", 3.0, "A") == ["up"]
    assert keys(clock, "\x1b[3", 0.3, "~") == ["delete"]


def test_a_late_answer_about_the_cursor_gives_no_verdict(clock):
    assert keys(clock, "\x1b", 0.2, "[2", 0.4, "4;3", 0.4, "0R", 1) == ["escape"]


@pytest.mark.parametrize("pause", [0.05, 0.4, 1.0])
@pytest.mark.parametrize(
    "torn",
    [
        ("\x1b]11;", "rgb:1232/3333/3333", "\x1b\\"),
        ("\x1b]11;rgb:12", "32/3333/3333\x1b", "\\"),
        ("\x1bP", ">|xterm(123)", "\x1b\\"),
        ("\x1b_Gi=1;2", "3\x1b\\"),
    ],
)
def test_a_late_answer_in_words_gives_no_verdict(clock, torn, pause):
    typed = [each for piece in torn for each in (piece, pause)]
    assert keys(clock, *typed, "j") == ["j"]


def test_nor_does_one_that_was_torn_right_after_its_escape(clock):
    assert keys(clock, "\x1b", 0.4, "]11;rgb:12/33/33\x07", "j") == ["escape", "j"]
    assert keys(clock, "\x1b", 0.4, "]", 0.3, "11;rgb:12/33/33\x07", "j") == ["escape", "j"]


def test_an_answer_that_never_ends_holds_the_keys_up_for_two_seconds(clock):
    assert keys(clock, "\x1b]11;rgb:12", 2.5, "j") == ["j"]


def test_on_a_slow_line_an_escape_waits_longer_for_its_rest(clock):
    parser = KeyParser()
    parser.allow_for(0.3)
    assert list(parser.feed(ESCAPE)) == []
    assert parser.due == 0.3
    parser.allow_for(9)
    assert parser.due == LATE


def test_escape_and_a_key_after_it_are_two_keys_fast_or_slow(clock):
    assert keys(clock, "\x1bj") == ["escape", "j"]
    assert keys(clock, "\x1b", 0.12, "j") == ["escape", "j"]
    assert keys(clock, "\x1b\x1b[A") == ["escape", "up"]
    assert keys(clock, "\x1b", 0.2, "[", 0.2, "j") == ["escape", "left_square_bracket", "j"]
    assert keys(clock, "\x1b", 0.2, "[", 1) == ["escape", "left_square_bracket"]
    assert keys(clock, "\x1b", 0.6, "[", 0.1, "B") == ["escape", "left_square_bracket", "B"]
    assert keys(clock, "\x1b", 0.2, "]", 1) == ["escape", "right_square_bracket"]


def test_a_sequence_that_no_key_stands_for_is_dropped_whole(clock):
    assert keys(clock, "\x1b[31mj", "\x1b[1;2xk", "\x1b]11;rgb:1/2/3\x07x", 1) == ["j", "k", "x"]


def test_what_is_pasted_does_nothing_however_it_is_torn(clock):
    parser, read = KeyParser(), []
    for piece in ("\x1b[20", "0~123 \x1b[31m", "x\x1b[2", "01", "~j"):
        read += parser.feed(piece)
    assert [(type(each), getattr(each, "text", "")) for each in read[:1]] == [(events.Paste, "123 x")]
    assert [each.key for each in read[1:]] == ["j"]


@given(st.lists(st.sampled_from((*SENT, "j", "3")), max_size=8), st.randoms(use_true_random=False))
def test_wherever_it_is_torn_within_the_sequences_the_same_pieces_come_out(sent, random):
    text, sequences, pieces = "".join(sent), Sequences(), []
    cuts = sorted(random.sample(range(len(text) + 1), min(4, len(text) + 1)))
    cuts = [cut for cut in cuts if not text[:cut].endswith(ESCAPE)]
    for start, end in zip((0, *cuts), (*cuts, len(text)), strict=True):
        pieces += sequences.take(text[start:end], 0.0)
        assert sequences.due is None
    assert "".join(pieces) == text
    assert [each for each in pieces if ESCAPE in each] == [each for each in sent if ESCAPE in each]


def test_an_arrow_torn_on_its_way_moves_and_records_nothing(tmp_path):
    with running(tmp_path) as program:
        assert program.shows(READY)
        program.settle()  # no terminal answers in the midst of a sequence
        for half in (b"\x1b[", b"B"):
            program.press(half)
            program.read(0.18)
        assert program.shows("Claim 2 ·")
        program.settle()
        assert "does nothing" not in "\n".join(program.screen.lines)
