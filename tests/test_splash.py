"""The first words on the terminal."""

from importlib import import_module
from pkgutil import iter_modules
from subprocess import run
from sys import executable

from review_tui import commands, splash
from review_tui.commands.group import COMMANDS


def test_the_splash_knows_every_command_that_opens_no_screen() -> None:
    assert {name for name in COMMANDS if name != "open"} == {each for each in splash.QUIET if each[0] != "-"}


def test_any_refusal_covers_the_splash() -> None:
    assert len(splash.WORDS) <= len("review-tui: ")


def test_every_command_of_every_module_is_found_by_its_name() -> None:
    homes = [each.name for each in iter_modules(commands.__path__) if each.name != "group"]
    modules = {home: getattr(import_module(f"review_tui.commands.{home}"), "COMMANDS", ()) for home in homes}
    assert {each.name: home for home, found in modules.items() for each in found} == COMMANDS


def test_the_screen_opens_without_readers_matcher_and_what_is_wanted_later() -> None:
    asked = "import review_tui.ui.app, sys; print(*sorted(sys.modules))"
    loaded = run([executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    later = ("review_tui.ingest", "review_tui.match", "review_tui.origin.trace", "review_tui.report")
    libraries = {"rapidfuzz", "numpy", "jinja2", "yaml", "tomllib", "charset_normalizer"}
    assert [each for each in loaded if each.startswith(later) or each.split(".")[0] in libraries] == []


def test_the_first_words_wait_for_nothing_that_python_has_not_loaded_by_itself() -> None:
    asked = (
        "import sys; own = {*sys.modules}; import review_tui.__main__; print(*sorted({*sys.modules} - own))"
    )
    loaded = run([executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["gc", "review_tui", "review_tui.__main__", "review_tui.splash"]
