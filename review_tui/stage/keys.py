"""Every action of the program, declared once: its keys, its words, what it does.

Dispatch, footer, help, command palette, command line and the README's key table are all read from here. A key
is the character it types or textual's name for it; keys with a blank between are pressed one after the other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from review_tui.session.outlets import GRADES, OWNER
from store import Verdict

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


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a reviewer can do."""

    words: str
    """What it is called, as a menu would say it; unique on its screen, and its name in a keymap file."""
    keys: tuple[str, ...]
    action: tuple[str | int, ...]
    """What does it: the name of an action and what it is given."""
    tip: str
    """What it does, as a sentence."""
    in_footer: bool = False
    in_wide_footer: bool = False
    """Where the line has room for more than the keys most often wanted."""
    short: str = ""
    """What it is called beside others of its kind; empty where that is its name."""


Commands = tuple[Command, ...]

VERDICT: Commands = (
    Command("corroborated", ("1", "c"), ("verdict", "corroborated"), "Independent sources agree.", True),
    Command("contradicted", ("2", "x"), ("verdict", "contradicted"), "The claim does not stand up.", True),
    Command("unverified", ("3", "u"), ("verdict", "unverified"), "Looked at; nothing here settles it.", True),
    Command("clear", ("0",), ("verdict", "unreviewed"), "Take your verdict off the claim."),
    Command("reason", ("r",), ("reason",), "Say why: of this claim's verdict, or of your last one."),
    Command("note", ("e",), ("note",), "Write a note on the claim.", True),
    Command("long note", ("E",), ("long_note",), "Write the note in your $EDITOR."),
    Command("undo", ("z",), ("undo",), "Take back your last decision.", True),
    Command("redo", ("Z",), ("redo",), "Bring back the decision you undid last."),
    Command(
        "high confidence",
        ("f h",),
        ("confidence", "high"),
        "You are sure of the verdict just given, or of the one here.",
        short="high",
    ),
    Command(
        "moderate confidence",
        ("f m",),
        ("confidence", "moderate"),
        "You are fairly sure of it.",
        short="moderate",
    ),
    Command("low confidence", ("f l",), ("confidence", "low"), "You are not sure of it.", short="low"),
    *(
        Command(
            f"grade {grade}",
            (f"d {grade}",),
            ("grade", grade),
            f"Grade the claim {grade}: {words}.",
            short=short,
        )
        for grade, words, short in (
            ("1", "confirmed by other sources", "confirmed"),
            ("2", "probably true", "probable"),
            ("3", "possibly true", "possible"),
            ("4", "doubtful", "doubtful"),
            ("5", "improbable", "improbable"),
            ("6", "truth cannot be judged", "unknown"),
        )
    ),
)
MOVE: Commands = (
    Command("next claim", ("j", "down"), ("move", 1), "Go to the next claim.", in_wide_footer=True),
    Command("previous claim", ("k", "up"), ("move", -1), "Go to the previous claim."),
    Command("next unreviewed", ("}",), ("seek", "unreviewed", 1), "Go to the next unreviewed claim."),
    Command("previous unreviewed", ("{",), ("seek", "unreviewed", -1), "Go to the unreviewed claim before."),
    Command(
        "next conflict",
        ("]",),
        ("seek", "conflict", 1),
        "Go to the next claim in conflict.",
        in_wide_footer=True,
    ),
    Command("previous conflict", ("[",), ("seek", "conflict", -1), "Go to the claim in conflict before."),
    Command("first claim", ("home", "<"), ("first",), "Go to the first claim."),
    Command("last claim", ("end", ">"), ("last",), "Go to the last claim."),
    Command("search", ("/",), ("search",), "Find a word in the claims.", in_wide_footer=True),
    Command("next match", ("n",), ("match", 1), "Go to the next claim with the word."),
    Command("previous match", ("N",), ("match", -1), "Go to the claim with the word before."),
)
READ: Commands = (
    Command(
        "article", ("enter",), ("article",), "Read the article at the chosen sentence.", in_wide_footer=True
    ),
    Command(
        "next sentence", ("tab",), ("choose", 1), "Choose the claim's next sentence.", in_wide_footer=True
    ),
    Command("previous sentence", ("shift+tab",), ("choose", -1), "Choose the claim's sentence before."),
    Command("scroll on", ("space", "pagedown", "ctrl+d"), ("scroll", 1), "Show more of the evidence."),
    Command("scroll back", ("pageup", "ctrl+u"), ("scroll", -1), "Show the evidence further up."),
    Command("context", ("w",), ("context",), "Show what stands before and after each sentence, or hide it."),
    Command(
        "why linked",
        ("i",),
        ("explain",),
        "Say in words why the sentences are linked, or hide it.",
        in_wide_footer=True,
    ),
    Command("reveal", ("v",), ("reveal",), "See what is hidden until your own verdict; recorded."),
    Command("copy", ("y",), ("copy",), "Copy the chosen sentence with its citation."),
)
QUEUE: Commands = (
    Command(
        "by usefulness",
        ("o u",),
        ("order", "usefulness"),
        "Put first what needs a reviewer most.",
        short="usefulness",
    ),
    Command(
        "reading order",
        ("o r",),
        ("order", "reading"),
        "Take the claims as the articles tell them.",
        short="reading",
    ),
    Command("by size", ("o s",), ("order", "size"), "Put first what most articles tell.", short="size"),
    Command(
        "filter",
        ("&",),
        ("filter",),
        "Show only some claims: a verdict, conflict, stale, a word…",
        in_wide_footer=True,
    ),
)
EDIT: Commands = (
    Command("tag", ("t",), ("tag",), "Tag the claim, or take the tag off."),
    *(
        Command(
            f"tagged {word}",
            (f"; {key}",),
            ("verdict_tagged", word),
            f"Mark all tagged claims {word}.",
            short=word.value,
        )
        for key, word in zip("1230", Verdict, strict=True)
    ),
    Command("merge tagged", ("M",), ("merge",), "Make one claim of the tagged ones and this."),
    Command("split out", ("S",), ("split",), "Make the chosen sentence a claim of its own."),
    Command("not the same", ("A",), ("apart",), "Keep the chosen sentence apart from the first, for good."),
    Command("move", ("m",), ("take",), "Move the chosen sentence into the tagged claim."),
    Command("origin", ("a",), ("origin",), "Say whom the chosen sentence really credits."),
    Command("asserts", ("s a",), ("stance", "asserts"), "The chosen sentence's article asserts the claim."),
    Command("disputes", ("s d",), ("stance", "disputes"), "The chosen sentence's article disputes it."),
    Command("hedges", ("s h",), ("stance", "hedges"), "The chosen sentence's article hedges it."),
)
_HELP = Command("help", ("?",), ("help",), "Show every key and what it does.", True)
PROGRAM: Commands = (
    Command(
        "matrix",
        ("g m",),
        ("open", "matrix"),
        "See what each article does with each claim.",
        in_wide_footer=True,
    ),
    Command("sources", ("g s",), ("open", "sources"), "See how each article stands.", in_wide_footer=True),
    Command("figures", ("g f",), ("open", "figures"), "See the numbers that several articles give."),
    Command(
        "history", ("g h",), ("open", "history"), "See every decision, newest first.", in_wide_footer=True
    ),
    Command("changes", ("g c",), ("open", "changes"), "See what has changed in the articles."),
    Command("read again", ("ctrl+r", "f5"), ("reread",), "Read the articles again and see what has changed."),
    Command("report", ("R",), ("report",), "Write a report."),
    Command("command", (":",), ("command",), "Type a command by its name."),
    _HELP,
    Command("quit", ("q", "ctrl+c"), ("quit",), "Save and leave.", True),
)
REVIEW: Mapping[str, Commands] = {
    "Verdict": VERDICT,
    "Move": MOVE,
    "Read": READ,
    "Queue": QUEUE,
    "Edit claims": EDIT,
    "Program": PROGRAM,
}
"""What can be done on the review screen, group by group."""

