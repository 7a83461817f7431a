"""Damaged files: the good part is there, the bad one is kept aside, and the reviewer is told."""

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from decided import decide, ids_at_rest, names_in
from faulty import Disk, on

import store.recovery
from store import Database, Decision, StoreError
from store.files import stamp
from store.ledger import Ledger

NULS = bytes(4096)


@pytest.fixture
def recorded(path: Path) -> tuple[Decision, ...]:
    """What a database held before it was damaged."""
    decisions = tuple(decide(reason=f"No {n} — “{n}”") for n in range(20))
    database = Database.open(path)
    database.record(*decisions[:10])
    database.record(*decisions[10:])
    database.close()
    return decisions


@pytest.mark.parametrize(
    "ruin",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:-3],
        lambda data: b"",
        lambda data: b"\xff\xfe garbage",
        lambda data: NULS,
        lambda data: data[:100] + NULS + data[4196:],
        lambda data: b"[1, 2, 3]",
        lambda data: b'{"decisions": [1, 2, 3]}',
        lambda data: b'{"decisions": {"one": {"id": 1}}}',
        lambda data: b'{"a":' * 100_000,
        lambda data: b"null",
    ],
)
def test_a_ruined_file_is_kept_aside_and_costs_nothing(
    path: Path, recorded: tuple[Decision, ...], ruin: Callable[[bytes], bytes]
) -> None:
    ruined = ruin(path.read_bytes())
    path.write_bytes(ruined)
    database = Database.open(path)
    assert database.decisions == recorded
    assert "backup: 20" in database.notices[0]
    assert ids_at_rest(path) == [each.id for each in recorded]
    assert _kept_aside(path) == ([ruined] if ruined else [])
    assert _opens_quietly(path, recorded)


def test_a_lost_file_is_made_anew_from_its_backup(path: Path, recorded: tuple[Decision, ...]) -> None:
    path.unlink()
    database = Database.open(path)
    assert database.decisions == recorded
    assert database.notices == ("review.json is missing; decisions recovered from its backup: 20.",)


def test_the_whole_documents_of_a_cut_file_are_found_without_a_backup(
    path: Path, recorded: tuple[Decision, ...]
) -> None:
    Path(f"{path}.bak").unlink()
    text = path.read_bytes()
    path.write_bytes(text[: text.index(recorded[15].id.encode())])
    database = Database.open(path)
    assert database.decisions == recorded[:15]
    assert "backup: 15;" in database.notices[0]


def test_a_file_cut_anywhere_keeps_its_whole_documents(path: Path, recorded: tuple[Decision, ...]) -> None:
    text = path.read_bytes()
    for end in range(0, len(text), 97):
        for file in path.parent.iterdir():
            file.unlink()
        path.write_bytes(text[:end])
        whole = sum(text[:end].count(json.dumps(each.reason).encode()) for each in recorded)
        found = Database.open(path).decisions
        assert found == recorded[: len(found)]
        assert len(found) >= whole - 1


def test_a_line_lost_in_the_middle_of_a_file_without_backup(
    path: Path, recorded: tuple[Decision, ...]
) -> None:
    Path(f"{path}.bak").unlink()
    text = path.read_bytes()
    at = text.index(recorded[7].id.encode())
    path.write_bytes(text[:at] + NULS[:200] + text[at + 200 :])
    assert Database.open(path).decisions == recorded[:7] + recorded[8:]


def test_a_bad_document_costs_only_itself(path: Path, recorded: tuple[Decision, ...]) -> None:
    Path(f"{path}.bak").unlink()
    tables = json.loads(path.read_bytes())
    tables["decisions"]["5"]["act"] = "bake"
    del tables["decisions"]["9"]["at"]
    tables["articles"] = {"1": {"id": 7}}
    path.write_text(json.dumps(tables))
    found = path.read_bytes()
    database = Database.open(path)
    assert database.decisions == recorded[:4] + recorded[5:8] + recorded[9:]
    assert "decision 5: Invalid enum value 'bake' - at `$.act` and 2 more" in database.notices[0]
    assert _kept_aside(path) == [found]
    assert _opens_quietly(path, database.decisions)


