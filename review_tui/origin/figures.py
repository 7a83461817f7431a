"""What number a sentence gives, as of when and on whose word."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from review_tui.match.slots import Slots
from review_tui.match.slots.quantities import Quantity
from review_tui.origin.records import Attribution
from review_tui.records import Sentence, Span


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
