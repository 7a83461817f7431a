"""Every action of the program, declared once, screen by screen.

Dispatch, footer, help, command palette, command line and the README's key table are all read from here.
"""

from collections.abc import Mapping

from review_tui.session.outlets import GRADES, OWNER
from review_tui.stage.command import Command, Commands, Footer, flat
from review_tui.stage.review_keys import REVIEW, SHOW_KEYS

_BACK = Command("back", ("escape", "q"), ("back",), "Go back to the claim you came from.", Footer.ALWAYS)
_ROWS: Commands = (
    Command("next", ("j", "down"), ("move", 1), "Go one on."),
    Command("previous", ("k", "up"), ("move", -1), "Go one back."),
    Command("page on", ("space", "pagedown", "ctrl+d"), ("page", 1), "Go a page on."),
    Command("page back", ("pageup", "ctrl+u"), ("page", -1), "Go a page back."),
    Command("first", ("home", "<", "g g"), ("first",), "Go to the first."),
    Command("last", ("end", ">", "G"), ("last",), "Go to the last."),
)
_ITS_CLAIM = Command("its claim", ("enter",), ("choose",), "Go to its claim.", Footer.ALWAYS)
ROWS: Mapping[str, Commands] = {"Figures, History, Changes": (*_ROWS, _ITS_CLAIM, SHOW_KEYS, _BACK)}
"""What can be done on a screen of rows and no more."""
MATRIX: Mapping[str, Commands] = {
    "Matrix": (
        *_ROWS,
        Command(
            "articles on", ("right", "l"), ("shift", 1), "Show the articles further right.", Footer.ALWAYS
        ),
        Command(
            "articles back", ("left", "h"), ("shift", -1), "Show the articles further left.", Footer.ALWAYS
        ),
        _ITS_CLAIM,
        SHOW_KEYS,
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
                footer=Footer.ALWAYS if grade == "A" else Footer.NEVER,
            )
            for (grade, words), short in zip(GRADES.items(), _RELIABLE, strict=True)
        ),
        *(
            Command(field, (f"e {field[0]}",), ("describe", field), f"Correct {tip}.", footer)
            for field, tip, footer in (
                ("outlet", "the name of the outlet", Footer.ALWAYS),
                ("title", "the title of each of its articles", Footer.NEVER),
                ("author", "the author of each of its articles", Footer.NEVER),
                ("date", "the day each of its articles came out", Footer.NEVER),
                ("url", "the address of each of its articles", Footer.NEVER),
            )
        ),
        Command(OWNER, ("e w",), ("describe", OWNER), "Say who owns the outlet: one owner is one root."),
        Command("undo", ("z",), ("undo",), "Take back your last decision.", Footer.ALWAYS),
        SHOW_KEYS,
        _BACK,
    )
}
"""What can be done on the sources screen."""
ARTICLE: Mapping[str, Commands] = {
    "Article": (
        *_ROWS,
        Command("next article", ("right", "l"), ("turn", 1), "Read the next article.", Footer.ALWAYS),
        Command("previous article", ("left", "h"), ("turn", -1), "Read the article before.", Footer.ALWAYS),
        Command("its claim", ("enter",), ("choose",), "Go to the claim of this sentence.", Footer.ALWAYS),
        Command("next unreviewed", ("}",), ("seek", "unreviewed", 1), "Go to the next unreviewed sentence."),
        Command("previous unreviewed", ("{",), ("seek", "unreviewed", -1), "Go to the one before."),
        Command("next conflict", ("]",), ("seek", "conflict", 1), "Go to the next sentence in conflict."),
        Command("previous conflict", ("[",), ("seek", "conflict", -1), "Go to the one before."),
        Command("search", ("/",), ("search",), "Find a word in all articles.", Footer.WIDE),
        Command("next match", ("n",), ("match", 1), "Go to the next sentence with the word."),
        Command("previous match", ("N",), ("match", -1), "Go to the sentence with the word before."),
        SHOW_KEYS,
        _BACK,
    )
}
"""What can be done on the article screen."""
HELP: Mapping[str, Commands] = {
    "Help": (*_ROWS, Command("close", ("escape", "q", "?"), ("back",), "Close this page.", Footer.ALWAYS))
}
"""What can be done on the help screen."""
EVERYWHERE: Mapping[str, Commands] = {
    "Everywhere": (
        Command("palette", ("ctrl+p",), ("command_palette",), "Find a command by any of its words."),
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


def on_screen(groups: Mapping[str, Commands]) -> Commands:
    """All that can be done on a screen: the commands of its groups, and those known everywhere."""
    return flat(groups) if groups is EVERYWHERE else (*flat(groups), *flat(EVERYWHERE))