def test_a_bad_document_is_made_good_from_the_backup(path: Path, recorded: tuple[Decision, ...]) -> None:
    tables = json.loads(path.read_bytes())
    tables["decisions"]["5"] = {"some": "thing"}
    path.write_text(json.dumps(tables))
    assert Database.open(path).decisions == recorded


def test_an_empty_file_and_no_backup_is_a_new_review(path: Path) -> None:
    path.touch()
    database = Database.open(path)
    assert (database.decisions, database.notices) == ((), ())


def test_an_empty_file_beside_a_journal_is_not(path: Path) -> None:
    decision = decide()
    Database.open(path).record(decision)
    path.touch()
    assert Database.open(path).decisions == (decision,)


def test_a_damaged_line_is_kept_aside_and_the_next_one_is_good(path: Path) -> None:
    decisions = tuple(decide() for _ in range(3))
    database = Database.open(path)
    for each in decisions:
        database.record(each)
    journal = Path(f"{path}.journal")
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[1] = lines[1].replace(b"Kursk", b"Kurtz")
    journal.write_bytes(b"".join(lines))
    database = Database.open(path)
    assert database.decisions == (decisions[0], decisions[2])
    assert "Damaged lines of review.json.journal were left out: 1; as it was found" in database.notices[0]
    assert _kept_aside(journal) == [lines[1]]
    assert _opens_quietly(path, database.decisions)


def test_an_unfinished_line_is_cut_and_told(path: Path) -> None:
    first, second = decide(), decide()
    database = Database.open(path)
    database.record(first)
    journal = Path(f"{path}.journal")
    with journal.open("ab") as file:
        file.write(b'5ca1ab1e {"generation":0,"decisions":[{"id"')
    assert database.catch_up() == ()
    database.record(second)
    (notice,) = database.notices
    assert notice.startswith(
        "43 bytes of a line never finished, and so never reported as saved, were removed"
    )
    assert Database.open(path).decisions == (first, second)


def test_a_journal_cut_anywhere_keeps_its_whole_lines(path: Path) -> None:
    decisions = tuple(decide() for _ in range(4))
    database = Database.open(path)
    for each in decisions:
        database.record(each)
    journal = Path(f"{path}.journal")
    whole = journal.read_bytes()
    for end in range(0, len(whole), 13):
        path.unlink(missing_ok=True)
        Path(f"{path}.bak").unlink(missing_ok=True)
        journal.write_bytes(whole[:end])
        assert Database.open(path).decisions == decisions[: whole[:end].count(b"\n")]


def test_a_file_put_back_from_yesterday_loses_nothing_while_a_session_runs(
    path: Path, recorded: tuple[Decision, ...]
) -> None:
    yesterday = path.read_bytes()
    more, last = decide(), decide()
    database = Database.open(path)
    database.record(more)
    other = Database.open(path)
    path.write_bytes(yesterday)
    Path(f"{path}.journal").unlink()
    database.record(last)
    assert Database.open(path).decisions == (*recorded, more, last)
    assert other.catch_up() == (last,)
    assert "Decisions had gone from review.json and were written again: 1." in database.notices


def test_what_the_disk_has_lost_stays_on_the_screen_until_it_can_be_written_again(
    path: Path, recorded: tuple[Decision, ...]
) -> None:
    yesterday = path.read_bytes()
    more, last = decide(), decide()
    database = Database.open(path)
    database.record(more)
    path.write_bytes(yesterday)
    Path(f"{path}.journal").unlink()
    with on(Disk(fails=lambda n: True)), pytest.raises(StoreError):
        database.record(last)
    assert database.decisions == (*recorded, more)
    database.record(last)
    assert Database.open(path).decisions == (*recorded, more, last)


def test_what_looked_damaged_without_the_lock_is_looked_at_again_with_it(path: Path) -> None:
    decision = decide()
    Database.open(path).record(decision)
    journal = Path(f"{path}.journal")
    whole = journal.read_bytes()
    journal.write_bytes(whole.replace(b"Kursk", b"Kurtz"))
    ledger = Ledger(path)
    ledger.look()
    journal.write_bytes(whole)
    with ledger.caught_up():
        pass
    assert (list(ledger.contents.decisions.values()), ledger.notices) == ([decision], ())


