"""What cannot be done is said in one plain sentence on stderr, with exit code 2, and harms nothing."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from folders import files

from review_tui.commands import run

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "review_tui"]


def refused(said):
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("review-tui: ")
    assert said.err.endswith(".\n")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


READING = [
    ["align"],
    ["list"],
    ["status"],
    ["verify"],
    ["report", "--format", "md"],
    ["set", "1", "corroborated"],
]


@pytest.fixture(params=READING, ids=lambda command: command[0])
def command(request):
    return request.param


def test_a_path_that_is_not_there(ask, command, tmp_path):
    assert "nowhere does not exist" in refused(ask(*command, tmp_path / "nowhere"))


def test_an_empty_folder(ask, command, tmp_path):
    (tmp_path / "none").mkdir()
    assert "none holds no articles" in refused(ask(*command, tmp_path / "none"))


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "is empty"), (b"\x89PNG\0\0\0", "is not text")],
)
def test_a_file_that_is_no_article(ask, command, tmp_path, content, words):
    (tmp_path / "bad.txt").write_bytes(content)
    assert f"bad.txt {words}" in refused(ask(*command, tmp_path / "bad.txt"))


@pytest.mark.parametrize(
    "content",
    [
        b"Dear diary,\n",
        b'{"name": "a package", "version": 1}',
        b"[1, 2]",
        b'{"_default": {"1": {"a": 1}}}',
        bytes(99),
    ],
)
@pytest.mark.parametrize("name", ["list", "status", "verify", "set"])
def test_a_database_that_is_not_ours_is_left_alone(ask, folder, content, name):
    (folder / "notes.json").write_bytes(content)
    before = files(folder)
    arguments = ["set", "1", "corroborated"] if name == "set" else [name]
    assert "notes.json is not a database of Review TUI" in refused(
        ask(*arguments, folder, "--db", folder / "notes.json")
    )
    assert files(folder) == before


def test_a_database_in_a_folder_that_is_not_there(ask, folder, tmp_path):
    assert "gone is not a folder" in refused(
        ask("set", "1", "corroborated", folder, "--db", tmp_path / "gone" / "r.json")
    )
    assert "gone is not a folder" in refused(ask("list", folder, "--db", tmp_path / "gone" / "r.json"))


@pytest.mark.parametrize("name", ["list", "set"])
def test_a_database_that_is_a_folder(ask, folder, name):
    arguments = ["set", "1", "corroborated"] if name == "set" else [name]
    refused(ask(*arguments, folder, "--db", folder))


def test_a_journal_that_cannot_be_written(ask, folder):
    (folder / "review.json.journal").mkdir()
    assert "review.json" in refused(ask("set", "1", "corroborated", folder))
    assert not (folder / "review.json").exists()


def test_a_data_folder_that_cannot_be_made(ask, tmp_path):
    (tmp_path / "home" / "data").write_text("in the way")
    assert "name a database file with --db" in refused(ask("set", "1", "corroborated"))
    assert ask("list").code == 0


def test_a_newer_database_is_read_and_not_written(ask, folder):
    ask("set", "1", "corroborated", folder)
    database = folder / "review.json"
    tables = json.loads(database.read_text())
    tables["meta"]["1"]["schema"] = 99
    database.write_text(json.dumps(tables))
    before = files(folder)
    said = ask("list", folder, "--format", "json")
    assert (said.code, said.json["claims"][0]["verdict"]) == (0, "corroborated")
    assert "newer version" in said.err
    assert ask("set", "2", "corroborated", folder).code == 2
    assert files(folder) == before


def test_text_that_is_not_unicode_is_saved_with_a_sign_in_its_place(ask, folder):
    ask("set", "1", "corroborated", folder, "--note", "a \udcff b")
    assert ask("list", folder, "--format", "json").json["claims"][0]["note"] == "a � b"


@pytest.mark.parametrize("arguments", [["list", "--bogus"], ["align"], ["set", "1"], ["report"], ["set"]])
def test_bad_usage(ask, arguments):
    refused(ask(*arguments))


def test_a_name_with_escapes_does_not_reach_the_terminal(ask, folder):
    said = ask("status", folder, "--db", folder / "\x1b[31m" / "r.json")
    assert "\x1b" not in refused(said)


def test_the_screen_in_a_pipe_names_the_commands_that_work_there(ask):
    assert "the screen needs a terminal" in refused(ask())


def test_a_dumb_terminal_is_told_so(folder):
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "dumb", "HOME": str(folder)}
    said = subprocess.run(
        [*PROGRAM, str(folder)],
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env=environment,
        timeout=60,
    )
    os.close(ours)
    os.close(theirs)
    assert said.returncode == 2
    assert b"the screen needs a terminal" in said.stderr


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", line],
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(folder), "PY": sys.executable},
        timeout=60,
    )


def test_a_full_disk_under_the_output(folder):
    said = shell("$PY -m review_tui list . > /dev/full", folder)
    assert said.returncode == 2
    assert said.stderr == b"review-tui: the output could not be written (No space left on device).\n"


def test_a_reader_that_has_enough(folder):
    (folder / "long.txt").write_text("\n".join(f"Line {n}: {'rain ' * 99}" for n in range(300)))
    said = shell("$PY -m review_tui list long.txt --format json | head -c 9; exit ${PIPESTATUS[0]}", folder)
    assert (said.returncode, said.stdout, said.stderr) == (0, b'{"claims"', b"")


def test_verify_says_no_to_a_reader_that_has_enough(ask, folder):
    assert ask("set", "1", "unverified", folder).code == 0
    (folder / "rain.txt").write_text("Nobody spoke.\n")
    said = shell("$PY -m review_tui verify . | true; exit ${PIPESTATUS[0]}", folder)
    assert (said.returncode, said.stderr) == (1, b"")


def test_whoever_hears_the_review_in_lines_may_leave(folder):
    said = shell("(sleep 1; echo '?') | $PY -m review_tui --plain . | true; exit ${PIPESTATUS[1]}", folder)
    assert (said.returncode, said.stderr) == (0, b"")


@pytest.mark.parametrize("wait", [0.05, 0.15, 0.3, 0.6])
def test_ctrl_c_at_any_moment(folder, wait):
    for n in range(3):
        text = "\n".join(f"Line {m} of {n} is about rain and snow in town {m % 7}." for m in range(1500))
        (folder / f"long{n}.txt").write_text(text)
    code = "from review_tui import __main__, interrupt\n"
    code += "interrupt.prepare(); print('ready', flush=True); __main__.main()"
    running = subprocess.Popen(
        [sys.executable, "-c", code, "align", "."],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    running.stdout.readline()
    time.sleep(wait)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert b"Traceback" not in err


def test_an_empty_reviewer_is_refused_and_not_taken_for_somebody_else(ask, folder):
    before = files(folder)
    said = refused(ask("set", "1", "corroborated", folder, "--reviewer", " "))
    assert "the name is empty: give one, or leave --reviewer out" in said
    assert files(folder) == before


def test_a_word_that_is_no_verdict_is_refused_with_those_that_are(ask, folder):
    said = refused(ask("set", "1", "maybe", folder))
    assert said.startswith(
        "review-tui: argument VERDICT: invalid choice: 'maybe' (choose from 'corroborated'"
    )


def test_a_report_that_is_not_there_is_told_in_words(ask, folder):
    said = refused(ask("import", folder / "none.json"))
    assert said.endswith("none.json cannot be read (No such file or directory): name a JSON report.\n")


@pytest.mark.parametrize("database", [".", "/", "pipe"])
@pytest.mark.parametrize("name", ["list", "verify", "set"])
def test_what_can_never_be_a_database_file(ask, folder, database, name):
    if database == "pipe":
        database = folder / "pipe"
        os.mkfifo(database)
    arguments = ["set", "1", "corroborated"] if name == "set" else [name]
    assert "name a database file with --db" in refused(ask(*arguments, folder, "--db", database))


def test_a_terminal_that_cannot_be_opened_is_told_of_before_anything_else(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("review_tui.ui.terminal._names", lambda: iter([str(tmp_path / "gone")]))
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    with pytest.raises(SystemExit) as left:
        run([str(tmp_path), "--db", str(tmp_path / "review.json")])
    assert left.value.code == 2
    assert "no terminal here" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_verdict_left_out_is_all_that_is_asked_for(ask):
    assert refused(ask("set", "1")).endswith("arguments are required: VERDICT.\n")
