"""Quantities: numbers with what they count or measure, and what befell those counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from review_tui.match.slots.amounts import Amount, read_amount
from review_tui.match.slots.context import NO_CONTEXT, Context, read_context
from review_tui.match.slots.counts import Share, read_count
from review_tui.match.slots.tokens import Tokens, are_glued
from review_tui.match.slots.units import SIGNS, Kind, Unit, read_unit
from review_tui.records import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a sentence, as the interval of values it stands for."""

    span: Span
    text: str
    """As written, from its first bounding word to its unit."""
    kind: Kind
    unit: str
    """Head noun, currency or dimension; empty when the sentence names none."""
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


_NOWHERE = 0, 0
_NOT_QUANTITIES = frozenset({":", "st", "nd", "rd", "th", "am", "pm"})
"""Glued to a number they make it a clock time or a place in a row."""


def find_quantities(tokens: Tokens, text: str, taken: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """The quantities of a sentence, in reading order; `taken` are spans of something else."""
    return tuple(_quantities(tokens, text, taken))


def _quantities(tokens: Tokens, text: str, taken: Sequence[Span]) -> Iterator[Quantity]:
    at = 0
    while at < len(tokens):
        amount = None if _is_other(tokens, at, taken) else _read(tokens, at)
        if amount is None:
            at += 1
            continue
        quantity, at = _quantity(tokens, at, amount, text)
        yield quantity


def _read(tokens: Tokens, at: int) -> Amount | None:
    if tokens[at].low == "both":
        return Amount(2, 2, 2, at, at + 1)
    return read_amount(tokens, at, money=at > 0 and tokens[at - 1].text in SIGNS)


def _is_other(tokens: Tokens, at: int, taken: Sequence[Span]) -> bool:
    """Part of a date, a name ("Flight 370", "F-16"), a clock time or a year."""
    token = tokens[at]
    if any(start <= token.start < end for start, end in taken):
        return True
    if not token.text[0].isdigit():
        return False
    before = tokens[at - 1] if at else None
    if before and are_glued(before, token) and before.text not in (*SIGNS, "(", '"', "“", "'", "‘", "~"):
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after and are_glued(token, after) and after.low in _NOT_QUANTITIES:
        return True
    return len(token.text) == 4 and token.text.isdigit() and token.text[:2] in ("18", "19", "20")


def _quantity(tokens: Tokens, at: int, amount: Amount, text: str) -> tuple[Quantity, int]:
    start, base = min(amount.start, at - (at > 0 and tokens[at - 1].text in SIGNS)), tokens[0].start
    unit = read_unit(tokens, amount, at)
    if unit:
        end, found = unit.end, _measured(tokens, at, amount, unit)
    else:
        count = read_count(tokens, start, amount.end, amount.value)
        end = max(count.end, amount.end)
        found = _measured(tokens, at, amount, Unit(Kind.COUNT, count.head, amount.end))
        found = replace(found, outcomes=count.outcomes, owners=count.owners, share=count.share)
    span = tokens[start].start, tokens[end - 1].end
    written = text[span[0] - base : span[1] - base]
    return replace(found, span=span, text=written, context=read_context(tokens, tokens[at].clause, span)), end


def _measured(tokens: Tokens, at: int, amount: Amount, unit: Unit) -> Quantity:
    value, low, high = (unit.factor * number for number in (amount.value, amount.low, amount.high))
    if unit.kind is Kind.SCORE:
        best, least = sorted((float(tokens[at].text), float(tokens[at + 2].text)), reverse=True)
        value = low = high = 1000 * best + least
    return Quantity(_NOWHERE, "", unit.kind, unit.name, value, low, high, amount.is_bound)
