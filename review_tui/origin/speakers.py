"""Who says it: the noun phrase a verb stands after, before, or apart from.

A quotation needs no known verb: `," she raged.`, `!" bellowed Rosa Lind.`
"""

import re
from collections.abc import Iterator

from review_tui.origin import lexicon as lex
from review_tui.origin import verbs
from review_tui.origin.describing import describe
from review_tui.origin.following import phrase_after
from review_tui.origin.leads import leading_phrase
from review_tui.origin.phrases import SPEAKING, Phrase
from review_tui.origin.subjects import subjects_before
from review_tui.origin.words import CLOSING, Words

_INVERTING = verbs.SAYING - verbs.TELLING | {"reports", "reported", "informs", "confirms", "notes", "noted"}

_HANDED_OVER = re.compile(r"[,?!…—–][\"”»]\s+\w|[\"”»],\s+\w")
_SPEECH_ENDS = tuple(",?!…—–")
_LONGEST = 6
"""Words in a speaker's name with titles."""
_AFTER = lex.PREPOSITIONS | lex.word_set("as after when while into before back out")


def speakers(words: Words, at: int, *, is_first: bool) -> tuple[Phrase, ...]:
    """Who says what the verb at `at` tells; `is_first`: nobody has spoken in the sentence yet."""
    low = words.low[at]
    if low.endswith("ing"):
        return _of_participle(words, at, is_first=is_first)
    if at > 0 and not words.plain[at - 1][0].isalnum() and low in _INVERTING:
        inverted = _inverted(words, at)
        if inverted:
            return (inverted,)
    return subjects_before(words, at)


def _of_participle(words: Words, at: int, *, is_first: bool) -> tuple[Phrase, ...]:
    """The subject of ", saying": who opens the sentence, if nobody spoke yet; of "with Lee calling": Lee."""
    if at > 0 and words.plain[at - 1] == ",":
        opening = leading_phrase(words) if is_first else None
        return (opening,) if opening else ()
    found = subjects_before(words, at)
    is_ongoing = any(low in ("is", "are") for low in words.low[max(0, at - 3) : at])
    is_side_scene = bool(found) and found[0].start > 0 and words.low[found[0].start - 1] == "with"
    return found if is_ongoing or is_side_scene else ()


def _inverted(words: Words, at: int) -> Phrase | None:
    """Who follows the verb: `," said Omar Haddad`."""
    if words.plain[at - 1] not in (",", '"', "”", "»", "'", "’", "—", "–"):
        return None
    phrase = phrase_after(words, at + 1)
    if phrase is None or phrase.kind not in SPEAKING:
        return None
    after = words.plain[phrase.end] if phrase.end < len(words) else "."
    closes = not after[0].isalnum() or (" " in phrase.name and after in lex.LINKING)
    return phrase if closes or words.plain[at - 1] != "," else None


def hands_over(text: str) -> bool:
    """Whether a quotation ends in the midst of a sentence as speech does."""
    return _HANDED_OVER.search(text) is not None


def quoting(words: Words) -> Iterator[tuple[Phrase, int]]:
    """Whoever is named beside the end of a quotation with a verb, and where that verb stands."""
    for at in range(1, len(words) - 2):
        if words.plain[at] in CLOSING and words.quoted[at - 1] and not words.quoted[at]:
            has_comma = words.plain[at + 1] == ","
            if has_comma or words.plain[at - 1] in _SPEECH_ENDS:
                yield from _beside(words, at + 1 + has_comma)


def _beside(words: Words, start: int) -> Iterator[tuple[Phrase, int]]:
    if words.low[start].endswith("ed"):
        after = phrase_after(words, start + 1)
        if after and after.kind in SPEAKING and after.start == start + 1 and _closes(words, after.end):
            yield after, start
        return
    for verb in range(start + 1, min(start + _LONGEST, len(words))):
        if _is_verb(words, verb) and _closes(words, verb + 1):
            before = describe(words, start, verb)
            if before and before.kind in SPEAKING and (before.start, before.end) == (start, verb):
                yield before, verb
            return


def _is_verb(words: Words, at: int) -> bool:
    low = words.low[at]
    return not words.is_capital(at) and low.endswith(("ed", "s")) and low not in lex.AUXILIARIES


def _closes(words: Words, at: int) -> bool:
    return at >= len(words) or words.plain[at] in (".", ",", ";") or words.low[at] in _AFTER
