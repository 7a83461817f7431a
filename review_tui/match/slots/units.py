"""Units: what a number measures when it does not count things: money, shares, ages, lengths, times."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from review_tui.match.slots.amounts import Amount
from review_tui.match.slots.tokens import Token, Tokens, are_glued, words


class Kind(StrEnum):
    """What a number says; only numbers of one kind are compared."""

    COUNT = "number"
    MONEY = "sum"
    PERCENT = "percentage"
    AGE = "age"
    SCORE = "score"
    MEASURE = "measure"
    RANK = "rank"


class Unit(NamedTuple):
    """A unit read beside a number."""

    kind: Kind
    name: str
    """Currency, dimension or other name that two numbers must share to be compared."""
    end: int
    """Index of the first token after it."""
    factor: float = 1
    """Into the unit of its dimension in which values are compared."""


SIGNS: Mapping[str, str] = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "₩": "won"}
_CURRENCY_WORDS = {
    "dollar": "dollar dollars usd", "euro": "euro euros eur", "pound": "pound pounds gbp sterling",
    "yen": "yen", "rupee": "rupee rupees rs", "yuan": "yuan", "franc": "franc francs", "peso": "peso pesos",
    "ruble": "ruble rubles rouble roubles", "krona": "krona kronor", "rand": "rand",
}  # fmt: skip
_CURRENCIES = {word: name for name, words in _CURRENCY_WORDS.items() for word in words.split()}
_NATIONAL = frozenset({"us", "u.s.", "american", "canadian", "australian"})

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
_SCORING = words(
    "beat beats won win wins winning victory lost lose loses losing defeat defeated defeats draw drew tied"
    " lead led leading final score loss thrashed edged downed over"
)
_SCORE_REACH = 6
_PERSONS = words("man woman boy girl teenager student driver suspect victim pilot")


def _money(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    if number and (sign := SIGNS.get(tokens[number - 1].text)):
        return Unit(Kind.MONEY, sign, amount.end)
    at = amount.end + (amount.end < len(tokens) and tokens[amount.end].low in _NATIONAL)
    if at < len(tokens) and (name := _CURRENCIES.get(tokens[at].low)):
        return Unit(Kind.MONEY, name, at + 1)
    if number and (name := _CURRENCIES.get(tokens[number - 1].low)):
        return Unit(Kind.MONEY, name, amount.end)
    return None


def _percent(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    end = amount.end
    low = [token.low for token in tokens[end : end + 2]]
    if low[:1] in (["%"], ["percent"]):
        return Unit(Kind.PERCENT, "percent", end + 1)
    if low in (["per", "cent"], ["percentage", "points"]):
        return Unit(Kind.PERCENT, "percent" if low[0] == "per" else "percentage points", end + 2)
    return None


def _age(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    words = [token.low for token in tokens[amount.end : amount.end + 4] if token.text != "-"]
    if words[:2] in (["year", "old"], ["years", "old"]):
        return Unit(Kind.AGE, "year", amount.end + 2 + 2 * (tokens[amount.end].text == "-"))
    if number and tokens[number - 1].low in ("aged", "age"):
        return Unit(Kind.AGE, "year", amount.end)
    if is_apposed(tokens, amount, number):
        return Unit(Kind.AGE, "year", amount.end)
    return None


def is_apposed(tokens: Tokens, amount: Amount, number: int) -> bool:
    """An age between commas after a name or a person: "Rosa Keller, 41, …", "the girl, 9, …"."""
    after = tokens[amount.end].text if amount.end < len(tokens) else ""
    return (
        number >= 2
        and tokens[number - 1].text == ","
        and (tokens[number - 2].is_capital or tokens[number - 2].low in _PERSONS)
        and after in (",", ".", ")")
        and amount.value < 120
    )


def _score(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    """Two numbers near a word of winning or losing: "beat the Chiefs 20-13"."""
    if number + 2 >= len(tokens) or tokens[number + 1].text not in ("-", "–"):
        return None
    ones = tokens[number], tokens[number + 2]
    if not (all(_is_score_part(one) for one in ones) and are_glued(tokens[number], tokens[number + 1])):
        return None
    near = tokens[max(0, number - _SCORE_REACH) : number + 3 + _SCORE_REACH]
    if not any(token.low in _SCORING for token in near):
        return None
    return Unit(Kind.SCORE, "points", number + 3)


def _is_score_part(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) <= 3


def _is_penalty(tokens: Tokens, start: int, end: int) -> str | None:
    """Which penalty a length of time is: "nine years in prison", "a two-year ban"."""
    clause = tokens[start].clause
    near = [t.low for t in tokens[max(0, start - _BEFORE) : end + _AFTER] if t.clause == clause]
    return next((name for name, cues in _PENALTIES.items() if not cues.isdisjoint(near)), None)


def _measure(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    at = amount.end
    if at + 1 < len(tokens) and tokens[at].text == "-":
        at += 1
    is_square = at < len(tokens) and tokens[at].low in ("square", "sq")
    at += is_square
    if at < len(tokens) and (unit := _MEASURES.get(tokens[at].low)):
        if is_square:
            return Unit(Kind.MEASURE, "area", at + 1, unit[1] ** 2 / _HECTARE)
        name = unit[0] if unit[0] != "time" else _is_penalty(tokens, number, at + 1) or unit[0]
        return Unit(Kind.MEASURE, name, at + 1, unit[1])
    before = number - 1 - (number > 1 and tokens[number - 1].low == "of")
    if "magnitude" in (tokens[before].low if number else "", tokens[at].low if at < len(tokens) else ""):
        is_after = at < len(tokens) and tokens[at].low == "magnitude"
        return Unit(Kind.MEASURE, "magnitude", at + 1 if is_after else amount.end)
    return None


_READERS: tuple[Callable[[Tokens, Amount, int], Unit | None], ...] = (
    _score,
    _money,
    _percent,
    _age,
    _measure,
)


def read_unit(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    """The unit of the amount whose number stands at token `number`; none when it counts things."""
    return next((unit for reader in _READERS if (unit := reader(tokens, amount, number))), None)
