"""The first words on the terminal."""

from review_tui import splash
from review_tui.commands.group import COMMANDS


def test_the_splash_knows_every_command_that_opens_no_screen() -> None:
    assert {name for name in COMMANDS if name != "open"} == {each for each in splash.QUIET if each[0] != "-"}


def test_any_refusal_covers_the_splash() -> None:
    assert len(splash.WORDS) <= len("review-tui: ")
