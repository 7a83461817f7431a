"""The driver on a real terminal: the same screen as textual's own, in every trouble a terminal can make."""

import os
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from review_tui import splash
from store import Database
from tests.ui.realtty import READY, Running, on_terminal, running

KEYS = ("j", "j", "1", "k", "]", "x", "z", "?", "\x1b", "\r", "j", "\x1b", "j", "2", "}")


def _played(program: Running, keys: tuple[str, ...]) -> list[str]:
    assert program.shows(READY)
    for key in keys:
        program.press(key)
        program.settle()
    return program.screen.lines


def test_both_drivers_end_on_the_same_screen(tmp_path: Path) -> None:
    folders = [tmp_path / driver for driver in ("cells", "stock")]
    shown = []
    for folder in folders:
        folder.mkdir()
        with running(folder, REVIEW_TUI_DRIVER=folder.name) as program:
            shown.append(_played(program, KEYS))
    assert shown[0] == shown[1]


def test_a_new_size_draws_the_screen_anew(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        before = _played(program, ("j",))
        for size in ((50, 10), (100, 30), (33, 7), (80, 24)):
            program.resize(*size)
        program.settle()
        assert program.screen.lines == before


def test_ctrl_l_draws_over_what_others_wrote(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        before = _played(program, ("j",))
        program.screen.feed("\x1b[5;5HMessage from root: going down\x1b[3;1H\x1b[J")
        program.press("\x0c")
        program.settle()
        assert program.screen.lines == before


def test_it_draws_though_stderr_goes_elsewhere(tmp_path: Path) -> None:
    command = f"exec {sys.executable} -m review_tui --db {tmp_path / 'r.json'} 2>/dev/null"
    with on_terminal(["sh", "-c", command], {**os.environ, "TERM": "xterm"}) as program:
        assert program.shows(READY)


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_gives_the_terminal_back_and_keeps_every_verdict(
    tmp_path: Path, number: signal.Signals
) -> None:
    with running(tmp_path) as program:
        modes = termios.tcgetattr(program.terminal)
        _played(program, ("1", "2"))
        os.kill(program.pid, number)
        assert program.is_gone(3)
        assert program.exit_code in (128 + number, -signal.SIGALRM)  # the alarm on a busy machine
        assert program.raw.endswith(b"\x1b[?1049l\x1b[?25h")
        assert termios.tcgetattr(program.terminal) == modes
    assert len(Database.open(tmp_path / "review.json").decisions) == 2


def test_when_the_line_hangs_up_it_goes_and_keeps_every_verdict(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        _played(program, ("1", "2"))
        program.hang_up()
        assert program.is_gone(3, reading=False)
    assert len(Database.open(tmp_path / "review.json").decisions) == 2


@pytest.mark.parametrize("answers", [True, False])
def test_a_stalled_line_that_hangs_up_does_not_hold_it(tmp_path: Path, answers: bool) -> None:
    with running(tmp_path, answers=answers) as program:
        _played(program, ("1",))
        for _ in range(300):
            program.press("j\x0ck\x0c")
            time.sleep(0.002)
        program.hang_up()
        assert program.is_gone(3, reading=False)
    assert len(Database.open(tmp_path / "review.json").decisions) == 1


def test_a_stalled_line_still_lets_it_be_told_to_end(tmp_path: Path) -> None:
    with running(tmp_path, answers=False) as program:
        _played(program, ("1",))
        for _ in range(300):
            program.press("j\x0ck\x0c")
            time.sleep(0.002)
        os.kill(program.pid, signal.SIGTERM)
        assert program.is_gone(3, reading=False)


def test_with_hang_ups_ignored_it_still_ends_when_the_terminal_has_gone(tmp_path: Path) -> None:
    command = f"trap '' HUP; exec {sys.executable} -m review_tui --db {tmp_path / 'review.json'}"
    with on_terminal(["sh", "-c", command], {**os.environ, "TERM": "xterm"}) as program:
        _played(program, ("1",))
        program.hang_up()
        assert program.is_gone(3, reading=False)
    assert len(Database.open(tmp_path / "review.json").decisions) == 1


def test_bytes_that_are_no_text_are_survived(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        _played(program, ("j",))
        program.press(b"\xff\xfe\xc3(\x80j")
        assert program.shows("Claim 3 ·")


def test_keys_typed_ahead_of_a_slow_line_all_count(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        _played(program, ())
        program.press("j" * 30)
        time.sleep(0.5)
        assert program.shows("Claim 31 ·")


def test_a_terminal_that_never_answers_is_not_waited_for(tmp_path: Path) -> None:
    with running(tmp_path, answers=False) as program:
        _played(program, ())
        started = time.monotonic()
        for n in range(2, 7):
            program.press("j")
            assert program.shows(f"Claim {n} ·", seconds=1)
        assert time.monotonic() - started < 1.5


def test_a_terminal_that_stops_answering_is_given_up_after_two_seconds(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        _played(program, ("j",))
        program.answers = False
        program.press("j")
        program.settle()
        program.press("j")
        assert not program.shows("Claim 4 ·", seconds=1)
        assert program.shows("Claim 4 ·", seconds=2)
        program.press("j")
        assert program.shows("Claim 5 ·", seconds=1)


def test_piped_input_does_not_spin(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "review_tui", "--db", str(tmp_path / "review.json")]
    ended = subprocess.run(command, input=b"jjj", capture_output=True, timeout=10, check=False)
    assert ended.returncode == 2
    assert ended.stderr.decode().strip().count("\n") < 6


def test_stopped_by_ctrl_z_it_comes_back_as_it_was(tmp_path: Path) -> None:
    command = f"{sys.executable} -m review_tui --db {tmp_path / 'review.json'}"
    environ = {**os.environ, "TERM": "xterm", "PS1": "shell> "}
    with on_terminal(["bash", "--norc", "--noprofile", "-i"], environ) as shell:
        shell.press(command + "\n")
        before = _played(shell, ("j",))
        shell.press("\x1a")
        assert shell.shows("Stopped")
        shell.press("fg\n")
        assert shell.shows("Claim 2 ·")
        shell.settle()
        assert shell.screen.lines == before
        shell.press("j")
        assert shell.shows("Claim 3 ·")


def test_stopped_from_outside_it_comes_back_as_it_was(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        before = _played(program, ("j",))
        os.kill(program.pid, signal.SIGSTOP)
        program.screen.feed("\x1b[2J")
        os.kill(program.pid, signal.SIGCONT)
        program.settle()
        assert program.screen.lines == before


def test_on_a_terminal_without_colours_none_are_sent(tmp_path: Path) -> None:
    with running(tmp_path, TERM="vt100") as program:
        _played(program, ("1", "x", "u"))
        assert not any(cell.ink != "default" for row in program.screen.cells for cell in row)


def test_idle_it_sends_nothing(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        _played(program, ("e",))
        assert any(not program.read(2) for _ in range(5))  # a busy machine may still be opening the line


def test_the_first_words_come_before_the_screen_and_are_gone_after_it(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        assert program.until(lambda: bool(program.raw))
        assert program.raw.startswith(f"{splash.WORDS}\r".encode())
        assert program.shows(READY)
        assert b"\r\x1b[K\x1b[?1049h" in program.raw


def test_told_to_end_in_the_midst_of_aligning_it_is_gone_at_once(tmp_path: Path) -> None:
    for number in range(12):
        words = (
            f"word{number * 9173 + n * 31 % 4099} said item{n} of the case {n * number}" for n in range(900)
        )
        (tmp_path / f"article{number}.txt").write_text(".\n".join(words).replace("word", "Word") + ".\n")
    command = [sys.executable, "-m", "review_tui", str(tmp_path), "--db", str(tmp_path / "review.json")]
    with on_terminal(command, {**os.environ, "TERM": "xterm", "PYTHONPATH": os.getcwd()}) as program:
        modes = termios.tcgetattr(program.terminal)
        assert program.shows("Aligning the articles")
        os.kill(program.pid, signal.SIGTERM)
        assert program.is_gone(3)
        assert b"\x1b[?1049l" in program.raw
        assert termios.tcgetattr(program.terminal) == modes
