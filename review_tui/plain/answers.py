"""What is only told, and changes nothing: the keys, an article, another side."""

from collections.abc import Callable, Iterable, Mapping

from review_tui.plain.claim import told_parts
from review_tui.plain.sides import SIDES
from review_tui.stage.command import Command, flat, shown_key
from review_tui.stage.review_keys import REVIEW
from review_tui.stage.stage import Stage
from review_tui.views.reading import reading


def told_answer(stage: Stage, command: Command) -> Iterable[str]:
    """What a command that only shows something has to say here."""
    return _TOLD.get(str(command.action[0]), _not_here)(stage, command)


def _help(stage: Stage, command: Command) -> Iterable[str]:
    return [f"{each.words} ({shown_key(each.keys[0])}): {each.tip}" for each in flat(REVIEW)]


def _article(stage: Stage, command: Command) -> Iterable[str]:
    shown = reading(stage.desk.review, stage.scene.sentence.article, stage.desk.reviewer)
    yield f"{shown.label.letter}, {shown.label.name}:"
    yield from (
        f"{each.number}, claim {each.claim_number}, {each.verdict}: {told_parts(each.parts)}"
        for each in shown.lines
    )


def _side(stage: Stage, command: Command) -> Iterable[str]:
    return SIDES[str(command.action[1])](stage)


def _not_here(stage: Stage, command: Command) -> Iterable[str]:
    return [f"“{command.words}” has no meaning in lines of text."]


_TOLD: Mapping[str, Callable[[Stage, Command], Iterable[str]]] = {
    "help": _help,
    "article": _article,
    "open": _side,
}
