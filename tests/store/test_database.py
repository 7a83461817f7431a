"""What a reviewer may rely on while nothing goes wrong."""

import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest
from decided import decide, ids_at_rest, names_in
from faulty import fold
from tinydb import TinyDB

from store import ArticleRef, Database, StoreError, Verdict
from store.files import stamp


def test_a_decision_is_there_after_closing_and_opening(path: Path) -> None:
    decision = decide(reason="Two agencies — “independently”.\n\x00\u2028 done")
    database = Database.open(path)
    database.record(decision)
    database.close()
    assert Database.open(path).decisions == (decision,)


def test_a_decision_is_there_for_another_session_at_once(path: Path) -> None:
    decision = decide()
    Database.open(path).record(decision)
    assert Database.open(path).decisions == (decision,)


def test_plain_tinydb_reads_everything_after_a_clean_quit(path: Path) -> None:
    decisions = [decide(), decide(Verdict.UNVERIFIED)]
    database = Database.open(path)
    database.record(*decisions)
    database.close()
    assert ids_at_rest(path) == [each.id for each in decisions]
    assert names_in(path.parent) == {"review.json", "review.json.bak"}


def test_looking_at_a_review_leaves_no_trace(path: Path) -> None:
    Database.open(path).close()
    assert names_in(path.parent) == set()
    database = Database.open(path)
    database.record(decide())
    database.close()
    before = stamp(path)
    Database.open(path).close()
    assert stamp(path) == before
    assert names_in(path.parent) == {"review.json", "review.json.bak"}


def test_the_order_of_recording_is_kept_over_many_sessions(path: Path) -> None:
    decisions = tuple(decide() for _ in range(40))
    for start in range(0, 40, 4):
        database = Database.open(path)
        database.record(decisions[start])
        database.record(*decisions[start + 1 : start + 4])
        if start % 8:
            database.close()
    assert Database.open(path).decisions == decisions


def test_recording_the_same_decision_again_changes_nothing(path: Path) -> None:
    decision = decide()
    database = Database.open(path)
    database.record(decision, decision)
    database.record(decision)
    assert Database.open(path).decisions == (decision,)


def test_places_and_articles_are_remembered(path: Path) -> None:
    articles = (ArticleRef("a", "a.txt", "00" * 32, "Title"), ArticleRef("b", "b.txt", "11" * 32))
    database = Database.open(path)
    database.remember_articles(articles)
    database.remember_place("ana", "c7")
    database.remember_place("ben", "c9")
    database.remember_place("ana", "c8")
    killed = Database.open(path)
    assert (killed.articles, killed.place("ana"), killed.place("ben")) == (articles, "c8", "c9")
    killed.close()
    database = Database.open(path)
    assert (database.articles, database.place("ana"), database.place("cem")) == (articles, "c8", "")


def test_what_another_session_adds_comes_with_the_next_look(path: Path) -> None:
    mine, hers, more = decide(), decide(), decide()
    ana, ben = Database.open(path), Database.open(path)
    ben.record(hers)
    assert ana.catch_up() == (hers,)
    assert ana.catch_up() == ()
    ben.record(more)
    assert ana.record(mine) == (more,)
    assert ben.catch_up() == (mine,)
    assert ana.decisions == ben.decisions == (hers, more, mine)


def test_a_session_goes_on_after_another_has_folded_and_left(path: Path) -> None:
    ana, ben = Database.open(path), Database.open(path)
    first, second, third = decide(), decide(), decide()
    ana.record(first)
    ben.record(second)
    ben.close()
    assert not Path(f"{path}.journal").exists()
    assert ana.record(third) == (second,)
    ana.close()
    assert ids_at_rest(path) == [first.id, second.id, third.id]


