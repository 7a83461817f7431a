"""Articles that are read and aligned beside the screen, in a process of their own."""

import os
import signal
from contextlib import closing
from threading import Timer
from time import monotonic

import pytest

from review_tui.arrival.beside import Arriving
from review_tui.arrival.here import arrive
from review_tui.arrival.records import ALIGNING, READING, TRACING
from review_tui.arrival.told import arrival_told
from review_tui.errors import ArticleError
from review_tui.origin.trace import trace
from review_tui.process import start


@pytest.fixture
def waited(tmp_path_factory):
    def wait(paths):
        with closing(Arriving(paths, tmp_path_factory.mktemp("db") / "review.json")) as arriving:
            return arriving.wait()

    return wait


def test_what_arrives_from_another_process_is_what_is_aligned_here(folder, waited):
    there, here = waited([str(folder)]), arrive([str(folder)])
    assert there.alignment == here.alignment
    assert there.warnings == here.warnings
    assert there.origins == trace(here.alignment)


def test_sentences_keep_to_the_articles_they_came_with(folder, waited):
    there, here = waited([str(folder)]).alignment, arrive([str(folder)]).alignment
    assert [each.text for each in there.sentences] == [each.text for each in here.sentences]
    assert {id(each.article) for each in there.sentences} == {id(each) for each in there.articles}


def test_it_tells_how_far_it_has_come(folder):
    told = []
    with start("review_tui.arrival.worker", str(folder / "review.json"), str(folder)) as process:
        arrival_told(process.stdout, lambda what, share: told.append((what, share)))
    assert list(dict.fromkeys(what for what, _ in told)) == [READING, ALIGNING, TRACING]
    for stage in (READING, ALIGNING, TRACING):
        shares = [share for what, share in told if what == stage]
        assert shares == sorted(shares)
        assert shares[-1] == 1.0


def test_the_last_it_told_can_be_looked_at(folder):
    with closing(Arriving([str(folder)], folder / "review.json")) as arriving:
        arriving.wait()
        assert arriving.progress == (TRACING, 1.0)


def test_the_warnings_arrive_too(folder, waited):
    (folder / "three.txt").write_bytes(b"Caf\xe9 closed, the owner said to the paper yesterday.\n")
    assert any("three.txt" in each for each in waited([str(folder)]).warnings)


def test_what_cannot_be_read_is_refused_in_the_same_words(tmp_path, waited):
    with pytest.raises(ArticleError) as here:
        arrive([str(tmp_path / "gone.txt")])
    with pytest.raises(ArticleError) as there:
        waited([str(tmp_path / "gone.txt")])
    assert str(there.value) == str(here.value)


def test_waiting_once_more_reads_the_articles_as_they_are_now(folder):
    with closing(Arriving([str(folder)], folder / "review.json")) as arriving:
        before = arriving.wait().alignment
        (folder / "two.txt").write_text("The army came.\n")
        after = arriving.wait().alignment
    assert [a.sha256 for a in before.articles] != [a.sha256 for a in after.articles]


def test_a_process_that_is_killed_is_told_of_in_a_sentence(folder):
    with closing(Arriving([str(folder)], folder / "review.json")) as arriving:
        os.kill(arriving._process.pid, signal.SIGKILL)
        with pytest.raises(ArticleError, match="ended with -9"):
            arriving.wait()


def test_leaving_does_not_wait_for_the_articles(tmp_path):
    (tmp_path / "long.txt").write_text("The dam at Brill broke again on Friday. " * 20_000)
    with closing(Arriving([str(tmp_path / "long.txt")], tmp_path / "review.json")) as arriving:
        Timer(0.3, arriving.close).start()
        began = monotonic()
        with pytest.raises(ArticleError):
            arriving.wait()
        assert monotonic() - began < 5


def test_a_file_among_the_articles_is_not_taken_for_a_module(folder, monkeypatch, waited):
    (folder / "pickle.py").write_text("raise SystemExit('taken for a module')")
    monkeypatch.chdir(folder)
    assert waited(["one.txt", "two.txt"]).alignment.claims


def test_what_is_closed_begins_no_more(folder):
    arriving = Arriving([str(folder)], folder / "review.json")
    arriving.close()
    with pytest.raises(ArticleError, match="nobody waits"):
        arriving.wait()
