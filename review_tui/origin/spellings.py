"""One name in several spellings: folded so that they are the same, and the acronyms an article defines."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
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
_INITIAL = re.compile(r"(?<=[a-z]{2})\s[a-z](?=\s[a-z]{2})")
"""In the midst of a name, where many texts leave it out: "Dana R. Lee"."""
_COMPASS = word_set("north south east west new united")
HONOURS = word_set("kc qc mp mep msp obe cbe mbe phd md esq")
"""After a person's name, and no part of it."""
_BRACKETED = re.compile(r"\((?:the\s)?([A-Z][A-Za-z&.]{0,5}[A-Z])s?\)")
_BEFORE = re.compile(r"(?:[A-Z][\w.&-]*(?:['’]s?)?\s+(?:(?:of|for|the|and|on|in)\s+){0,2})+$")
_REACH = 120


@lru_cache(maxsize=4096)
def fold(name: str) -> tuple[str, ...]:
    """A name's words without accents, case, honours, newsroom words and habits of transliteration."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    words = _INITIAL.sub(" ", " ".join(re.findall(r"\w+(?:[.&-]\w+)*", plain.lower()))).split()
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


def find_acronyms(text: str) -> Mapping[str, str]:
    """What each bracketed acronym stands for: "Security Service of Ukraine (SBU)", but no dateline."""
    found: dict[str, str] = {}
    for match in _BRACKETED.finditer(text):
        before = _BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
        full = re.split(r"['’]s?\s", before[0].strip())[-1] if before else ""
        is_dateline = full.isupper() or text[match.end() : match.end() + 3].strip()[:1] in ("-", "–", "—")
        if " " in full and (not is_dateline or spells(match[1], full)):
            found.setdefault(match[1], full)
    return found


def spells(acronym: str, full: str) -> bool:
    """Whether two letters or more of an acronym open words of a name; foreign ones need not."""
    initials = {word[0].upper() for word in full.split()}
    return len(set(acronym.upper()) & initials) > 1


def abbreviates(acronym: str, full: str) -> bool:
    """Whether all letters of an acronym open words of a name, in their order."""
    initials = (word[0].upper() for word in full.split())
    return all(letter in initials for letter in acronym)


def agreed_acronyms(found: Iterable[Mapping[str, str]]) -> Mapping[str, str]:
    """The acronyms of several texts, without those that stand for different things in two of them."""
    agreed: dict[str, str] = {}
    for acronym, full in (item for texts in found for item in texts.items()):
        same = set(fold(agreed.get(acronym, full))) & set(fold(full))
        agreed[acronym] = agreed.get(acronym, full) if same else ""
    return {acronym: full for acronym, full in agreed.items() if full}


def is_short_for(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether `short` ends `long` ("Zelensky"), or opens it ("Kim" of three, "Kestrel" of a bank)."""
    extra = len(long) - len(short)
    if extra <= 0 or not short or all(nouns.singular(word) in nouns.BODIES for word in short):
        return False
    if long[extra:] == short:
        return long[extra - 1] not in _COMPASS | {"of", "for", "and", "the"}
    rest = long[len(short) :]
    is_family_name = len(short) == 1 and len(long) == 3
    return long[: len(short)] == short and (
        is_family_name or all(nouns.singular(word) in nouns.BODIES for word in rest)
    )
