"""Quantities: numbers with what they count or measure, and what befell those counted."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from review_tui.match.slots.amounts import Amount, read_amount
from review_tui.match.slots.context import NO_CONTEXT, Context, read_context
from review_tui.match.slots.counts import Share, read_count
from review_tui.match.slots.kinds import Kind, Unit
from review_tui.match.slots.numerals import OPENINGS as _OF_NUMBERS
from review_tui.match.slots.ranks import OPENINGS as _OF_RANKS
from review_tui.match.slots.ranks import read_fraction, read_rank
from review_tui.match.slots.tokens import Token, Tokens, are_glued, is_year
from review_tui.match.slots.units import CODES, SIGNS, is_apposed, read_unit
from review_tui.match.slots.updates import Update, is_former, read_update
from review_tui.match.slots.wholes import OPENINGS as _OF_WHOLES
from review_tui.match.slots.wholes import read_whole
from review_tui.records import Span


class Quantity(Struct, frozen=True):
    """A number in a sentence, as the interval of values it stands for."""

    span: Span
    text: str
    """As written, from its first bounding word to its unit."""
    kind: Kind
    unit: str
    """Head noun, currency or dimension; empty when the sentence names none."""
    noun: str
    """The unit as a reader knows it: "people" where `unit` is the stem of it."""
    value: float
    low: float
    high: float
    is_bound: bool = False
    """Only a limit is given ("over", "up to")."""
    outcomes: frozenset[str] = frozenset()
    """What befell those counted: dead, hurt, missing, …."""
    owners: frozenset[str] = frozenset()
    """Names that say whose or which: "North Korean" soldiers."""
    share: Share = Share.OPEN
    context: Context = NO_CONTEXT
    update: Update | None = None
    """What says that it is a later figure."""
    is_former: bool = False
    """Told as what another figure of the sentence replaces."""
    is_since: bool = False
    """Added up from a day on: "fell 19% since May"."""


_NOWHERE = 0, 0
_NOT_QUANTITIES = frozenset({":", "st", "nd", "rd", "th", "am", "pm"})
"""Glued to a number they make it a clock time or a place in a row."""
_MAY_PRECEDE = frozenset({*SIGNS, "(", '"', "“", "'", "‘", "~"})
_OPENINGS = _OF_NUMBERS | _OF_RANKS | _OF_WHOLES
"""Every word that a quantity in words begins with."""


def find_quantities(tokens: Tokens, text: str, taken: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """The quantities of a sentence, in reading order; `taken` are spans of something else."""
    return tuple(_quantities(tokens, text, taken))


def _quantities(tokens: Tokens, text: str, taken: Sequence[Span]) -> Iterator[Quantity]:
    at = 0
    while at < len(tokens):
        read = _read(tokens, at) if _may_begin(tokens[at], taken) else None
        if read is None:
            at += 1
            continue
        quantity, at = _quantity(tokens, at, *read, text)
        if quantity.value or quantity.unit or quantity.outcomes or quantity.context.after:
            yield quantity


def _may_begin(token: Token, taken: Sequence[Span]) -> bool:
    """Looked at first, since most words are neither numbers nor their names."""
    is_number = token.low in _OPENINGS or token.text[0].isdecimal()
    return is_number and not any(start <= token.start < end for start, end in taken)


def _read(tokens: Tokens, at: int) -> tuple[Amount, Unit | None] | None:
    if ranked := read_rank(tokens, at) or read_fraction(tokens, at):
        return ranked
    if _is_other(tokens, at):
        return None
    amount = read_whole(tokens, at) or read_amount(tokens, at, money=_has_sign(tokens, at))
    return (amount, read_unit(tokens, amount, at)) if amount else None


def _has_sign(tokens: Tokens, at: int) -> bool:
    return at > 0 and (tokens[at - 1].text in SIGNS or tokens[at - 1].text in CODES)


def _is_other(tokens: Tokens, at: int) -> bool:
    """Part of a name ("Flight 370", "F-16"), of "no one", a clock time or a year."""
    token = tokens[at]
    if not token.text[0].isdecimal():
        return token.low == "one" and at > 0 and tokens[at - 1].low == "no"
    if at and are_glued(tokens[at - 1], token) and tokens[at - 1].text not in _MAY_PRECEDE:
        return True
    if at + 1 < len(tokens) and are_glued(token, tokens[at + 1]) and tokens[at + 1].low in _NOT_QUANTITIES:
        return True
    return is_year(token.text) and not (at + 1 < len(tokens) and are_glued(token, tokens[at + 1]))


def _quantity(tokens: Tokens, at: int, amount: Amount, unit: Unit | None, text: str) -> tuple[Quantity, int]:
    start, base = min(amount.start, at - _has_sign(tokens, at)), tokens[0].start
    if unit:
        end, found = unit.end, _measured(tokens, at, amount, unit)
    else:
        count = read_count(tokens, start, amount.end, amount.value)
        end = max(count.end, amount.end)
        found = _measured(tokens, at, amount, Unit(Kind.COUNT, count.head, amount.end))
        found = replace(
            found, noun=count.noun, outcomes=count.outcomes, owners=count.owners, share=count.share
        )
    span = tokens[start].start, tokens[end - 1].end
    written = text[span[0] - base : span[1] - base]
    clause = tokens[at - 2 if is_apposed(tokens, amount, at) else start].clause
    return replace(
        found,
        span=span,
        text=written,
        context=read_context(tokens, clause, span, until=tokens[at].clause),
        update=read_update(tokens, start, end),
        is_former=is_former(tokens, start),
        is_since=end < len(tokens) and tokens[end].low == "since",
    ), end


def _measured(tokens: Tokens, at: int, amount: Amount, unit: Unit) -> Quantity:
    value, low, high = (
        unit.factor * number + unit.more for number in (amount.value, amount.low, amount.high)
    )
    if unit.kind is Kind.SCORE:
        best, least = sorted((float(tokens[at].text), float(tokens[at + 2].text)), reverse=True)
        value = low = high = 1000 * best + least
    return Quantity(_NOWHERE, "", unit.kind, unit.name, unit.name, value, low, high, amount.is_bound)
