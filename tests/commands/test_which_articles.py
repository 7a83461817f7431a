"""Without a path a database's own articles are meant, and other articles are pointed out."""

import pytest


@pytest.fixture
def reviewed(ask, folder, tmp_path):
    """A database elsewhere, with a verdict on the folder's first claim."""
    database = tmp_path / "mine.json"
    assert ask("set", "1", "corroborated", folder, "--db", database).code == 0
    return database


@pytest.mark.parametrize("command", ["list", "status", "verify"])
def test_a_database_by_itself_means_the_articles_it_was_reviewed_with(ask, folder, reviewed, command):
    named, alone = ask(command, folder, "--db", reviewed), ask(command, "--db", reviewed)
    assert alone == named


def test_set_goes_on_with_them_too(ask, folder, reviewed):
    assert ask("set", "2", "unverified", "--db", reviewed).code == 0
    assert ask("status", folder, "--db", reviewed, "--format", "json").json["unreviewed"] == 1


def test_what_is_gone_of_them_is_left_out(ask, folder, reviewed):
    (folder / "rain.txt").unlink()
    said = ask("status", "--db", reviewed, "--format", "json").json
    assert (said["claims"], said["orphans"]) == (2, 1)


def test_without_any_of_them_the_bundled_articles_open_and_that_is_told(ask, folder, reviewed):
    for file in folder.iterdir():
        file.unlink()
    said = ask("status", "--db", reviewed)
    assert said.err.startswith("This database holds the review of other articles: event/rain.txt, ")
    assert "orphans" in said.out


def test_the_bundled_articles_stay_what_they_are(ask, tmp_path):
    database = tmp_path / "bundled.json"
    ask("set", "1", "unverified", "--db", database)
    assert ask("list", "--db", database, "--format", "json").json["claims"][0]["verdict"] == "unverified"
    assert ask("status", "--db", database).err == ""


def test_other_articles_are_pointed_out(ask, reviewed, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "snow.txt").write_text("Snow lay on the hills of Aran all day.\n")
    assert "Name these, or another with --db." in ask("status", other, "--db", reviewed).err


def test_set_on_some_of_the_articles_forgets_none(ask, folder, reviewed):
    assert ask("set", "1", "unverified", folder / "rain.txt", "--db", reviewed).code == 0
    assert ask("status", "--db", reviewed, "--format", "json").json["claims"] == 3


def test_set_hides_no_change_from_verify(ask, folder, reviewed):
    (folder / "sun.txt").write_text("The sun shone over Kursk all day.\n")
    assert ask("verify", folder, "--db", reviewed).code == 1
    ask("set", "1", "unverified", folder, "--db", reviewed)
    assert "sun" in ask("verify", folder, "--db", reviewed).out
