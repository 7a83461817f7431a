"""One thing a reviewer can do: its keys, its words, what it does.

A key is the character it types or textual's name for it; with a blank between, keys are pressed in turn.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

from msgspec import Struct


class Footer(Enum):
    """Whether the last line of the screen tells a key."""

    NEVER = "never"
    WIDE = "wide"
    """Where it has room for more than the keys most often wanted."""
    ALWAYS = "always"


class Command(Struct, frozen=True):
    """One thing a reviewer can do."""

    words: str
    """What it is called, as a menu would say it; unique on its screen, and its name in a keymap file."""
    keys: tuple[str, ...]
    action: tuple[str | int, ...]
    """What does it: the name of an action and what it is given."""
    tip: str
    """What it does, as a sentence."""
    footer: Footer = Footer.NEVER
    short: str = ""
    """What it is called beside others of its kind; empty where that is its name."""


Commands = tuple[Command, ...]


def flat(groups: Mapping[str, Commands]) -> Commands:
    """The commands of all groups."""
    return tuple(command for commands in groups.values() for command in commands)


def fitting(words: str, commands: Iterable[Command]) -> Commands:
    """The commands that a reviewer can mean by a name: the one that has it, else all whose names begin so."""
    names, begun = {each.words.casefold(): each for each in commands}, words.casefold()
    if begun in names:
        return (names[begun],)
    return tuple(each for name, each in names.items() if begun and name.startswith(begun))


_ABOUT: Mapping[str | int, str] = {
    "confidence": "confidence",
    "grade": "grade",
    "order": "order",
    "verdict_tagged": "all tagged",
    "stance": "this article",
    "open": "go to",
    "first": "go to",
    "describe": "correct",
}
"""What the keys decide that a run of keys begins with, by the action they lead to."""


def about(commands: Iterable[Command]) -> str:
    """What a choice between these commands is about; empty where they have nothing in common."""
    found = {_ABOUT.get(each.action[0], "") for each in commands}
    return found.pop() if len(found) == 1 else ""


_SHOWN = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "space": "Space",
}


def shown_key(key: str) -> str:
    """A key as a reader knows it."""
    return " ".join(
        _SHOWN.get(each, each.replace("ctrl+", "^").upper() if "ctrl+" in each else each)
        for each in key.split()
    )
