"""First names and words of names: which are one name, shortened, familiar, or written by other rules.

Familiar forms are those that English news uses without the full name beside them, and the East Slavic names
that two languages spell apart.
"""

from functools import lru_cache

from rapidfuzz.distance import OSA

_FAMILIAR = """
robert bob bobby rob|william bill billy will|james jim jimmy jamie|john jack johnny jon|richard dick rick|
edward ted ned ed eddie|elizabeth liz beth betty lizzie|margaret peggy maggie meg|michael mike mick mickey|
thomas tom tommy|anthony tony antonio|katherine catherine kate kathy cathy katie|henry harry|
charles chuck charlie|joseph joe|stephen steven steve|david dave|francis frank|francisco paco|lawrence larry|
gerald gerry jerry|patricia pat trish|patrick paddy pat|susan sue susie|theodore ted|albert bert|
alexander sasha alex sandy|vladimir volodymyr|nikolai mykola|mikhail mykhailo|sergei serhiy|alexei oleksiy|
dmitry dmytro|yevgeny yevhen|andrei andriy|alexander oleksandr|yelena olena|christopher chris kit|
rebecca becky|deborah debbie|andrew andy drew
"""
_VOWELS = str.maketrans("", "", "aeiouyhwáéíóúàèìòùäëïöüâêîôûåøœæãõıőű'’")
_SOUNDS = (
    ("sch", "s"),
    ("tch", "c"),
    ("ph", "f"),
    ("ck", "k"),
    ("x", "ks"),
    ("q", "k"),
    ("c", "k"),
    ("w", "v"),
)
_SHORTENED = 3
"""Letters from which the beginning of a first name stands for it: "Dan", "Alex"."""
_LONG = 8
"""Letters from which two may differ: in transliterated names they do."""
_SKELETON = 4


def _rows() -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(_FAMILIAR.split("|")):
        for name in row.split():
            found.setdefault(name, set()).add(number)
    return found


_ROWS = _rows()


@lru_cache(1 << 14)
def are_one_word(x: str, y: str) -> bool:
    """The same, or two spellings: one letter apart, or the same consonants ("Kyiv", "Kiev")."""
    if x == y:
        return True
    short = min(len(x), len(y))
    if short < _SHORTENED:
        return False
    if x[0] == y[0] and OSA.distance(x, y) <= 1 + (short >= _LONG):
        return True
    return short >= _SKELETON and _skeleton(x) == _skeleton(y)


def are_one_forename(x: str, y: str) -> bool:
    """The same, an initial of the other, short for it, familiar for it, or another spelling of it."""
    short, long = sorted((x, y), key=len)
    is_short_form = len(short) == 1 or len(short) >= _SHORTENED
    if is_short_form and long.startswith(short):
        return True
    return not _ROWS.get(x, set()).isdisjoint(_ROWS.get(y, set())) or are_one_word(x, y)


@lru_cache(1 << 12)
def _skeleton(word: str) -> str:
    for sound, letter in _SOUNDS:
        word = word.replace(sound, letter)
    bare = word[0] + word[1:].translate(_VOWELS)
    return "".join(letter for n, letter in enumerate(bare) if n == 0 or letter != bare[n - 1])
