"""The frame of reporting is no evidence: who was told, when, by which channel, and datelines."""

from hashlib import sha256

import pytest

from review_tui.match import align
from review_tui.match.frames import without_frame
from review_tui.match.words import read_words
from review_tui.records import Article, Sentence


def article(name: str, text: str) -> Article:
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest())


def sentence(text: str) -> Sentence:
    return Sentence("a:1", article("a", text), 0, 1, 0, len(text))


def left(text: str) -> str:
    return " ".join(word.form for word in without_frame(sentence(text), read_words(sentence(text))))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The dam is safe, officials told reporters on Monday.", "the dam is safe"),
        ("“The dam is safe,” Rosa Keller said in a statement.", "the dam is safe rosa keller"),
        ("In a statement, the port said late on Friday it was closing.", "the port it was closing"),
        ("According to officials, the dam is safe.", "the dam is safe"),
        ("The dam is safe, according to Rosa Keller.", "the dam is safe to rosa keller"),
        ("She said in a village nobody was told the truth.", "she in a village nobody was the truth"),
        ("LIMA, Jan. 11 (Reuters) – A dam burst.", "a dam burst"),
        ("PORT ELSA (AP) — A dam burst.", "a dam burst"),
        ("LIMA – A dam burst.", "a dam burst"),
        ("Officials met reporters.", "officials met reporters"),
        ("The toll could not be independently verified.", "the toll"),
        ("The clip, which has not been independently verified, shows it.", "the clip which shows it"),
        ("It couldn’t immediately be confirmed.", "it"),
        ("Reports were not yet verified independently.", "reports"),
        ("Her name has not been confirmed.", "her name has not been confirmed"),
        ("He was not independently wealthy.", "he was not independently wealthy"),
        ("BP – the oil firm – closed the plant.", "bp the oil firm closed the plant"),
        ("NATO (the alliance) – it grew.", "nato the alliance it grew"),
        ("UN 242 – it failed.", "un 242 it failed"),
        ("NATO Secretary Mark Rutte – who was ill – left.", "nato secretary mark rutte who was ill left"),
        ("Lima – a city on the coast – was flooded.", "lima a city on the coast was flooded"),
    ],
)  # fmt: skip
def test_only_what_is_reported_is_left_of_a_sentence(text, kept):
    assert left(text) == kept


def shown(a: str, b: str) -> set[tuple[int, int]]:
    return {(link.a.index, link.b.index) for link in align([article("a", a), article("b", b)]).links}


def test_two_sentences_that_share_only_the_frame_are_not_linked():
    a = "The mayor of Belmar resigned.\nThe tunnel will reopen, officials told reporters on Monday.\n"
    b = "Belmar's mayor has resigned.\nTwo swimmers are recovering, officials told reporters on Monday.\n"
    assert shown(a, b) == {(0, 0)}


def test_a_shared_dateline_links_nothing():
    a = "BELMAR, May 3 (Harbour Wire) – The tunnel will reopen.\nThe mayor resigned over a loan.\n"
    b = "BELMAR, May 3 (Harbour Wire) – Two swimmers drowned.\nThe mayor has resigned over a loan.\n"
    assert shown(a, b) == {(1, 1)}


def test_a_frame_is_not_told_as_what_both_say():
    a = "The tunnel under the river will reopen in spring, officials told reporters on Monday.\n"
    b = "In spring the tunnel will reopen, officials told reporters on Monday.\n"
    (link,) = align([article("a", a), article("b", b)]).links
    said = " ".join(a[start:end] for start, end, *_ in link.shared)
    assert "reopen" in said
    assert not {"officials", "reporters", "Monday"} & set(said.split())
