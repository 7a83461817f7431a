"""Files are parsed in a process of their own, which is ended when it takes too long or too much."""

import pytest

from review_tui.ingest import ArticleError, Limits, read
from review_tui.ingest.child import Child
from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.formats import Format

PAGE = b"<article><p>Rain fell on the city for three days, the agency said.</p></article>"


def test_a_file_that_takes_too_long_is_left_and_the_next_one_read():
    with (
        Child(Limits(seconds=0.01)) as child,
        pytest.raises(UnreadableError, match=r"took longer than 0\.01 s"),
    ):
        child.read(Format.PAGE, PAGE)
    with Child(Limits()) as child:
        assert (
            child.read(Format.PAGE, PAGE)[0].text == "Rain fell on the city for three days, the agency said."
        )


def test_a_file_that_needs_too_much_memory_is_refused():
    deep = b'{"text": "' + b"a" * 150_000_000 + b'"}'
    with (
        Child(Limits(memory=200_000_000)) as child,
        pytest.raises(UnreadableError, match=r"memory|broke the program"),
    ):
        child.read(Format.JSON, deep)


def test_one_process_reads_many_files(tmp_path):
    for n in range(20):
        (tmp_path / f"{n:02}.html").write_bytes(PAGE + str(n).encode())
    with Child(Limits()) as child:
        child.read(Format.PAGE, PAGE)
        first = child._process
        child.read(Format.PAGE, PAGE)
        assert child._process is first
    assert child._process is None


def test_a_module_among_the_articles_is_not_run(tmp_path, monkeypatch):
    (tmp_path / "html.py").write_text("raise SystemExit('run')")
    (tmp_path / "a.html").write_bytes(PAGE)
    monkeypatch.chdir(tmp_path)
    assert len(read(["a.html"]).articles) == 1


def test_a_damaged_file_ends_the_reading_only_where_it_was_named(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "b.txt").write_text("Rain fell.")
    assert [article.id for article in read([tmp_path]).articles] == ["b"]
    with pytest.raises(ArticleError, match=r"a\.pdf is damaged"):
        read([tmp_path / "a.pdf"])
