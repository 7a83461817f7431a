"""Words that measure: lengths, weights, areas, volumes, times, each in one unit of its dimension."""

from collections.abc import Mapping

_WORDS: Mapping[tuple[str, float], str] = {
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
    ("volume", 1): "litre litres liter liters",
    ("heat", 1): "degrees degree", ("power", 1): "megawatt megawatts", ("power", 1000): "gigawatt gigawatts",
    ("votes", 1): "vote votes", ("seats", 1): "seat seats", ("basis points", 1): "basis",
}  # fmt: skip
MEASURES: Mapping[str, tuple[str, float]] = {
    word: unit for unit, words in _WORDS.items() for word in words.split()
}
"""The dimension of each word, and its factor into the unit in which values of that dimension are compared."""
