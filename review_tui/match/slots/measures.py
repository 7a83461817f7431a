"""Lengths, weights, areas, times and the like, each in one unit of its dimension."""

from collections.abc import Mapping

from review_tui.match.slots.amounts import Amount
from review_tui.match.slots.kinds import Kind, Unit
from review_tui.match.slots.tokens import Tokens, words

_MEASURE_WORDS: Mapping[tuple[str, float], str] = {
    ("length", 1): "metre metres meter meters m", ("length", 1000): "kilometre kilometres kilometer"
    " kilometers km", ("length", 1609.34): "mile miles", ("length", 0.3048): "foot feet ft",
    ("length", 0.9144): "yard yards", ("length", 0.0254): "inch inches", ("length", 0.01): "centimetre"
    " centimetres centimeter centimeters cm", ("weight", 1): "kilogram kilograms kg kilo kilos",
    ("weight", 1000): "tonne tonnes", ("weight", 907.2): "ton tons", ("weight", 0.4536): "lb lbs",
    ("weight", 0.001): "gram grams", ("area", 1): "hectare hectares", ("area", 0.4047): "acre acres",
    ("time", 1 / 86400): "second seconds", ("time", 1 / 1440): "minute minutes",
    ("time", 1 / 24): "hour hours", ("time", 1): "day days", ("time", 7): "week weeks",
    ("time", 30.4): "month months", ("time", 365.25): "year years", ("time", 3652.5): "decade decades",
    ("speed", 1): "kph km/h", ("speed", 1.609): "mph", ("barrels", 1): "barrel barrels",
    ("heat", 1): "degrees degree", ("power", 1): "megawatt megawatts", ("power", 1000): "gigawatt gigawatts",
    ("votes", 1): "vote votes", ("seats", 1): "seat seats", ("basis points", 1): "basis",
}  # fmt: skip
_MEASURES = {word: unit for unit, words in _MEASURE_WORDS.items() for word in words.split()}
_HECTARE = 10_000
"""Square metres."""
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
    is_square = at < len(tokens) and tokens[at].low in ("square", "sq")
    at += is_square
    if at < len(tokens) and (unit := _MEASURES.get(tokens[at].low)):
        if is_square:
            return Unit(Kind.MEASURE, "area", at + 1, unit[1] ** 2 / _HECTARE)
        name = unit[0] if unit[0] != "time" else _penalty(tokens, number, at + 1) or unit[0]
        return Unit(Kind.MEASURE, name, at + 1, unit[1])
    before = number - 1 - (number > 1 and tokens[number - 1].low == "of")
    if "magnitude" in (tokens[before].low if number else "", tokens[at].low if at < len(tokens) else ""):
        is_after = at < len(tokens) and tokens[at].low == "magnitude"
        return Unit(Kind.MEASURE, "magnitude", at + 1 if is_after else amount.end)
    return None