_BACK = Command("back", ("escape", "q"), ("back",), "Go back to the claim you came from.", True)
_ROWS: Commands = (
    Command("next", ("j", "down"), ("move", 1), "Go one on."),
    Command("previous", ("k", "up"), ("move", -1), "Go one back."),
    Command("page on", ("space", "pagedown", "ctrl+d"), ("page", 1), "Go a page on."),
    Command("page back", ("pageup", "ctrl+u"), ("page", -1), "Go a page back."),
    Command("first", ("home", "<"), ("first",), "Go to the first."),
    Command("last", ("end", ">"), ("last",), "Go to the last."),
)
_ITS_CLAIM = Command("its claim", ("enter",), ("choose",), "Go to its claim.", True)
ROWS: Mapping[str, Commands] = {
    "Figures, History, Changes": (*_ROWS, _ITS_CLAIM, _HELP, _BACK),
}
"""What can be done on a screen of rows and no more."""
MATRIX: Mapping[str, Commands] = {
    "Matrix": (
        *_ROWS,
        Command("articles on", ("right", "l"), ("shift", 1), "Show the articles further right.", True),
        Command("articles back", ("left", "h"), ("shift", -1), "Show the articles further left.", True),
        _ITS_CLAIM,
        _HELP,
        _BACK,
    )
}
"""What can be done on the matrix."""
_RELIABLE = ("completely", "usually", "fairly", "not usually", "unreliable", "unknown")
SOURCES: Mapping[str, Commands] = {
    "Sources": (
        *_ROWS,
        *(
            Command(
                f"grade {grade}",
                (f"d {grade.lower()}",),
                ("grade", grade),
                f"Grade it: {words}.",
                short=short,
                in_footer=grade == "A",
            )
            for (grade, words), short in zip(GRADES.items(), _RELIABLE, strict=True)
        ),
        *(
            Command(field, (f"e {field[0]}",), ("describe", field), f"Correct {tip}.", field == "outlet")
            for field, tip in (
                ("outlet", "the name of the outlet"),
                ("title", "the title of each of its articles"),
                ("author", "the author of each of its articles"),
                ("date", "the day each of its articles came out"),
                ("url", "the address of each of its articles"),
            )
        ),
        Command(OWNER, ("e w",), ("describe", OWNER), "Say who owns the outlet: one owner is one root."),
        Command("undo", ("z",), ("undo",), "Take back your last decision.", True),
        _HELP,
        _BACK,
    )
}
"""What can be done on the sources screen."""
ARTICLE: Mapping[str, Commands] = {
    "Article": (
        *_ROWS,
        Command("next article", ("right", "l"), ("turn", 1), "Read the next article.", True),
        Command("previous article", ("left", "h"), ("turn", -1), "Read the article before.", True),
        Command("its claim", ("enter",), ("choose",), "Go to the claim of this sentence.", True),
        _HELP,
        _BACK,
    )
}
"""What can be done on the article screen."""
HELP: Mapping[str, Commands] = {
    "Help": (*_ROWS, Command("close", ("escape", "q", "?"), ("back",), "Close this page.", True))
}
"""What can be done on the help screen."""
EVERYWHERE: Mapping[str, Commands] = {
    "Everywhere": (
        Command("draw again", ("ctrl+l",), ("repaint",), "Draw the whole screen again."),
        Command("to the shell", ("ctrl+z",), ("suspend_process",), "Go to the shell; fg comes back."),
    )
}
"""What the program itself answers to, whatever screen shows."""
SCREENS: Mapping[str, Mapping[str, Commands]] = {
    "Review": REVIEW,
    "Article": ARTICLE,
    "Matrix": MATRIX,
    "Figures, History, Changes": ROWS,
    "Sources": SOURCES,
    "Everywhere": EVERYWHERE,
}
"""The screens whose keys the help and the README tell."""

