"""The alignment that is kept beside the database, so that a review is resumed at once."""

import os
import sys
import time
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import msgpack

import review_tui.arrival.fingerprint as made_from
from review_tui.arrival import here
from review_tui.arrival.beside import Arriving
from review_tui.arrival.here import arrive, resume, resume_and_keep, traced
from review_tui.arrival.kept import Kept
from review_tui.arrival.messages import Failure, Refusal, Step
from review_tui.arrival.packed import pack, unpack
from review_tui.arrival.records import Arrival
from review_tui.match import align
from review_tui.records import Article

WORDS = st.sampled_from(
    ["the", "dam", "on", "Friday", "12", "14", "people", "not", "died", "mayor", ".", "水", "é"]
)
TEXTS = st.lists(st.lists(WORDS, max_size=30).map(" ".join), min_size=1, max_size=3)


@pytest.fixture
def made(monkeypatch):
    """The paths of every arrival that was made anew."""
    anew = []

    def arrive_and_note(paths, *arguments, **keywords):
        anew.append(paths)
        return arrive(paths, *arguments, **keywords)

    monkeypatch.setattr(here, "arrive", arrive_and_note)
    return anew


@given(TEXTS)
def test_what_is_unpacked_is_what_was_packed(texts):
    articles = tuple(Article(f"a{n}", f"a{n}.txt", text, f"{n}") for n, text in enumerate(texts))
    arrival = traced(Arrival(align(articles), warnings=("a.txt is short.",)))
    again = unpack(pack(arrival))
    assert again == arrival
    assert [s.role for s in again.alignment.sentences] == [s.role for s in arrival.alignment.sentences]
    whole = again.alignment
    assert [s.text for s in whole.sentences] == [s.text for s in arrival.alignment.sentences]
    place = {id(article): n for n, article in enumerate(whole.articles)}
    assert [texts[place[id(s.article)]][s.start : s.end] for s in whole.sentences] == [
        s.text for s in whole.sentences
    ]
    assert all(any(one is n for n in whole.links) for claim in whole.claims for one in claim.links)


def test_an_arrival_without_origins_stays_without(folder):
    arrival = arrive([str(folder)])
    assert unpack(pack(arrival)) == arrival


def test_the_second_time_nothing_is_aligned(folder, database, made):
    first = resume_and_keep([str(folder)], database)
    second = resume_and_keep([str(folder)], database)
    assert second == first
    assert len(made) == 1


def test_who_only_looks_uses_what_is_kept_and_keeps_nothing(folder, database, made):
    resume([str(folder)], database)
    assert sorted(os.listdir(folder)) == ["one.txt", "two.txt"]
    resume_and_keep([str(folder)], database)
    resume([str(folder)], database)
    assert len(made) == 2


def test_a_file_touched_but_not_changed_keeps_its_alignment(folder, database, made):
    resume_and_keep([str(folder)], database)
    os.utime(folder / "one.txt", (1, 1))
    resume_and_keep([str(folder)], database)
    assert len(made) == 1


def edit(folder):
    (folder / "one.txt").write_text((folder / "one.txt").read_text().replace("Nobody", "Somebody"))


def add(folder):
    (folder / "three.txt").write_text("The dam held.\n")


def remove(folder):
    (folder / "two.txt").unlink()


def rename(folder):
    (folder / "two.txt").rename(folder / "zwei.txt")


@pytest.mark.parametrize("change", [edit, add, remove, rename])
def test_other_articles_are_aligned_anew(folder, database, made, change):
    before = resume_and_keep([str(folder)], database)
    change(folder)
    after = resume_and_keep([str(folder)], database)
    assert len(made) == 2
    assert after == traced(arrive([str(folder)]))
    assert after != before


def test_another_program_aligns_anew(folder, database, made, tmp_path_factory, monkeypatch):
    resume_and_keep([str(folder)], database)
    program = tmp_path_factory.mktemp("program")
    (program / "matcher.py").write_text("")
    monkeypatch.setattr(made_from, "PROGRAM", program)
    resume_and_keep([str(folder)], database)
    (program / "matcher.py").write_text("mended = True")
    resume_and_keep([str(folder)], database)
    (program / "words.txt").write_text("one more")
    resume_and_keep([str(folder)], database)
    assert len(made) == 4


def test_what_is_installed_later_is_asked_too(folder, database, made, tmp_path_factory, monkeypatch):
    resume_and_keep([str(folder)], database)
    place = tmp_path_factory.mktemp("site")
    (place / "trafilatura-9.dist-info").mkdir()
    monkeypatch.setattr(sys, "path", [*sys.path, str(place)])
    resume_and_keep([str(folder)], database)
    assert len(made) == 2


def test_what_came_from_the_web_is_not_kept(folder, database):
    Kept(["http://203.0.113.1/article"], database).keep(b"packed")
    assert not (folder / "review.json.cache").exists()


def test_an_article_edited_while_it_was_read_is_not_kept(folder, database):
    kept = Kept([str(folder)], database)
    edit(folder)
    kept.keep(b"packed")
    assert not (folder / "review.json.cache").exists()


def with_place(folder, claim, place):
    """A packed arrival in which a claim points at another place."""
    flat = msgpack.decode(pack(traced(arrive([str(folder)]))))
    flat[4][claim][1] = place
    return msgpack.encode(flat)


OTHERS = {
    "bytes that are nothing": lambda _: b"\xc1 no arrival",
    "a fault of the program": lambda _: msgpack.encode(Failure("Traceback")),
    "a refusal": lambda _: msgpack.encode(Refusal("Pay first.")),
    "a step": lambda _: msgpack.encode(Step("Aligning", 0.5)),
    "a place before the first": lambda folder: with_place(folder, 0, [-1]),
    "a place behind the last": lambda folder: with_place(folder, 0, [99]),
    "a claim of no sentence": lambda folder: with_place(folder, 0, []),
}


@pytest.mark.parametrize("other", OTHERS)
def test_other_bytes_in_its_place_cost_nothing_but_time(folder, database, made, other):
    Kept([str(folder)], database).keep(OTHERS[other](folder))
    whole = traced(arrive([str(folder)]))
    with closing(Arriving([str(folder)], database)) as arriving:
        assert arriving.wait() == whole
    while Kept([str(folder)], database).read() is None:  # the process keeps it after it has told it
        time.sleep(0.01)
    Kept([str(folder)], database).keep(OTHERS[other](folder))
    assert resume_and_keep([str(folder)], database) == whole
    assert len(made) == 1


def test_the_screen_finds_what_a_command_has_kept(folder, database):
    first = resume_and_keep([str(folder)], database)
    with closing(Arriving([str(folder)], database)) as arriving:
        nothing_told = arriving.progress
        assert arriving.wait() == first
        assert arriving.progress == nothing_told


def test_a_command_finds_what_the_screen_has_kept(folder, database, made):
    with closing(Arriving([str(folder)], database)) as arriving:
        process = arriving._process
        first = arriving.wait()
        process.wait()
    assert resume([str(folder)], database) == first
    assert made == []
