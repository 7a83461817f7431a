"""What a typed line can mean: a key, a run of keys, the name of a command or how it begins."""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from review_tui.stage.command import Command, Commands, fitting, flat, shown_key
from review_tui.stage.keymap import Keymap
from review_tui.stage.keys import ARTICLE, MATRIX, SOURCES, on_screen
from review_tui.stage.review_keys import REVIEW

_ELSEWHERE: Mapping[str | int, str] = {
    "turn": "turn",
    "page": "page",
    "shift": "shift",
    "choose": "its_claim",
    "back": "back",
    "grade": "grade_source",
    "describe": "describe_source",
}
"""What the other screens' own actions are called here, where no screen tells two of one name apart."""


class Typed(Struct, frozen=True):
    """All that can be typed, under the reviewer's own keys."""

    keys: Mapping[str, Command]
    """Commands by their keys."""
    spelled: Mapping[str, Command]
    """Commands by their keys as help shows them or without blanks, in small letters."""
    names: Commands
    """Commands that have a name here."""

    def meant(self, words: str) -> Commands:
        """The commands that the words can mean; more than one where they leave it open."""
        found = self.keys.get(words) or self.spelled.get(words.casefold())
        return (found,) if found else self.named(words)

    def named(self, words: str) -> Commands:
        """The commands that can be meant by a name alone."""
        return fitting(words, self.names)

    def longer(self, words: str) -> Mapping[str, Command]:
        """The runs of keys that begin with these."""
        return {run: each for run, each in self.keys.items() if run.startswith(f"{words} ")}


def typed(keymap: Keymap) -> Typed:
    """All that can be typed with these keys."""
    keys = keymap.commands(REVIEW)
    spelled = {word: command for key, command in keys.items() for word in _spellings(key)}
    known = keymap.applied(on_screen(REVIEW))
    names = {each.words: each for each in known}
    others = {each.words: each for each in elsewhere() if each.words not in names}
    return Typed(keys, spelled, (*known, *others.values()))


def elsewhere() -> Iterator[Command]:
    """What can be done on the other screens and is to be heard of here."""
    for each in flat({**ARTICLE, **MATRIX, **SOURCES}):
        name, *given = each.action
        if name in _ELSEWHERE:
            yield replace(each, action=(_ELSEWHERE[name], *given))


def _spellings(key: str) -> Iterator[str]:
    if len(key) > 1:
        yield from (key.casefold(), shown_key(key).casefold(), key.replace(" ", "").casefold())