_ABOUT: Mapping[str | int, str] = {
    "confidence": "confidence",
    "grade": "grade",
    "order": "order",
    "verdict_tagged": "all tagged",
    "stance": "this article",
    "open": "go to",
    "describe": "correct",
}
"""What the keys decide that a run of keys begins with, by the action they lead to."""


def about(commands: Iterable[Command]) -> str:
    """What a choice between these commands is about; empty where they have nothing in common."""
    found = {_ABOUT.get(each.action[0], "") for each in commands}
    return found.pop() if len(found) == 1 else ""


def flat(groups: Mapping[str, Commands]) -> Commands:
    """The commands of all groups."""
    return tuple(command for commands in groups.values() for command in commands)


def on_screen(groups: Mapping[str, Commands]) -> Commands:
    """All that can be done on a screen: the commands of its groups, and those known everywhere."""
    return flat(groups) if groups is EVERYWHERE else (*flat(groups), *flat(EVERYWHERE))


def fitting(words: str, commands: Iterable[Command]) -> Commands:
    """The commands that a reviewer can mean by a name: the one that has it, else all whose names begin so."""
    names, begun = {each.words: each for each in commands}, words.casefold()
    if begun in names:
        return (names[begun],)
    return tuple(each for name, each in names.items() if begun and name.startswith(begun))


def shown_key(key: str) -> str:
    """A key as a reader knows it."""
    return " ".join(
        _SHOWN.get(each, each.replace("ctrl+", "^").upper() if "ctrl+" in each else each)
        for each in key.split()
    )


def key_table(groups: Mapping[str, Commands]) -> str:
    """The commands as a Markdown table, for the README."""
    rows = [f"| {_code(each.keys)} | {each.words} | {each.tip} |" for each in flat(groups)]
    return "\n".join(["| key | name | does |", "|---|---|---|", *rows])


def _code(keys: Iterable[str]) -> str:
    return " ".join(f"`{shown_key(key)}`" for key in keys)
