"""The first words on the terminal."""

from importlib import import_module
from pkgutil import iter_modules

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
