"""The reviewer's own keys: a TOML file that gives commands other keys, by their names."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from review_tui.stage.command import Command, Commands, flat
from review_tui.stage.keys import HELP, SCREENS, on_screen


class KeymapError(Exception):
    """The keymap file cannot be used; the message says why and what to do."""


class Keymap(Struct, frozen=True):
    """Keys for commands in place of the built-in ones; as it begins, none."""

    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the command's name."""

    def applied(self, commands: Commands) -> Commands:
        """The commands with the reviewer's keys."""
        return tuple(replace(each, keys=self.keys.get(each.words, each.keys)) for each in commands)

    def commands(self, groups: Mapping[str, Commands]) -> Mapping[str, Command]:
        """What each key, or run of keys, does on a screen: its own commands, and those known everywhere."""
        return {key: each for each in self.applied(on_screen(groups)) for key in each.keys}


BUILT_IN = Keymap()


def read_keymap(path: Path) -> Keymap:
    """The keymap in the file; the built-in keys where there is none. Raises KeymapError.

    The file gives names of commands lists of keys: `undo = ["U"]`, `"next claim" = ["j", "ctrl+n"]`.
    """
    try:
        given = _parsed(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return BUILT_IN
    except (OSError, ValueError) as error:
        raise KeymapError(f"{path} cannot be read as a keymap: {error}.") from error
    names = {each.words for groups in SCREENS.values() for each in flat(groups)}
    for name, keys in given.items():
        if name not in names:
            raise KeymapError(f"{path}: “{name}” is no command; the help (?) lists their names.")
        if not (isinstance(keys, list) and keys and all(isinstance(key, str) and key for key in keys)):
            raise KeymapError(f'{path}: the keys of “{name}” must be a list of words: ["j", "down"].')
    keymap = Keymap({name: tuple(keys) for name, keys in given.items()})
    for clash in _clashes(keymap):
        raise KeymapError(f"{path}: {clash}; give one of them another key.")
    return keymap


def _parsed(toml: str) -> dict[str, Any]:
    """Raises ValueError. Loaded here, since few have keys of their own and the screen is to open at once."""
    import tomllib

    return tomllib.loads(toml)


def _clashes(keymap: Keymap) -> Iterator[str]:
    for screen, groups in (*SCREENS.items(), ("Help", HELP)):
        taken: dict[str, str] = {}
        for command in keymap.applied(on_screen(groups)):
            for key in command.keys:
                for other, name in taken.items():
                    if f"{other} ".startswith(f"{key} ") or f"{key} ".startswith(f"{other} "):
                        yield f"on {screen}, “{name}” and “{command.words}” both want {key}"
                taken[key] = command.words
