"""Letters of other alphabets that are drawn like Latin ones, where nothing honest puts them.

The rule is that of Unicode technical standard 39, section 5 (mixed scripts, whole-script confusables), over
those confusable letters that one Latin letter is drawn like. A word mixes alphabets if Latin and such letters
stand in it side by side, or if it is made of such letters alone among Latin words.
"""

import re
import unicodedata

from review_tui.records import Span

_ALIKE = {
    "АВЕЅІЈКМНОРСТУХҮԌԚԜЬ": "ABESIJKMHOPCTYXYGQWb",
    "аԁеҽһіјӏоԛрсѕѵԝхуү": "adeehijloqpcsvwxyy",
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϺ": "ABEZHIKMNOPTYXCM",
    "αγινορυχϲϳ": "ayivopuxcj",
    "ՍՏՕհոսօցզ": "USOhnuogq",
    "ᎠᎡᎢᎥᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏆᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏳᏴ": "DRTiAJEWMHYGhZIEbRWSVSLCPKdGB",
    "ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓨꓩꓪꓫꓬꓮꓰꓲꓳꓴ": "BPdDTGKJCZFMNLSRVHHLWXYAEIOU",
}
"""Cyrillic, Greek, Armenian, Cherokee and Lisu letters, and the Latin ones they are drawn like."""
_LATIN_FOR = str.maketrans("".join(_ALIKE), "".join(_ALIKE.values()))
_FOREIGN = frozenset("".join(_ALIKE))
_LATIN = "[A-Za-z\u00c0-\u024f]"
_WORD = r"[^\W\d_]+"
_SYMBOL = "[\u0370-\u03ff]"
"""A Greek letter alone is one (α, ν), and no disguise."""


def in_one_alphabet(text: str) -> str:
    """`text` with such letters made the Latin ones that they look like; as many code points as before."""
    found = mixed_words(text)
    if not found:
        return text
    letters = list(text)
    for start, end in found:
        letters[start:end] = text[start:end].translate(_LATIN_FOR)
    return "".join(letters)


def mixed_words(text: str) -> tuple[Span, ...]:
    """Where words mix alphabets."""
    if text.isascii() or _FOREIGN.isdisjoint(text):
        return ()
    is_latin = 2 * len(re.findall(_LATIN, text)) > sum(map(str.isalpha, text))
    return tuple(word.span() for word in re.finditer(_WORD, text) if _is_mixed(word[0], is_latin=is_latin))


def alphabet(letter: str) -> str:
    """What a letter's alphabet is called: "Cyrillic"."""
    return unicodedata.name(letter, "unknown").split()[0].capitalize()


def foreign_letters(word: str) -> tuple[str, ...]:
    """The letters of `word` that look Latin, each once, in order."""
    return tuple(dict.fromkeys(filter(_FOREIGN.__contains__, word)))


def _is_mixed(word: str, *, is_latin: bool) -> bool:
    foreign = sum(map(_FOREIGN.__contains__, word))
    if not foreign:
        return False
    return bool(re.search(_LATIN, word)) or (
        is_latin and foreign == len(word) and not re.fullmatch(_SYMBOL, word)
    )