def test_a_file_ruined_while_a_session_runs_loses_nothing(path: Path, recorded: tuple[Decision, ...]) -> None:
    database = Database.open(path)
    path.write_bytes(NULS)
    Path(f"{path}.bak").unlink()
    more = decide()
    database.record(more)
    database.close()
    assert Database.open(path).decisions == (*recorded, more)
    assert _kept_aside(path) == [NULS]


def test_a_ruined_file_that_cannot_be_kept_aside_is_not_written_over(
    path: Path, recorded: tuple[Decision, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(file: Path, data: bytes, kind: str) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    path.write_bytes(NULS)
    more = decide()
    with monkeypatch.context() as patch:
        patch.setattr(store.recovery, "keep_aside", no_room)
        database = Database.open(path)
        assert database.decisions == recorded
        database.record(more)
        database.close()
        assert path.read_bytes() == NULS
    assert Database.open(path).decisions == (*recorded, more)
    assert _kept_aside(path) == [NULS]


def test_lines_already_folded_change_nothing(path: Path) -> None:
    database = Database.open(path)
    database.record(decide())
    database.remember_place("ana", "old")
    lines = Path(f"{path}.journal").read_bytes()
    database.remember_place("ana", "new")
    database.close()
    Path(f"{path}.journal").write_bytes(lines)
    database = Database.open(path)
    assert (len(database.decisions), database.place("ana"), database.notices) == (1, "new", ())


def test_a_newer_schema_opens_to_be_read_only(path: Path, recorded: tuple[Decision, ...]) -> None:
    tables = json.loads(path.read_bytes())
    tables["meta"]["1"]["schema"] = 2
    tables["decisions"]["5"]["act"] = "bake"
    path.write_text(json.dumps(tables))
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    database = Database.open(path)
    assert database.read_only
    assert database.decisions == recorded[:4] + recorded[5:]
    assert "newer version of Review TUI: nothing can be added" in database.notices[0]
    with pytest.raises(StoreError, match="update this one"):
        database.record(decide())
    database.close()
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_newer_schema_of_another_shape_is_left_alone(path: Path) -> None:
    path.write_text('{"meta": {"1": {"schema": 9}}, "decisions": [[1], [2]]}')
    database = Database.open(path)
    assert (database.read_only, database.decisions) == (True, ())
    assert names_in(path.parent) == {"review.json"}


def test_a_session_that_is_overtaken_by_a_newer_version_stops_writing(
    path: Path, recorded: tuple[Decision, ...]
) -> None:
    database = Database.open(path)
    newer = path.read_bytes().replace(b'"schema":1', b'"schema":2')
    path.write_bytes(newer)
    with pytest.raises(StoreError, match="newer version"):
        database.record(decide())
    database.close()
    assert path.read_bytes() == newer


def test_a_file_from_before_schemas_is_brought_up_with_a_backup(
    path: Path, recorded: tuple[Decision, ...]
) -> None:
    tables = json.loads(path.read_bytes())
    del tables["meta"]
    path.write_text(json.dumps(tables, indent=1))
    older = path.read_bytes()
    database = Database.open(path)
    assert database.decisions == recorded
    assert "review.json was brought from schema 0 to 1; as it was found it is kept as" in database.notices[0]
    assert _kept_aside(path, "schema-0") == [older]
    assert json.loads(path.read_bytes())["meta"]["1"]["schema"] == 1
    assert _opens_quietly(path, recorded)


def _kept_aside(file: Path, kind: str = "damaged") -> list[bytes]:
    return [kept.read_bytes() for kept in file.parent.glob(f"{file.name}.{kind}-*")]


def _opens_quietly(path: Path, decisions: tuple[Decision, ...]) -> bool:
    database = Database.open(path)
    return (database.decisions, database.notices) == (decisions, ())


def test_a_line_never_finished_is_no_reason_to_write_the_file_anew(path: Path, recorded) -> None:
    before = stamp(path)
    path.with_name("review.json.journal").write_bytes(b"0badcafe half a decis")
    Database.open(path).close()
    assert stamp(path) == before
    assert names_in(path.parent) == {"review.json", "review.json.bak"}
    assert ids_at_rest(path) == [each.id for each in recorded]
