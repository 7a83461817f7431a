"""The copy of a text that is compared: compatibility forms folded, invisible characters gone.

NFKC (Unicode annex 15) folds full-width letters, ligatures and no-break spaces. Letters of another script
that look Latin are folded inside words that mix them with Latin ones, where nothing honest puts them (Unicode
technical standard 39, section 5).
"""

import re
import unicodedata

from review_tui.records import Span
from review_tui.text.show import INVISIBLE

_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТХҮаеіјорсухѕԁһѵԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον",
    "ABESIJKMHOPCTXYaeijopcyxsdhvqwABEZHIKMNOPTYXov",
)
"""Cyrillic and Greek letters and the Latin ones they are drawn like."""
_FOREIGN = re.compile(f"[{''.join(map(chr, _LOOKALIKES))}]")
_LATIN = re.compile("[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+")


def normal(raw: str) -> str:
    """`raw` made comparable."""
    if raw.isascii():
        return raw
    return _WORD.sub(_in_one_script, unicodedata.normalize("NFKC", INVISIBLE.sub("", raw)))


def mixed_words(text: str) -> tuple[Span, ...]:
    """Where words mix Latin letters with others that look Latin."""
    return (
        tuple(word.span() for word in _WORD.finditer(text) if _is_mixed(word[0]))
        if _FOREIGN.search(text)
        else ()
    )


def _in_one_script(word: re.Match[str]) -> str:
    return word[0].translate(_LOOKALIKES) if _is_mixed(word[0]) else word[0]


def _is_mixed(word: str) -> bool:
    return bool(_FOREIGN.search(word) and _LATIN.search(word))
