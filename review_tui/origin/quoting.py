"""Who speaks a quotation that no known verb hands over: `," she raged.`, `!" bellowed Rosa Lind.`"""

import re
from collections.abc import Iterator

from review_tui.origin import lexicon as lex
from review_tui.origin.describing import describe
from review_tui.origin.following import phrase_after
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.words import CLOSING, Words

_HANDED_OVER = re.compile(r"[,?!…—–][\"”»]\s+\w|[\"”»],\s+\w")
_SPEECH_ENDS = tuple(",?!…—–")
_SPEAKERS = (Kind.PERSON, Kind.NAME, Kind.PEOPLE, Kind.BODY, Kind.PRONOUN)
_LONGEST = 6
"""Words in a speaker's name with titles."""
_AFTER = lex.PREPOSITIONS | lex.word_set("as after when while into before back out")


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
        if after and after.kind in _SPEAKERS and after.start == start + 1 and _closes(words, after.end):
            yield after, start
        return
    for verb in range(start + 1, min(start + _LONGEST, len(words))):
        if _is_verb(words, verb) and _closes(words, verb + 1):
            before = describe(words, start, verb)
            if before and before.kind in _SPEAKERS and (before.start, before.end) == (start, verb):
                yield before, verb
            return


def _is_verb(words: Words, at: int) -> bool:
    low = words.low[at]
    return not words.is_capital(at) and low.endswith(("ed", "s")) and low not in lex.AUXILIARIES


def _closes(words: Words, at: int) -> bool:
    return at >= len(words) or words.plain[at] in (".", ",", ";") or words.low[at] in _AFTER
