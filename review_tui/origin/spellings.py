"""Names folded so that spellings of one name are the same."""

import re
import unicodedata
from functools import lru_cache

from review_tui.origin import nouns

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


@lru_cache(maxsize=4096)
def fold(name: str) -> tuple[str, ...]:
    """A name's words without accents, case, newsroom words and the spelling habits of one transliteration."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    words = re.findall(r"\w+(?:[.&-]\w+)*", plain.lower())
    if len(words) > 1 and words[0] == "the":
        del words[0]
    while len(words) > 1 and words[-1] in nouns.NEWSROOMS:
        del words[-1]
    return tuple(_fold_word(word) for word in words)


def _fold_word(word: str) -> str:
    word = word.replace(".", "")
    for spelling, instead in _SPELLINGS:
        word = word.replace(spelling, instead)
    return re.sub(r"([a-z])\1", r"\1", word)
