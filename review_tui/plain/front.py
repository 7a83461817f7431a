"""The front of the stage in lines: asks and answers, one below the other."""

from collections.abc import Iterator
from typing import TextIO

from review_tui.desk import Desk
from review_tui.editor import edit
from review_tui.plain.sides import SIDES
from review_tui.stage.acting import Asked
from review_tui.stage.scene import Scene, first_scene
from review_tui.stage.stage import Stage

LEAVES = frozenset({"esc", "escape", "\x1b"})
"""Lines that leave a question."""
_EMPTIES = "-"
"""The answer that makes empty what stands there."""


class LineFront:
    """Reads what the reviewer writes and writes what happens."""

    def __init__(self, desk: Desk, lines: Iterator[str], out: TextIO) -> None:
        self._lines, self._out = lines, out
        self._echoed = ""
        self.has_spoken = False
        """Whether anything was said since the last line was read."""
        self.answer = ""
        """What was typed behind a command that asks, on the same line."""
        self.stage = Stage(desk, first_scene(desk), self)

    def heard(self) -> Iterator[str]:
        """The reviewer's lines; with each, all that was said before is old."""
        for each in self._lines:
            self._echoed, self.has_spoken = "", False
            yield each.strip()

    def show(self, scene: Scene) -> Scene:
        """Say what happened; of what was said before it only what is new."""
        if scene.echo and scene.echo != self._echoed:
            self.say(scene.echo.removeprefix(self._echoed).strip())
            self._echoed = scene.echo
        return scene

    async def ask(self, asked: Asked) -> str | None:
        """What was typed with the command, else the next line that will do; None where it leaves or ends."""
        answer, self.answer = self.answer, ""
        if answer and not asked.refuses(answer):
            return answer
        mark = "" if asked.what.endswith(("?", ":")) else ":"
        keeps = f" Now: {asked.text}. An empty line keeps that, {_EMPTIES} empties it."
        self.say(f"{asked.what}{mark} {asked.hint}{keeps if asked.text else ''} Esc leaves.")
        for each in self._lines:
            words = each.strip()
            if words.casefold() in LEAVES:
                return None
            answer = _answered(words, asked)
            if not (refusal := asked.refuses(answer)):
                return answer
            self.say(f"{asked.what}{mark} {refusal}")
        return None

    async def visit(self, name: str) -> None:
        """The review told from another side."""
        self.say(*SIDES[name](self.stage))

    def edit(self, text: str) -> str | None:
        """The text as it comes back from $EDITOR."""
        return edit(text)

    def copy(self, text: str) -> None:
        """A line terminal has no clipboard; the text itself is shown."""
        self.say(text)

    def say(self, *lines: str) -> None:
        """Write the lines, at once."""
        for each in lines:
            self.has_spoken = True
            self._out.write(f"{each}\n")
        self._out.flush()


def _answered(words: str, asked: Asked) -> str:
    """What a line means: an empty one leaves what stands there."""
    if not words:
        return asked.text
    return "" if asked.text and words == _EMPTIES else words
