"""What number a sentence gives, of what, as of when and on whose word."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from review_tui.match.slots import Slots
from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.meanings import act_of, is_known_act
from review_tui.match.slots.quantities import Quantity
from review_tui.origin.lexicon import word_set
from review_tui.origin.records import Attribution
from review_tui.records import Role, Sentence, Span

_SAYS_NOTHING = frozenset(
    map(
        act_of,
        word_set(
            """
            year years quarter month months week day days first second third half full time total million
            billion thousand percent said company firm agreed close closed reached reach took take gave give
            kept keep maintained earlier expected analysts shows showed results two three four five six seven
            eight nine ten eleven twelve twenty hundred number
            """
        ),
    )
)
"""Stands beside any number."""
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+|(?<![\w-])[A-Z][\w-]++(?=['’]s\b)")
_WORD = re.compile(r"[^\W\d_]{3,}")


class Figure(Struct, frozen=True):
    """A number one sentence gives for something that others give numbers for too."""

    article: str
    sentence: str
    """Their ids."""
    span: Span
    """Where it stands in the article."""
    text: str
    """As written, with its bounding words: "over 1,000 casualties"."""
    value: float
    low: float
    high: float
    """The values it allows; `high` is infinite for "over 1,000"."""
    origins: tuple[str, ...]
    """On whose word."""
    as_of: str | None
    """The day it stands for, ISO 8601 where it can be known, else as the text has it."""


def figure_of(
    sentence: Sentence, quantity: Quantity, slots: Slots, attributions: Sequence[Attribution]
) -> Figure:
    """The quantity of a sentence as a figure, on the word of whom it credits."""
    credited = (one.chain[0] if one.chain else one.origin for one in attributions if one.origin)
    return Figure(
        sentence.article.id,
        sentence.id,
        quantity.span,
        quantity.text,
        quantity.value,
        quantity.low,
        quantity.high,
        tuple(dict.fromkeys(name for name in credited if name)),
        _as_of(slots),
    )


def _as_of(slots: Slots) -> str | None:
    """An ISO day where it can be known, else the words of the text ("Jan. 9")."""
    stands = slots.as_of
    if stands is None:
        return None
    return date.fromordinal(stands.day).isoformat() if stands.day and stands.has_year else stands.text


def find_names(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The words, in small letters, that have a capital inside a sentence or own something."""
    bodies = (sentence.text for sentence in sentences if sentence.role is Role.BODY)
    return frozenset(name.lower() for text in bodies for name in _NAME.findall(text))


def things_beside(quantity: Quantity, text: str, names: frozenset[str]) -> Mapping[str, str]:
    """By their stems the things a sum or a percentage may be of, as written; of a count, all other acts."""
    if quantity.kind is Kind.COUNT:
        own = {quantity.unit, *map(act_of, _WORD.findall(quantity.text.lower()))}
        return dict.fromkeys(sorted(quantity.context.sentence - own - _SAYS_NOTHING), "")
    written = {act_of(word): word for word in _WORD.findall(text.lower()) if word not in names}
    return {
        act: written[act]
        for act in sorted(quantity.context.around)
        if act in written and act not in _SAYS_NOTHING and not is_known_act(act)
    }
