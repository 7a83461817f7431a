"""`set` records a verdict as the screen does, and `verify` and `list` know of it."""

import re

import pytest
from tinydb import TinyDB

from review_tui.commands.desks import open_desk
from store import Database

KURSK = "Two soldiers were captured in Kursk, officials said."


def listed(ask, folder):
    return ask("list", folder, "--format", "json").json["claims"]


def test_by_number(ask, folder):
    said = ask("set", "2", "corroborated", folder)
    assert (said.code, said.out, said.err) == (
        0,
        "Claim 2: corroborated (was unreviewed).\n",
        "",
    )
    claim = listed(ask, folder)[1]
    assert (claim["verdict"], claim["reviewer"], claim["note"], claim["stale"]) == (
        "corroborated",
        "ana",
        None,
        False,
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", claim["at"])


def test_by_id_and_by_a_prefix_of_it(ask, folder):
    ids = [claim["id"] for claim in listed(ask, folder)]
    ask("set", ids[0], "contradicted", folder)
    ask("set", ids[2][:9].upper(), "unverified", folder)
    assert [claim["verdict"] for claim in listed(ask, folder)] == ["contradicted", "unreviewed", "unverified"]


@pytest.mark.parametrize("wanted", ["99", "zz", "1x", "0", "", "٤", "1.0"])
def test_a_claim_that_is_not_there(ask, folder, wanted):
    said = ask("set", "--", wanted, "corroborated", folder)
    assert (said.code, said.out) == (2, "")
    assert "fits no claim of 3: `list` shows numbers and ids." in said.err
    assert said.err.count("\n") == 1


def test_a_prefix_of_several(ask):
    shared = {}
    for claim in ask("list", "--format", "json").json["claims"]:
        shared.setdefault(claim["id"][0], []).append(claim["id"])
    letter = next(first for first, ids in shared.items() if len(ids) > 1 and not first.isdecimal())
    said = ask("set", letter, "corroborated")
    assert said.code == 2
    assert f"“{letter}” fits {len(shared[letter])} claims" in said.err


def test_a_verdict_that_is_none(ask, folder):
    said = ask("set", "1", "true", folder)
    assert said.code == 2
    assert "'corroborated', 'contradicted', 'unverified', 'unreviewed'" in said.err


def test_a_note_goes_with_it_as_one_act(ask, folder):
    ask("set", "2", "unverified", folder, "--note", "See p. 4 — “maybe”.")
    assert listed(ask, folder)[1]["note"] == "See p. 4 — “maybe”."
    decisions = Database.read(folder / "review.json").decisions
    assert [each.act for each in decisions] == ["verdict", "note"]
    assert len({each.batch for each in decisions}) == 1


def test_the_same_again_records_nothing(ask, folder):
    ask("set", "2", "unverified", folder, "--note", "n")
    said = ask("set", "2", "unverified", folder, "--note", "n")
    assert (said.code, said.out) == (0, "It stands so already; nothing recorded.\n")
    assert len(Database.read(folder / "review.json").decisions) == 2


def test_back_to_unreviewed(ask, folder):
    ask("set", "2", "unverified", folder)
    ask("set", "2", "unreviewed", folder)
    assert [claim["verdict"] for claim in listed(ask, folder)] == ["unreviewed"] * 3


def test_the_verdict_quotes_its_evidence_in_a_plain_tinydb_file(ask, folder):
    ask("set", "2", "contradicted", folder)
    with TinyDB(folder / "review.json") as db:
        (decision,) = db.table("decisions").all()
    assert [(quote["article"], quote["exact"]) for quote in decision["quotes"]] == [
        ("rain", KURSK),
        ("sun", KURSK),
    ]
    assert sorted(file.name for file in folder.iterdir()) == [
        "rain.txt",
        "review.json",
        "review.json.bak",
        "review.json.cache",
        "sun.txt",
    ]


def test_in_another_database(ask, folder, tmp_path):
    other = tmp_path / "other.json"
    ask("set", "1", "corroborated", folder, "--db", other)
    assert not (folder / "review.json").exists()
    assert ask("status", folder, "--db", other, "--format", "json").json["corroborated"] == 1


def test_the_database_of_files_lies_beside_the_first(ask, folder):
    ask("set", "1", "corroborated", folder / "sun.txt", folder / "rain.txt")
    assert ask("status", folder, "--format", "json").json["corroborated"] == 1


def test_the_database_of_the_bundled_articles_lies_at_home(ask, tmp_path):
    ask("set", "1", "corroborated")
    assert ask("status", "--format", "json").json["corroborated"] == 1
    assert len(list((tmp_path / "home").rglob("review.json"))) == 1


def test_who_decides(ask, folder, monkeypatch):
    ask("set", "1", "corroborated", folder, "--reviewer", "ben")
    monkeypatch.setenv("REVIEW_TUI_REVIEWER", "cleo")
    ask("set", "2", "corroborated", folder)
    monkeypatch.delenv("REVIEW_TUI_REVIEWER")
    monkeypatch.setenv("LOGNAME", "dora")
    ask("set", "3", "corroborated", folder)
    assert [claim["reviewer"] for claim in listed(ask, folder)] == ["ben", "cleo", "dora"]


def test_verify_says_that_all_is_well(ask, folder):
    ask("set", "2", "corroborated", folder)
    said = ask("verify", folder)
    assert (said.code, said.out) == (
        0,
        "2 quotes checked, each at its place, and every article is as it was reviewed.\n",
    )


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("Then it ended.\n" + KURSK, "sun, 0 to 52: the quote does not stand there: “Two soldiers were"),
        (KURSK + " The sun set.", "sun: the article is not the one that was reviewed; its hash differs."),
        (None, "sun, 0 to 52: its article was not given"),
    ],
)
def test_verify_names_what_has_changed(ask, folder, now, words):
    ask("set", "2", "corroborated", folder)
    if now is None:
        (folder / "sun.txt").unlink()
    else:
        (folder / "sun.txt").write_text(now)
    said = ask("verify", folder)
    assert (said.code, said.err) == (1, "")
    assert words in said.out


