"""What `align`, `list`, `status` and `verify` print, field by field, and that they write nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from folders import files

from review_tui import __version__
from review_tui.ingest.articles import SEEDS
from store import Database

ROOT = Path(__file__).parents[2]
HEX = set("0123456789abcdef")


def test_align_prints_exactly_these_fields(ask, folder):
    said = ask("align", folder, "--format", "json")
    assert (said.code, said.err) == (0, "")
    told = said.json
    assert list(told) == ["schema", "tool", "matcher", "articles", "sentences", "links", "claims"]
    assert (told["schema"], told["tool"]) == (1, f"review-tui {__version__}")
    assert "/" in told["matcher"]
    assert set(told["articles"][0]) >= {"id", "path", "title", "outlet", "date", "url", "sha256", "sentences"}
    assert set(told["sentences"][0]) >= {"id", "article", "index", "line", "start", "end", "text"}
    assert set(told["links"][0]) >= {"a", "b", "score", "relation", "shown", "shared", "conflicts"}
    assert set(told["claims"][0]) >= {"id", "sentences", "related", "articles", "conflicts", "roots"}


def test_what_is_not_known_of_an_article_is_null(ask, folder):
    article = ask("align", folder, "--format", "json").json["articles"][0]
    assert (article["id"], article["path"], article["sentences"]) == ("rain", str(folder / "rain.txt"), 2)
    assert [article[field] for field in ("title", "outlet", "date", "url")] == [None] * 4
    assert len(article["sha256"]) == 64
    assert set(article["sha256"]) <= HEX


@pytest.mark.parametrize("paths", [[SEEDS], ["event"]], ids=["seeds", "two articles"])
def test_offsets_lines_and_links_are_of_the_file(ask, folder, paths):
    told = ask("align", *(folder if each == "event" else each for each in paths), "--format", "json").json
    texts = {each["id"]: Path(each["path"]).read_text() for each in told["articles"]}
    for each in told["sentences"]:
        text = texts[each["article"]]
        assert each["text"] == text[each["start"] : each["end"]] == each["text"].strip()
        assert each["line"] == text[: each["start"]].count("\n") + 1
    assert sorted(s for claim in told["claims"] for s in claim["sentences"]) == sorted(
        each["id"] for each in told["sentences"]
    )
    sentences = {each["id"]: each for each in told["sentences"]}
    for link in told["links"]:
        a, b = sentences[link["a"]], sentences[link["b"]]
        assert a["article"] != b["article"]
        assert 0 < link["score"] <= 1
        assert link["relation"] in ("equivalent", "overlap", "conflict")
        assert link["shown"] is True
        for a0, a1, b0, b1 in link["shared"]:
            assert a["start"] <= a0 < a1 <= a["end"]
            assert b["start"] <= b0 < b1 <= b["end"]


def test_all_links_are_more_and_the_shown_ones_the_same(ask):
    shown = ask("align", SEEDS, "--format", "json").json
    every = ask("align", SEEDS, "--format", "json", "--all-links").json
    assert len(every["links"]) > len(shown["links"])
    assert [link for link in every["links"] if link["shown"]] == shown["links"]
    assert every["claims"] == shown["claims"]
    assert all(link["score"] > 0 for link in every["links"])


def test_a_copy_with_carriage_returns_has_the_same_offsets(ask, folder):
    plain = ask("align", folder, "--format", "json").json["sentences"]
    (folder / "rain.txt").write_bytes((folder / "rain.txt").read_bytes().replace(b"\n", b"\r\n"))
    assert ask("align", folder, "--format", "json").json["sentences"] == plain


def test_list_prints_exactly_these_fields(ask, folder):
    claims = ask("list", folder, "--format", "json").json["claims"]
    assert claims[1] == {
        "id": claims[1]["id"],
        "number": 2,
        "verdict": "unreviewed",
        "note": None,
        "confidence": None,
        "reviewer": None,
        "at": None,
        "stale": False,
        "disagreement": False,
        "articles": ["rain", "sun"],
        "sentences": ["rain:2", "sun:1"],
        "text": "Two soldiers were captured in Kursk, officials said.",
    }
    assert len(claims[1]["id"]) == 12
    assert set(claims[1]["id"]) <= HEX


def test_list_says_one_claim_a_line(ask, folder):
    lines = ask("list", folder).out.splitlines()
    assert [line.split()[:1] + line.split()[2:5] for line in lines] == [
        ["1", "unreviewed", "1", "Rain"],
        ["2", "unreviewed", "2", "Two"],
        ["3", "unreviewed", "1", "The"],
    ]


def test_status_prints_exactly_these_fields(ask, folder):
    ask("set", "2", "corroborated", folder)
    assert ask("status", folder, "--format", "json").json == {
        "claims": 3,
        "corroborated": 1,
        "contradicted": 0,
        "unverified": 0,
        "unreviewed": 2,
        "disagreement": 0,
        "stale": 0,
        "orphans": 0,
        "reviewers": ["ana"],
        "database": str(folder / "review.json"),
    }


def test_a_disagreement_is_listed_and_counted_as_one_not_as_the_last_verdict(ask, folder):
    ask("set", "2", "corroborated", folder, "--reviewer", "ana")
    ask("set", "2", "contradicted", folder, "--reviewer", "ben")
    assert ask("list", folder).out.splitlines()[1].split()[2] == "disagreement"
    assert ask("list", folder, "--format", "json").json["claims"][1]["disagreement"]
    assert ["disagreement", "1"] in [line.split() for line in ask("status", folder).out.splitlines()]


def test_a_headline_is_no_claim_unless_everything_is_asked_for(ask, folder):
    rain = folder / "rain.txt"
    rain.write_text(f"Weather in brief\n\n{rain.read_text()}")
    numbers = [line.split()[0] for line in ask("list", folder).out.splitlines()]
    everything = [line.split()[0] for line in ask("list", folder, "--everything").out.splitlines()]
    assert (numbers, everything) == (["2", "3", "4"], ["1", "2", "3", "4"])
    assert ask("status", folder, "--format", "json").json["claims"] == 3


def test_status_in_words(ask, folder):
    lines = [line.split(maxsplit=1) for line in ask("status", folder).out.splitlines()]
    assert ["reviewers", "none"] in lines
    assert ["unreviewed", "3"] in lines
    assert ["opens", "at      the first claim"] in lines


def test_status_says_where_the_reviewer_left_off(ask, folder):
    database = Database.open(folder / "review.json")
    database.remember_place("ana", ask("list", folder, "--format", "json").json["claims"][1]["id"])
    database.close()
    assert "opens at      claim 2, where ana left off" in ask("status", folder).out


def test_the_bundled_articles_are_listed_without_a_path(ask):
    assert {name for each in ask("list", "--format", "json").json["claims"] for name in each["articles"]} == {
        file.stem for file in SEEDS.iterdir() if file.suffix == ".txt"
    }


def test_a_claim_keeps_its_id_whatever_the_order_of_the_articles(ask, folder):
    one = ask("list", folder / "rain.txt", folder / "sun.txt", "--format", "json").json["claims"]
    other = ask("list", folder / "sun.txt", folder / "rain.txt", "--format", "json").json["claims"]
    assert {each["id"]: set(each["sentences"]) for each in one} == {
        each["id"]: set(each["sentences"]) for each in other
    }


@pytest.mark.parametrize("command", ["align", "list", "status", "verify", "report"])
def test_reading_writes_nothing(ask, folder, tmp_path, command):
    form = ["--format", "json"] if command in ("align", "list", "status", "report") else []
    before = files(tmp_path)
    assert ask(command, folder, *form).code == 0
    assert files(tmp_path) == before


@pytest.mark.parametrize("command", ["list", "status", "verify", "report"])
def test_reading_the_bundled_review_makes_no_folder(ask, tmp_path, command):
    assert ask(command, *(["--format", "md"] if command == "report" else [])).code == 0
    assert list((tmp_path / "home").iterdir()) == []


@pytest.mark.parametrize("command", ["list", "status", "verify", "report"])
def test_reading_beside_a_session_at_work_leaves_its_files_alone(ask, folder, command):
    from store import Database

    ask("set", "1", "unverified", folder)
    with_journal = Database.open(folder / "review.json")
    with_journal.remember_place("ben", "somewhere")
    before = files(folder)
    assert "review.json.journal" in before
    assert ask(command, folder, *(["--format", "md"] if command == "report" else [])).code == 0
    assert files(folder) == before
    with_journal.close()


def test_reading_a_damaged_database_tells_and_leaves_it(ask, folder):
    ask("set", "1", "unverified", folder)
    database = folder / "review.json"
    database.write_bytes(database.read_bytes()[:-9])
    before = files(folder)
    said = ask("status", folder, "--format", "json")
    assert (said.code, said.json["unverified"]) == (0, 1)
    assert "review.json is damaged" in said.err
    assert files(folder) == before


def test_what_is_kept_beside_the_articles_is_no_article(ask, folder):
    before = [each["text"] for each in ask("list", folder, "--format", "json").json["claims"]]
    ask("set", "1", "unverified", folder)
    ask("report", folder, "--format", "md", "-o", folder / "report.md")
    ask("report", folder, "--format", "json", "-o", folder / "report.json")
    (folder / "review.json").write_bytes((folder / "review.json").read_bytes()[:-9])
    ask("set", "2", "unverified", folder)
    assert len(list(folder.iterdir())) >= 7
    assert [each["text"] for each in ask("list", folder, "--format", "json").json["claims"]] == before


def run_in(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "review_tui", *arguments],
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(folder), **environment},
        timeout=60,
    )


@pytest.mark.parametrize("command", [["align"], ["list"], ["report"]])
def test_same_input_same_bytes(folder, command):
    arguments = [
        *command,
        str(SEEDS),
        "--format",
        "json",
        *(["--db", "none.json"] if command != ["align"] else []),
    ]
    one, other = (run_in(folder, *arguments, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert (one.returncode, one.stderr) == (0, b"")
    assert one.stdout == other.stdout


def test_json_is_utf_8_whatever_the_locale(folder):
    said = run_in(folder, "align", ".", "--format", "json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert said.returncode == 0
    assert "The sun shone — “all day”." in said.stdout.decode("utf-8")


def test_align_in_words(ask, folder):
    (folder / "sun.txt").write_text("Three soldiers were captured in Kursk, officials said.\nThe sun shone.")
    said = ask("align", folder).out
    assert "Two soldiers were captured in Kursk, officials said." in said
    assert "≠ quantity: " in said
    assert said.splitlines()[:2] == ["A  rain", "B  sun"]


def test_behind_two_dashes_a_name_like_an_option_is_an_article(ask, folder, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "-b.txt").write_text("Nobody spoke in Kursk on Monday.\n")
    assert "Nobody spoke" in ask("list", "--", "-b.txt", "rain.txt").out
    assert "Nobody spoke" in ask("list", "rain.txt", "--", "-b.txt").out


def test_status_of_two_reviewers_says_whose_verdict_counts(ask, folder):
    counted = "counted       each claim by the verdict given last, whoever gave it"
    ask("set", "1", "corroborated", folder, "--reviewer", "ana")
    assert counted not in ask("status", folder).out
    ask("set", "1", "contradicted", folder, "--reviewer", "ben")
    told = ask("status", folder).out
    assert counted in told
    assert "contradicted  1" in told
