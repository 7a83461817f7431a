"""Every action of the program, declared once: its keys, its words, what it does.

Footer, help, command palette and the README's key table are all read from here.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from textual.binding import Binding, BindingType

_NAMES = {
    "down": "↓",
    "up": "↑",
    "enter": "Enter",
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "ctrl+c": "^C",
    "ctrl+d": "^D",
    "ctrl+u": "^U",
    "left": "←",
    "right": "→",
    "home": "Home",
    "end": "End",
    "space": "Space",
}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a reviewer can do."""

    action: str
    """The textual action that does it."""
    keys: tuple[str, ...]
    words: str
    """What it does, as a menu would say it."""
    tip: str
    """The same as a sentence."""
    group: str
    in_footer: bool = False

    @property
    def shown_keys(self) -> str:
        """The keys as a reader knows them."""
        return " ".join(_NAMES.get(key, key) for key in self.keys)


def _verdict(verdict: str, keys: tuple[str, ...], tip: str) -> Command:
    return Command(f"verdict('{verdict}')", keys, verdict, tip, "Verdict", in_footer=True)


REVIEW: tuple[Command, ...] = (
    _verdict("corroborated", ("1", "c"), "Independent articles bear the claim out."),
    _verdict("contradicted", ("2", "x"), "The articles cannot all be right, or the claim is refuted."),
    _verdict("unverified", ("3", "u"), "Looked at, and nothing here settles it."),
    Command("verdict('unreviewed')", ("0",), "clear", "Take the verdict off the claim.", "Verdict"),
    Command("note", ("e",), "note", "Write a note on the claim.", "Verdict", in_footer=True),
    Command("undo", ("z",), "undo", "Take back your last decision.", "Verdict", in_footer=True),
    Command("redo", ("Z",), "redo", "Bring back the decision you undid last.", "Verdict"),
    Command("move(1)", ("j", "down"), "next claim", "Go to the next claim.", "Move"),
    Command("move(-1)", ("k", "up"), "previous claim", "Go to the previous claim.", "Move"),
    Command("seek('unreviewed', 1)", ("}",), "next unreviewed", "Go to the next unreviewed claim.", "Move"),
    Command(
        "seek('unreviewed', -1)", ("{",), "previous unreviewed", "Go to the unreviewed claim before.", "Move"
    ),
    Command("seek('conflict', 1)", ("]",), "next conflict", "Go to the next claim in conflict.", "Move"),
    Command(
        "seek('conflict', -1)", ("[",), "previous conflict", "Go to the claim in conflict before.", "Move"
    ),
    Command("first", ("home",), "first claim", "Go to the first claim.", "Move"),
    Command("last", ("end",), "last claim", "Go to the last claim.", "Move"),
    Command("scroll(1)", ("space", "pagedown", "ctrl+d"), "scroll on", "Show more of the evidence.", "Read"),
    Command("scroll(-1)", ("pageup", "ctrl+u"), "scroll back", "Show the evidence further up.", "Read"),
    Command("article", ("enter",), "article", "Read the article at this sentence.", "Read", in_footer=True),
    Command("help", ("?",), "all keys", "Show every key and what it does.", "Program", in_footer=True),
    Command("quit", ("q", "ctrl+c"), "quit", "Save and leave.", "Program", in_footer=True),
)
"""What can be done on the review screen, in the order of the help."""

ARTICLE: tuple[Command, ...] = (
    Command("move(1)", ("j", "down"), "next sentence", "Go to the next sentence.", "Move"),
    Command("move(-1)", ("k", "up"), "previous sentence", "Go to the previous sentence.", "Move"),
    Command("page(1)", ("space", "pagedown", "ctrl+d"), "page on", "Go a page on.", "Move"),
    Command("page(-1)", ("pageup", "ctrl+u"), "page back", "Go a page back.", "Move"),
    Command("turn(1)", ("right", "l"), "next article", "Read the next article.", "Move", in_footer=True),
    Command(
        "turn(-1)", ("left", "h"), "previous article", "Read the article before.", "Move", in_footer=True
    ),
    Command("choose", ("enter",), "its claim", "Go to the claim of this sentence.", "Read", in_footer=True),
    Command(
        "back", ("escape", "q"), "back", "Go back to the claim you came from.", "Program", in_footer=True
    ),
)
"""What can be done on the article screen."""

HELP: tuple[Command, ...] = (
    Command("page(1)", ("space", "pagedown", "j", "down"), "more", "Show more keys.", "Move", in_footer=True),
    Command("page(-1)", ("pageup", "k", "up"), "back up", "Show the keys further up.", "Move"),
    Command("back", ("escape", "q", "?"), "close", "Close this page.", "Program", in_footer=True),
)
"""What can be done on the help screen."""


def bindings(commands: Iterable[Command]) -> list[BindingType]:
    """The commands as textual wants them."""
    return [
        Binding(",".join(command.keys), command.action, command.words, tooltip=command.tip)
        for command in commands
    ]


def key_table(commands: Iterable[Command]) -> str:
    """The commands as a Markdown table, for the README."""
    rows = [f"| {_code(command.keys)} | {command.words} | {command.tip} |" for command in commands]
    return "\n".join(["| key | does | |", "|---|---|---|", *rows])


def _code(keys: Iterable[str]) -> str:
    return " ".join(f"`{_NAMES.get(key, key)}`" for key in keys)