def test_a_fold_that_no_stamp_betrays_shows_in_the_generation_of_the_lines(path: Path) -> None:
    ana, ben = Database.open(path), Database.open(path)
    ana.record(decide())
    ben.catch_up()
    fold(ana)
    ben._ledger._stamp = stamp(path)
    longer, last = decide(reason="longer than the first"), decide()
    ana.record(longer)
    ana.record(last)
    assert ben.catch_up() == (longer, last)
    assert ben.decisions == ana.decisions
    assert ben.notices == ()


def test_news_of_a_failed_record_come_with_the_next_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, hers = decide(), decide()
    ana, ben = Database.open(path), Database.open(path)
    ben.record(hers)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fdatasync", _fail)
        with pytest.raises(StoreError, match="Input/output error"):
            ana.record(mine)
    assert ana.record(mine) == (hers,)


def test_a_grown_journal_is_folded_when_asked_and_not_before(path: Path) -> None:
    database = Database.open(path)
    journal = Path(f"{path}.journal")
    database.record(*(decide(reason="x" * 2000) for _ in range(200)))
    grown = journal.stat().st_size
    database.fold_if_grown()
    assert grown > 1 << 18
    assert journal.stat().st_size == 0
    database.record(decide())
    database.fold_if_grown()
    assert journal.stat().st_size > 0
    assert len(Database.open(path).decisions) == 201


def test_text_that_is_not_unicode_is_refused_and_costs_nothing(path: Path) -> None:
    database, good = Database.open(path), decide()
    with pytest.raises(StoreError, match="not Unicode"):
        database.record(decide(reason="half \ud800"))
    database.record(good)
    assert Database.open(path).decisions == (good,)


def test_files_are_private(path: Path) -> None:
    database = Database.open(path)
    database.record(decide())
    assert _mode(Path(f"{path}.journal")) == 0o600
    database.close()
    assert {_mode(file) for file in path.parent.iterdir()} == {0o600}


def test_a_database_opened_to_a_group_stays_so(path: Path) -> None:
    _make(path)
    path.chmod(0o660)
    database = Database.open(path)
    database.record(decide())
    assert _mode(Path(f"{path}.journal")) == 0o660
    database.close()
    assert _mode(path) == 0o660


@pytest.mark.parametrize("name", ["review.json.journal", "review.json.tmp"])
@pytest.mark.parametrize("exists", [True, False])
def test_a_planted_link_is_not_followed(path: Path, tmp_path: Path, name: str, exists: bool) -> None:
    target = tmp_path / "target"
    if exists:
        target.write_text("precious")
    database = Database.open(path)
    (path.parent / name).symlink_to(target)
    with suppress(StoreError):
        database.record(decide())
        database.close()
    assert (target.read_text() if exists else target.exists()) == ("precious" if exists else False)


def test_a_planted_journal_is_named_when_opening(path: Path) -> None:
    Path(f"{path}.journal").symlink_to(path.parent / "elsewhere")
    with pytest.raises(StoreError, match=r"review\.json\.journal is a symbolic link"):
        Database.open(path)


def test_a_pipe_in_the_journals_place_does_not_hang(path: Path) -> None:
    os.mkfifo(f"{path}.journal")
    with pytest.raises(StoreError, match="not a plain file"):
        Database.open(path)


def test_a_linked_database_stays_a_link(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(path)
    database = Database.open(link)
    database.record(decide())
    database.close()
    assert link.is_symlink()
    assert len(ids_at_rest(path)) == 1


def test_no_folder_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="missing is not a folder: create it"):
        Database.open(tmp_path / "missing" / "review.json")


def test_other_tables_in_the_file_are_kept(path: Path) -> None:
    _make(path)
    with TinyDB(path) as db:
        db.table("mine").insert({"any": ["thing", 1.5, None]})
    database = Database.open(path)
    database.record(decide())
    database.close()
    with TinyDB(path) as db:
        assert db.table("mine").all() == [{"any": ["thing", 1.5, None]}]
        assert len(db.table("decisions")) == 2


def _make(path: Path) -> None:
    database = Database.open(path)
    database.record(decide())
    database.close()


def _mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def _fail(descriptor: int) -> None:
    raise OSError(5, "Input/output error")
