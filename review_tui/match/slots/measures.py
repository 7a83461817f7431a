"""Lengths, weights, areas, volumes, times and the like, each in one unit of its dimension."""

from review_tui.match.slots.amounts import Amount
from review_tui.match.slots.kinds import Kind, Unit
from review_tui.match.slots.measure_words import MEASURES
from review_tui.match.slots.numerals import read_number, read_part
from review_tui.match.slots.tokens import Tokens, words

_RAISED = {
    **dict.fromkeys(("square", "sq"), ("area", 2, 1 / 10_000)),
    "cubic": ("volume", 3, 1_000),
}
"""What a length becomes after one of these: the dimension, the power, and hectares or litres per metre."""
_TONS = {"metric": 1000, "short": 907.2, "long": 1016}
"""Kilograms of each sort of ton."""
_PENALTIES = {
    "prison": words("prison jail jailed imprisonment imprisoned sentence sentenced bars"),
    "ban": words("ban banned barred bans suspension suspended"),
}
"""Words beside a length of time that make it a penalty, of which an act has one."""
_BEFORE, _AFTER = 5, 3
"""Words on either side among which they stand."""


def _penalty(tokens: Tokens, start: int, end: int) -> str | None:
    """Which penalty a length of time is: "nine years in prison", "a two-year ban"."""
    clause = tokens[start].clause
    near = [t.low for t in tokens[max(0, start - _BEFORE) : end + _AFTER] if t.clause == clause]
    return next((name for name, cues in _PENALTIES.items() if not cues.isdisjoint(near)), None)


def read_measure(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    """The measure after the amount, or before it as in "a magnitude of 6.1"; none when there is none."""
    at = amount.end
    if at + 1 < len(tokens) and tokens[at].text == "-":
        at += 1
    if (ton := _TONS.get(_low(tokens, at))) and _low(tokens, at + 1).startswith("ton"):
        return Unit(Kind.MEASURE, "weight", at + 2, ton)
    raised = _RAISED.get(_low(tokens, at))
    at += raised is not None
    if unit := MEASURES.get(_low(tokens, at)):
        if raised:
            return Unit(Kind.MEASURE, raised[0], at + 1, unit[1] ** raised[1] * raised[2])
        rest, end = _read_rest(tokens, at + 1, *unit)
        name = unit[0] if unit[0] != "time" else _penalty(tokens, number, end) or unit[0]
        return Unit(Kind.MEASURE, name, end, unit[1], rest)
    return _read_magnitude(tokens, amount, number)


def _low(tokens: Tokens, at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


def _read_rest(tokens: Tokens, at: int, dimension: str, factor: float) -> tuple[float, int]:
    """What a smaller part adds, and the token after it: "an hour and a half", "two years and six months"."""
    place = at + (_low(tokens, at) == "and")
    if place > at and (part := read_part(tokens, place)):
        return part.value * factor, part.end
    number = read_number(tokens, place) if place < len(tokens) else None
    smaller = MEASURES.get(_low(tokens, number.end)) if number else None
    if number and smaller and smaller[0] == dimension and smaller[1] < factor:
        return number.value * smaller[1], number.end + 1
    return 0, at


def _read_magnitude(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    before = number - 1 - (number > 1 and tokens[number - 1].low == "of")
    is_after = _low(tokens, amount.end + (_low(tokens, amount.end) == "-")) == "magnitude"
    if is_after or (number and tokens[before].low == "magnitude"):
        end = amount.end + 1 + (_low(tokens, amount.end) == "-") if is_after else amount.end
        return Unit(Kind.MEASURE, "magnitude", end)
    return None
