"""The commands of the review screen."""

from collections.abc import Mapping

from review_tui.stage.command import Command, Commands, Footer
from store import Verdict

VERDICT: Commands = (
    *(
        Command(verdict, keys, ("verdict", verdict), tip, Footer.ALWAYS)
        for verdict, keys, tip in (
            ("corroborated", ("1", "c"), "Independent sources agree."),
            ("contradicted", ("2", "x"), "The claim does not stand up."),
            ("unverified", ("3", "u"), "Looked at; nothing here settles it."),
        )
    ),
    Command("clear", ("0",), ("verdict", "unreviewed"), "Take your verdict off the claim."),
    Command("reason", ("r",), ("reason",), "Say why, of this claim's verdict or of your last one."),
    Command("note", ("e",), ("note",), "Write a note on the claim.", Footer.ALWAYS),
    Command("long note", ("E",), ("long_note",), "Write the note in your $EDITOR."),
    Command("undo", ("z",), ("undo",), "Take back your last decision.", Footer.ALWAYS),
    Command("redo", ("Z",), ("redo",), "Bring back the decision you undid last."),
    *(
        Command(f"{level} confidence", (f"f {level[0]}",), ("confidence", level), tip, short=level)
        for level, tip in (
            ("high", "Sure of the verdict just given, or of this."),
            ("moderate", "Fairly sure of it."),
            ("low", "Not sure of it."),
        )
    ),
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
    Command("next claim", ("j", "down"), ("move", 1), "Go to the next claim.", Footer.WIDE),
    Command("previous claim", ("k", "up"), ("move", -1), "Go to the previous claim."),
    Command("next unreviewed", ("}",), ("seek", "unreviewed", 1), "Go to the next unreviewed claim."),
    Command("previous unreviewed", ("{",), ("seek", "unreviewed", -1), "Go to the unreviewed claim before."),
    Command(
        "next conflict", ("]",), ("seek", "conflict", 1), "Go to the next claim in conflict.", Footer.WIDE
    ),
    Command("previous conflict", ("[",), ("seek", "conflict", -1), "Go to the claim in conflict before."),
    Command("first claim", ("home", "<", "g g"), ("first",), "Go to the first claim.", short="first"),
    Command("last claim", ("end", ">", "G"), ("last",), "Go to the last claim."),
    Command("search", ("/",), ("search",), "Find a word in the claims.", Footer.WIDE),
    Command("next match", ("n",), ("match", 1), "Go to the next claim with the word."),
    Command("previous match", ("N",), ("match", -1), "Go to the claim with the word before."),
)
READ: Commands = (
    Command("article", ("enter",), ("article",), "Read the article at the chosen sentence.", Footer.WIDE),
    Command("next sentence", ("tab",), ("choose", 1), "Choose the claim's next sentence.", Footer.WIDE),
    Command("previous sentence", ("shift+tab",), ("choose", -1), "Choose the claim's sentence before."),
    Command("scroll on", ("space", "pagedown", "ctrl+d"), ("scroll", 1), "Show more of the evidence."),
    Command("scroll back", ("pageup", "ctrl+u"), ("scroll", -1), "Show the evidence further up."),
    Command("context", ("w",), ("context",), "Show or hide what stands around each sentence."),
    Command("why linked", ("i",), ("explain",), "Show or hide why the sentences are linked.", Footer.WIDE),
    Command("reveal", ("v",), ("reveal",), "See what is hidden until your own verdict; recorded."),
    Command("copy", ("y",), ("copy",), "Copy the chosen sentence with its citation."),
)
QUEUE: Commands = (
    *(
        Command(words, (f"o {order[0]}",), ("order", order), tip, short=order)
        for words, order, tip in (
            ("by usefulness", "usefulness", "Put first what needs a reviewer most."),
            ("reading order", "reading", "Take the claims as the articles tell them."),
            ("by size", "size", "Put first what most articles tell."),
        )
    ),
    Command(
        "filter", ("&",), ("filter",), "Show only some: a verdict, conflict, stale, a word…", Footer.WIDE
    ),
    Command("all claims", ("escape",), ("unfilter",), "Leave the filter: show all claims again."),
)
EDIT: Commands = (
    Command("tag", ("t",), ("tag",), "Tag the claim or untag it; tags last until you leave."),
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
    Command("not the same", ("A",), ("apart",), "Never join the chosen one and the first again."),
    Command("move", ("m",), ("take",), "Move the chosen sentence into the tagged claim."),
    Command("origin", ("a",), ("origin",), "Say whom the chosen sentence really credits."),
    Command("asserts", ("s a",), ("stance", "asserts"), "The chosen sentence's article asserts the claim."),
    Command("disputes", ("s d",), ("stance", "disputes"), "The chosen sentence's article disputes it."),
    Command("hedges", ("s h",), ("stance", "hedges"), "The chosen sentence's article hedges it."),
)
SHOW_KEYS = Command("help", ("?",), ("help",), "Show every key and what it does.", Footer.ALWAYS)
PROGRAM: Commands = (
    Command(
        "matrix", ("g m",), ("open", "matrix"), "See what each article does with each claim.", Footer.WIDE
    ),
    Command("sources", ("g s",), ("open", "sources"), "See how each article stands.", Footer.WIDE),
    Command("figures", ("g f",), ("open", "figures"), "See the numbers that several articles give."),
    Command("history", ("g h",), ("open", "history"), "See every decision, newest first.", Footer.WIDE),
    Command("changes", ("g c",), ("open", "changes"), "See what has changed in the articles."),
    Command("read again", ("ctrl+r", "f5"), ("reread",), "Read the articles again and see what has changed."),
    Command("report", ("R",), ("report",), "Write a report."),
    Command("command", (":",), ("command",), "Type a command by its name."),
    SHOW_KEYS,
    Command("quit", ("q", "ctrl+c"), ("quit",), "Save and leave.", Footer.ALWAYS),
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
