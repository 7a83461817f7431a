"""Names folded so that spellings of one name are the same."""

import re
import unicodedata
from functools import lru_cache

from review_tui.origin import nouns
from review_tui.origin.lexicon import word_set

_SPELLINGS = (
    ("iy", "y"),
    ("yy", "y"),
    ("ii", "y"),
    ("ij", "y"),
    ("yi", "y"),
    ("kh", "h"),
    ("w", "v"),
    ("ph", "f"),
)
HONOURS = word_set("kc qc mp mep msp obe cbe mbe phd md esq")
"""After a person's name, and no part of it."""


@lru_cache(maxsize=4096)
def fold(name: str) -> tuple[str, ...]:
    """A name's words without accents, case, honours, newsroom words and habits of transliteration."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    words = re.findall(r"\w+(?:[.&-]\w+)*", plain.lower())
    if len(words) > 1 and words[0] == "the":
        del words[0]
    while len(words) > 1 and words[-1] in nouns.NEWSROOMS | HONOURS:
        del words[-1]
    return tuple(_fold_word(word) for word in words)


def _fold_word(word: str) -> str:
    word = word.replace(".", "")
    for spelling, instead in _SPELLINGS:
        word = word.replace(spelling, instead)
    return re.sub(r"([a-z])\1", r"\1", word)
