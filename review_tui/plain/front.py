"""The front of the stage in lines: reads commands, writes what happens."""

import asyncio
from collections.abc import Awaitable, Iterator, Mapping
from typing import TextIO

from review_tui.desk import Desk
from review_tui.editor import edit
from review_tui.plain.answers import told_answer
from review_tui.plain.claim import told_claim
from review_tui.plain.sides import SIDES
from review_tui.stage.acting import Asked
from review_tui.stage.command import Command, fitting
from review_tui.stage.keymap import Keymap
from review_tui.stage.review_keys import REVIEW
from review_tui.stage.scene import Scene, first_scene
from review_tui.stage.stage import Stage


class PlainReview:
    """The front of the stage in lines: reads commands, writes what happens."""

    def __init__(self, desk: Desk, keymap: Keymap, lines: Iterator[str], out: TextIO) -> None:
        self._lines, self._out, self._keymap = lines, out, keymap
        self._shown: str | None = None
        self._echoed = ""
        self.stage = Stage(desk, first_scene(desk), self)

    def run(self) -> None:
        """Follow the lines to their end or to `quit`, then leave the desk."""
        self.show(self.stage.scene)
        table = self._keymap.commands(REVIEW)
        for each in self._lines:
            self._echoed = ""
            words = each.strip().removeprefix(":")
            if each.startswith(":") and self.stage.go_to_number(words):
                continue
            if command := found_command(each.strip(), table):
                if command.action[0] == "quit":
                    break
                self._perform(command)
            elif each.strip():
                self._say(f"“{each.strip()}” is no command; help lists them.")
        scene = self.stage.scene
        self.stage.desk.leave(scene.claim.id if scene.queue else "")

    def _perform(self, command: Command) -> None:
        self.stage.heed(command)
        if not self.stage.knows(command):
            self._tell(command)
        elif self.stage.allows(command):
            if waits := self.stage.do(command):
                asyncio.run(_done(waits))
        else:
            self._say("There is no claim to do that with.")

    def _tell(self, command: Command) -> None:
        for each in told_answer(self.stage, command):
            self._say(each)

    def show(self, scene: Scene) -> None:
        """Say what happened, and the claim where it is another one."""
        if scene.echo and scene.echo != self._echoed:
            self._echoed = scene.echo
            self._say(scene.echo)
        claim = scene.claim.id if scene.queue else None
        if claim != self._shown:
            self._shown = claim
            for each in told_claim(scene) if claim else ["No claim here."]:
                self._say(each)

    async def ask(self, asked: Asked) -> str | None:
        """The next line that will do; None at the end of the lines."""
        self._say(f"{asked.what}: {asked.hint}")
        for each in self._lines:
            if not (refusal := asked.refuses(each.strip())):
                return each.strip()
            self._say(f"{asked.what}: {refusal}")
        return None

    async def visit(self, name: str) -> None:
        """The review told from another side."""
        for each in SIDES[name](self.stage):
            self._say(each)

    def edit(self, text: str) -> str | None:
        """The text as it comes back from $EDITOR."""
        return edit(text)

    def copy(self, text: str) -> None:
        """A line terminal has no clipboard; the text itself is shown."""
        self._say(text)

    def _say(self, words: str) -> None:
        self._out.write(f"{words}\n")
        self._out.flush()


async def _done(waits: Awaitable[None]) -> None:
    await waits


def found_command(words: str, table: Mapping[str, Command]) -> Command | None:
    """The command with this key, this name, or the only one whose name begins so."""
    if words in table:
        return table[words]
    meant = fitting(words, dict.fromkeys(table.values()))
    return meant[0] if len(meant) == 1 else None
