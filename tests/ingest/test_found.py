"""What is found where, what is passed over, and what it is called."""

import os
import subprocess
import sys
from pathlib import Path, PurePath

import pytest

from review_tui.ingest import ArticleError, Limits, read, read_articles
from review_tui.ingest.names import article_ids

RAIN = "Rain fell on the city for three days."
REPORTS = ("md", "html", "json", "claimreview", "annotations", "stix")
SUFFIXES = {"md": "md", "html": "html"}


def ids(*paths):
    return [article.id for article in read_articles(paths)]


def command(*words):
    done = subprocess.run(
        [sys.executable, "-m", "review_tui", *map(str, words)], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.txt", "sub/c.txt", "sub/deep/a.txt", "notes.xyz", ".hidden.txt", ".git/d.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{RAIN} {name}")
    return tmp_path


def test_a_folder_is_read_with_those_below_it_in_order(folder):
    assert ids(folder) == [f"{folder.name}/a", "b", "c", "deep/a"]


def test_paths_are_read_in_the_order_given_and_each_once(folder):
    assert ids(folder / "b.txt", folder / "a.txt", folder / "sub" / ".." / "b.txt", folder / "b.txt") == [
        "b",
        "a",
    ]


def test_a_file_of_no_known_suffix_is_read_where_it_is_named(folder):
    assert ids(folder / "notes.xyz") == ["notes"]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["a.txt", "b.txt"], ("a", "b")),
        (["x/a.txt", "y/a.txt", "b.txt"], ("x/a", "y/a", "b")),
        (["a.txt", "a.html"], ("a.txt", "a.html")),
        (["/r/x/a.txt", "/s/x/a.txt"], ("r/x/a", "s/x/a")),
        (["a b!.txt"], ("a-b",)),
        (["x\x1b[31m.txt"], ("x-31m",)),
        (["é.txt", "é.md"], ("article-f70f14", "article-1e8d2e")),
        (["a?.txt", "a!.txt"], ("a", "a-2")),
    ],
)
def test_articles_are_called_by_the_shortest_name_that_tells_them_apart(paths, names):
    found = article_ids([PurePath(path) for path in paths])
    assert len(set(found)) == len(found)
    if "article" not in names[0] and "a?" not in paths[0]:
        assert found == names


def test_the_same_folder_gives_the_same_names_again(folder):
    assert ids(folder) == ids(folder)


@pytest.mark.parametrize("form", REPORTS)
def test_neither_database_nor_report_is_taken_for_an_article(form, folder):
    before = ids(folder)
    command("set", "1", "unverified", folder, "--reviewer", "me")
    report = folder / f"report-{form}.{SUFFIXES.get(form, 'json')}"
    command("report", folder, "--format", form, "-o", report)
    assert report.exists()
    assert ids(folder) == before


def test_what_is_left_out_of_a_folder_is_told(folder):
    (folder / "empty.txt").write_text("")
    (folder / "out.txt").symlink_to("/etc/hostname")
    reading = read([folder])
    assert len(reading.articles) == 4
    assert [warning.split("/")[-1] for warning in reading.warnings] == [
        "empty.txt is empty: remove it or put the article's text into it.",
        "out.txt is a link to a file outside the folder: give that file itself.",
    ]


def test_a_link_within_the_folder_is_the_same_article(folder):
    before = ids(folder)
    (folder / "z.txt").symlink_to("b.txt")
    assert ids(folder) == before


def test_a_link_that_is_named_is_followed(folder, tmp_path_factory):
    link = tmp_path_factory.mktemp("links") / "link.txt"
    link.symlink_to(folder / "b.txt")
    assert ids(link) == ["link"]


def test_the_same_text_twice_is_pointed_out(folder):
    (folder / "copy.txt").write_bytes((folder / "b.txt").read_bytes())
    assert read([folder]).warnings == ("b, copy have the same text, letter for letter: keep one of them.",)


def test_different_languages_are_pointed_out(tmp_path):
    (tmp_path / "en.txt").write_text(
        "The president said that two soldiers were captured by the army on Monday."
    )
    (tmp_path / "ko.txt").write_text("대통령은 어제 병사 두 명이 생포됐다고 말했다.")
    (warning,) = read([tmp_path]).warnings
    assert warning.startswith("The articles are in different languages (1 in en, 1 in ko)")


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(articles=3), "holds more than 3 articles"),
        (Limits(total_bytes=50), "brings the articles over 50 bytes"),
    ],
)
def test_a_limit_is_named_when_it_is_met(limits, words, folder):
    with pytest.raises(ArticleError, match=words):
        read([folder], limits=limits)


def test_a_file_over_the_limit_is_not_read(folder):
    with pytest.raises(ArticleError, match="is larger than 10 bytes"):
        read([folder / "b.txt"], limits=Limits(file_bytes=10))


def test_ten_thousand_articles_are_read_with_progress(tmp_path):
    for n in range(10_000):
        (tmp_path / f"{n:05}.txt").write_text(f"{RAIN} It was day {n}.")
    told = []
    reading = read([tmp_path], progress=lambda done, total: told.append((done, total)))
    assert [article.id for article in reading.articles] == [f"{n:05}" for n in range(10_000)]
    assert told == [(n, 10_000) for n in range(10_001)]


def test_a_name_that_is_not_utf_8_can_be_written(tmp_path):
    name = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    name.write_text(RAIN)
    (article,) = read_articles([name])
    assert article.path.encode().endswith(rb"\xff.txt")
