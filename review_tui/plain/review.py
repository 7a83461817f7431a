"""The review in lines: each line is a command, done as on the screen, and what has come of it is told."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import TextIO

from review_tui.desk import Desk
from review_tui.plain.answers import Answers
from review_tui.plain.claim import told_chosen, told_claim
from review_tui.plain.front import LEAVES, LineFront
from review_tui.plain.sources import describe_source, grade_source
from review_tui.plain.state import told_place, told_saved
from review_tui.plain.typed import typed
from review_tui.stage.acting import Asked
from review_tui.stage.command import Command, about, shown_key
from review_tui.stage.keymap import Keymap
from review_tui.stage.scene import Scene
from review_tui.stage.stage import Stage

_ASKING = frozenset({"reason", "note", "search", "filter", "origin", "report"})
"""Actions that ask for one line, which may follow on theirs: "r The mayor saw it", "/ bridge"."""
_SOURCES: Mapping[str, Callable[[Stage, str], Awaitable[None]]] = {
    "grade_source": grade_source,
    "describe_source": describe_source,
}


class PlainReview:
    """Follows the reviewer's lines."""

    def __init__(self, desk: Desk, keymap: Keymap, lines: Iterator[str], out: TextIO) -> None:
        self._front = LineFront(desk, lines, out)
        self.stage = self._front.stage
        self._typed = typed(keymap)
        self._answers = Answers(self.stage, keymap)
        self._claim, self._told = "", frozenset[str]()
        """The claim that was told last, and what was told of it."""
        self._trouble = ""
        self._is_done = False

    def run(self) -> None:
        """Follow the lines to their end or to `quit`, then leave the desk."""
        self._front.show(self.stage.scene)
        self._tell_claim()
        for each in self._front.heard():
            self._follow(each)
            if self._is_done:
                break
        self._front.say(f"Leaving at {told_place(self.stage)}. {told_saved(self.stage)}".strip())
        scene = self.stage.scene
        self.stage.desk.leave(scene.claim.id if scene.queue else "")

    def _follow(self, words: str) -> None:
        """Do what a line says and tell what has come of it: of every line something is heard."""
        before = self.stage.scene
        self._do_as_told(words)
        if self._is_done:
            return
        self.stage.catch_up()
        self._tell_ways(before, self.stage.scene)
        self._tell_claim()
        if self.stage.desk.trouble != self._trouble:
            self._trouble = self.stage.desk.trouble
            self._front.say(told_saved(self.stage))
        if not self._front.has_spoken:
            self._front.say(f"Nothing has changed; you are at {told_place(self.stage)}.")

    def _do_as_told(self, words: str) -> None:
        name = words.removeprefix(":").strip()
        is_named = words.startswith(":") and bool(name)
        if words.casefold() in LEAVES:
            words = "escape" if self.stage.scene.filter else "back"
        meant = self._typed.named(name) if is_named else self._typed.meant(words)
        if not words:
            self._front.say(*self._answers.again())
        elif name.isdecimal() and (is_named or not meant):
            self._go_to(name, is_named=is_named)
        elif len(meant) == 1:
            self._perform(meant[0])
        elif longer := self._typed.longer(words):
            rest = (f"{shown_key(run)} {each.short or each.words}" for run, each in longer.items())
            self._front.say(f"{words} goes on, {about(longer.values())}: {', '.join(rest)}.")
        elif asks := self._asks(words):
            self._front.answer = words.partition(" ")[2].strip()
            self._perform(asks)
            self._front.answer = ""
        elif meant:
            self._front.say(f"“{name}” could be: {', '.join(each.words for each in meant)}.")
        else:
            self._front.say(f"“{words}” is no command; help lists them.")

    def _asks(self, words: str) -> Command | None:
        """The command that the first word means, where it asks for what the rest of the line says."""
        first, _, rest = words.partition(" ")
        meant = self._typed.meant(first) if rest.strip() else ()
        return meant[0] if len(meant) == 1 and meant[0].action[0] in _ASKING else None

    def _go_to(self, number: str, *, is_named: bool) -> None:
        if not self.stage.go_to_number(number):
            self._front.say(
                f"There is no claim {number}; they go from 1 to {len(self.stage.scene.review.claims)}."
            )
        elif not is_named:
            self._front.say(f"Going to claim {number}; :{number} is surer, since some numbers are keys.")

    def _perform(self, command: Command) -> None:
        self.stage.heed(command)
        name, *given = map(str, command.action)
        if name == "quit":
            self._is_done = True
        elif name == "command":
            words = asyncio.run(self._front.ask(Asked("Command", "Its name, or a claim's number.")))
            self._do_as_told(f":{words}" if words else "")
        elif name in _SOURCES:
            asyncio.run(_done(_SOURCES[name](self.stage, *given)))
        elif self.stage.knows(command):
            self._play(command)
        else:
            self._front.say(*self._answers.answer(command))

    def _play(self, command: Command) -> None:
        if not self.stage.allows(command):
            self._front.say("There is no claim to do that with.")
        elif waits := self.stage.do(command):
            asyncio.run(_done(waits))
        elif command.action[0] == "choose":
            self._front.say(told_chosen(self.stage.scene))

    def _tell_ways(self, before: Scene, now: Scene) -> None:
        """Say from what on more or less is told of each claim."""
        for what, was, holds in (
            ("why the sentences are linked", before.with_reasons, now.with_reasons),
            ("what stands around each sentence", before.with_context, now.with_context),
        ):
            if was != holds:
                self._front.say(f"From now on it is {'told' if holds else 'not told'} {what}.")

    def _tell_claim(self) -> None:
        """Tell the claim where it is another one, else what is new of it."""
        scene = self.stage.scene
        claim, lines = scene.claim.id if scene.queue else "", tuple(told_claim(scene))
        self._front.say(*(each for each in lines if claim != self._claim or each not in self._told))
        self._claim, self._told = claim, frozenset(lines)


async def _done(waits: Awaitable[None]) -> None:
    await waits
