"""The review in lines of text, for screen readers, braille and terminals that cannot do more.

The same commands by the same keys and names, one a line, lead to the same decisions as on the screen.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from typing import TextIO

import click

from review_tui.desk import Desk
from review_tui.origin.records import Stance
from review_tui.stage.acting import Asked
from review_tui.stage.keymap import Keymap
from review_tui.stage.keys import REVIEW, Command, fitting, flat, shown_key
from review_tui.stage.scene import Scene, first_scene
from review_tui.stage.stage import Stage
from review_tui.text.oddities import disguises
from review_tui.views.change import Change
from review_tui.views.change_rows import NOTHING, told_change
from review_tui.views.evidence import Passage, evidence
from review_tui.views.figures import figure_tables
from review_tui.views.matrix import matrix
from review_tui.views.parts import Part
from review_tui.views.past import past
from review_tui.views.reading import reading
from review_tui.views.sources import source_rows
from review_tui.views.words import count


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
        if not self.stage.knows(command):
            self._tell(command)
        elif self.stage.allows(command):
            if waits := self.stage.do(command):
                asyncio.run(_done(waits))
        else:
            self._say("There is no claim to do that with.")

    def _tell(self, command: Command) -> None:
        for each in _TOLD.get(str(command.action[0]), _not_here)(self.stage, command):
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
        """The next line; None at the end of the lines."""
        self._say(f"{asked.what}: {asked.hint}")
        answer = next(self._lines, None)
        return None if answer is None else answer.strip()

    async def visit(self, name: str) -> None:
        """The review told from another side."""
        for each in _SIDES[name](self.stage):
            self._say(each)

    def edit(self, text: str) -> str | None:
        """The text as it comes back from $EDITOR."""
        return click.edit(text, extension=".md", require_save=True)

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


def told_claim(scene: Scene) -> Iterator[str]:
    """The claim and its evidence, a line each."""
    claim, standing = scene.claim, scene.standing(scene.claim.id)
    shown = evidence(scene.review, claim, scene.number, standing, is_open=scene.is_open(claim.id))
    articles = count(len(claim.articles), "article")
    place = f"{scene.at + 1} of {len(scene.queue)}"
    yield f"Claim {shown.number}, {place}, {standing.verdict}, {articles}."
    if shown.colleagues:
        disagree = "The reviewers disagree" if standing.is_disagreed else "Other reviewers"
        yield f"{disagree}: {'; '.join(shown.colleagues)}."
    if shown.hidden:
        yield f"A colleague's {shown.hidden} is hidden until you give your verdict."
    yield from (_told_passage(each) for each in shown.passages)
    if shown.roots:
        yield f"Rests on {count(len(shown.roots), 'root')}: {', '.join(shown.roots)}."
    if shown.suggestion:
        yield f"Suggested: {shown.suggestion}."
    yield from (f"Conflict, {each.slot}, {each.letters}: {each.reason}" for each in shown.differences)
    if shown.stale:
        yield f"Stale: {shown.stale}."
    yield from (f"Note: {each}" for each in shown.notes)


def _told_passage(passage: Passage) -> str:
    otherwise = ", says otherwise" if passage.stance is Stance.DISPUTES else ""
    where = f"{passage.label.letter}, {passage.label.name}, sentence {passage.number}{otherwise}"
    return f"{where}: {_told_parts(passage.parts)}"


def _told_parts(parts: Sequence[Part]) -> str:
    """The words as they stand, and which of them only look like what they seem."""
    text = "".join(part.text for part in parts)
    disguised = ", ".join(disguises(text))
    return f"{text} (letters of another alphabet: {disguised})" if disguised else text


def _told_help(stage: Stage, command: Command) -> Iterable[str]:
    return [f"{each.words} ({shown_key(each.keys[0])}): {each.tip}" for each in flat(REVIEW)]


def _told_article(stage: Stage, command: Command) -> Iterable[str]:
    shown = reading(stage.desk.review, stage.scene.sentence.article, stage.desk.reviewer)
    yield f"{shown.label.letter}, {shown.label.name}:"
    yield from (
        f"{each.number}, claim {each.claim_number}, {each.verdict}: {_told_parts(each.parts)}"
        for each in shown.lines
    )


def _told_past(stage: Stage) -> Iterable[str]:
    rows = past(stage.desk.review, stage.desk.reviewer)
    told = [f"{each.at}, {each.reviewer}, claim {each.number or 'unknown'}: {each.what}" for each in rows]
    return told or ["Nothing is decided yet."]


def _told_matrix(stage: Stage) -> Iterable[str]:
    shown = matrix(stage.desk.review, stage.desk.reviewer)
    for row in shown.rows:
        cells = (f"{label.letter} {cell}" for label, cell in zip(shown.articles, row.cells, strict=True))
        spoken = ", ".join(each for each in cells if not each.endswith(Stance.SILENT))
        yield f"Claim {row.number}, {row.verdict}, {count(row.roots, 'root')}: {spoken}"


def _told_sources(stage: Stage) -> Iterable[str]:
    for row in source_rows(stage.desk.review, stage.desk.reviewer):
        card, grade = row.card, f", grade {row.grade}" if row.grade else ""
        yield (
            f"{row.shown}{grade}, in {row.letters}: {count(card.claims, 'claim')}, corroborated on two roots "
            f"{card.corroborated}, on fewer {card.corroborated_alone}, contradicted {card.contradicted}, "
            f"unverified {card.unverified}, unreviewed {card.unreviewed}"
        )


def _told_figures(stage: Stage) -> Iterable[str]:
    tables = figure_tables(stage.desk.review)
    for table in tables:
        yield f"{table.name}:"
        for row in table.rows:
            known = ", ".join(each for each in (row.as_of, row.origins) if each)
            yield f"{row.letter}: {row.text}" + (f" ({known})" if known else "")
    if not tables:
        yield "No number here is given by more than one article."


def _told_changes(stage: Stage) -> Iterable[str]:
    rows = stage.desk.changes
    for row in rows:
        number = stage.desk.review.alignment.number_of[row.claim] if row.claim else None
        claim = f", claim {number}" if number and row.change is Change.GAINED else ""
        yield ": ".join(filter(None, (f"{told_change(row)}{claim}", _told_parts(row.parts))))
    if not rows:
        yield NOTHING


_SIDES: Mapping[str, Callable[[Stage], Iterable[str]]] = {
    "history": _told_past,
    "matrix": _told_matrix,
    "sources": _told_sources,
    "figures": _told_figures,
    "changes": _told_changes,
}


def _told_side(stage: Stage, command: Command) -> Iterable[str]:
    return _SIDES[str(command.action[1])](stage)


def _not_here(stage: Stage, command: Command) -> Iterable[str]:
    return [f"“{command.words}” has no meaning in lines of text."]


_TOLD: dict[str, Callable[[Stage, Command], Iterable[str]]] = {
    "help": _told_help,
    "article": _told_article,
    "open": _told_side,
}