def test_verify_knows_a_renamed_article_by_its_text(ask, folder):
    ask("set", "2", "corroborated", folder)
    (folder / "sun.txt").rename(folder / "evening.txt")
    said = ask("verify", folder)
    assert (said.code, said.out) == (
        0,
        "sun has another name now: evening.\n"
        "2 quotes checked, each at its place, and every article is as it was reviewed.\n",
    )


def test_verify_names_what_has_changed_in_a_renamed_article(ask, folder):
    ask("set", "2", "corroborated", folder)
    desk_left(folder)
    (folder / "sun.txt").rename(folder / "evening.txt")
    (folder / "evening.txt").write_text(KURSK + " The sun set. The sun shone — “all day”.\n")
    said = ask("verify", folder)
    assert said.code == 1
    assert "sun has another name now: evening." in said.out
    assert "sun, now evening: the article is not the one that was reviewed; its hash differs." in said.out
    assert "not given" not in said.out


def test_verify_takes_an_edition_that_a_session_has_ended_on(ask, folder):
    ask("set", "2", "corroborated", folder)
    (folder / "sun.txt").write_text(f"Late news. {KURSK} The sun shone.")
    assert ask("verify", folder).code == 1
    desk_left(folder)
    assert ask("verify", folder).code == 0
    (folder / "sun.txt").write_text("Late news. The sun shone.")
    assert "the quote does not stand there" in ask("verify", folder).out


def test_verify_takes_an_edition_that_something_was_decided_on(ask, folder):
    (folder / "sun.txt").write_text(f"{KURSK} The sun shone.")
    ask("set", "2", "corroborated", folder)
    ask("set", "3", "unverified", folder)
    (folder / "sun.txt").write_text(f"{KURSK.replace('officials', 'the officials')} The sun shone.")
    assert "sun: the article is not the one that was reviewed" in ask("verify", folder).out
    ask("set", "2", "corroborated", folder)
    assert ask("verify", folder).code == 0


def test_verify_asks_no_more_for_what_was_decided_anew(ask, folder):
    ask("set", "2", "corroborated", folder, "--note", "Two, say both.")
    (folder / "sun.txt").write_text(KURSK.replace("Two soldiers", "Two men"))
    desk_left(folder)
    assert "the quote does not stand there" in ask("verify", folder).out
    ask("set", "2", "unverified", folder)
    assert ask("verify", folder).code == 0


def desk_left(folder):
    """As the screen leaves: what the articles are is remembered."""
    desk = open_desk((str(folder),), None, "ana")
    desk.leave("")


def test_an_edited_article_makes_its_verdict_stale_and_a_lost_one_an_orphan(ask, folder):
    ask("set", "2", "corroborated", folder)
    ask("set", "1", "unverified", folder)
    (folder / "rain.txt").write_text("Nothing is as it was.")
    told = ask("status", folder, "--format", "json").json
    assert (told["corroborated"], told["stale"], told["orphans"], told["unverified"]) == (1, 1, 1, 0)
    assert " corroborated stale" in ask("list", folder).out
