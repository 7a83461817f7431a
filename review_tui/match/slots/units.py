"""Units: what a number measures when it does not count things: money, shares, ages, lengths, times."""

from collections.abc import Callable, Mapping

from review_tui.match.slots.amounts import Amount
from review_tui.match.slots.kinds import Kind, Unit
from review_tui.match.slots.measures import read_measure
from review_tui.match.slots.scores import read_score
from review_tui.match.slots.tokens import Tokens, words

SIGNS: Mapping[str, str] = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "₩": "won"}
_CURRENCY_WORDS = {
    "dollar": "dollar dollars usd", "euro": "euro euros eur", "pound": "pound pounds gbp sterling",
    "yen": "yen", "rupee": "rupee rupees rs", "yuan": "yuan", "franc": "franc francs", "peso": "peso pesos",
    "ruble": "ruble rubles rouble roubles", "krona": "krona kronor", "rand": "rand",
}  # fmt: skip
_CURRENCIES = {word: name for name, words in _CURRENCY_WORDS.items() for word in words.split()}
CODES = frozenset({"USD", "EUR", "GBP"})
"""Currencies whose code stands before a sum as a sign does: "EUR 62m"."""
_NATIONAL = frozenset({"us", "u.s.", "american", "canadian", "australian"})

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


_READERS: tuple[Callable[[Tokens, Amount, int], Unit | None], ...] = (
    read_score,
    _money,
    _percent,
    _age,
    read_measure,
)


def read_unit(tokens: Tokens, amount: Amount, number: int) -> Unit | None:
    """The unit of the amount whose number stands at token `number`; none when it counts things."""
    return next((unit for reader in _READERS if (unit := reader(tokens, amount, number))), None)
