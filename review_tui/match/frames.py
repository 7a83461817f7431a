"""The frame of reporting: datelines, and who was told what, when and by which channel.

"told reporters on Monday", "could not be verified independently", "KYIV, Jan. 11 (Reuters) –": two sentences
that share these share nothing that is reported, so they are no evidence that both say the same. A speaker
who is named stays: of two reports of one statement that is evidence.
"""

import re
from collections.abc import Sequence

from review_tui.match.words import Word, Words
from review_tui.records import Sentence, Span

_SAYING = frozenset(["say", "says", "said", "saying", "tell", "tells", "told", "telling", "according"])
_CUES = _SAYING | {"statement"}
_ANYBODY = frozenset(
    """
    official officials authorities source sources spokesman spokesmen spokeswoman spokesperson spokespeople
    """.split()  # noqa: SIM905 - words read better in rows
)
_LINKS = frozenset("a an the his her its their in at on to by via during through late early".split())  # noqa: SIM905
_REST = frozenset(
    """
    reporters journalists media press news agency statement release interview conference briefing telegram
    twitter facebook telephone phone email written televised brief joint
    monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night
    """.split()  # noqa: SIM905
)
"""Whom, by which channel and when it was said."""
_TAIL, _TAIL_OF_ANYBODY = _LINKS | _REST, _LINKS | _REST | _ANYBODY
_DATELINE = re.compile(r"\s*(?:(?:[A-Z][\w.'’/]*|\d{1,4}|\([A-Z][^()\n]{0,39}\)),?\s{1,2}){1,8}[–—-]{1,2}\s")
_ASIDE = re.compile(r"\s[–—-]{1,2}\s")
_UNVERIFIED = re.compile(
    r"\b(?:(?:can|could|has|have|had|was|were|is|are)(?:\s?not|n['’]t)|not)\b(?:\s(?:yet|be|been))*"
    r"(?:\s(?:independently|immediately)\b(?:\s(?:be|been))?(?:\s(?:or|and)\s\w+ly)?\s(?:verified|confirmed)"
    r"|\s(?:verified|confirmed)\s(?:independently|immediately))\b"
)
"""That nobody has checked it is said of many things; that a name "has not been confirmed" is news."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def without_frame(sentence: Sentence, words: Words) -> Words:
    """The words of a sentence, less those that only say that something was said, where and when."""
    body = sentence.start + _dateline_end(sentence.text)
    unchecked = [found.span() for found in _UNVERIFIED.finditer(sentence.text)]
    words = tuple(word for word in words if word.start >= body and not _is_in(unchecked, word, sentence))
    cues = [at for at, word in enumerate(words) if word.form in _CUES]
    framed = {place for at in cues for place in _frame_at(words, at)}
    return tuple(word for place, word in enumerate(words) if place not in framed) if framed else words


def _is_in(spans: Sequence[Span], word: Word, sentence: Sentence) -> bool:
    return any(start <= word.start - sentence.start < end for start, end in spans)


def _frame_at(words: Words, at: int) -> range:
    """The places of the frame whose verb of saying stands at `at`, or of "in a statement"."""
    form = words[at].form
    if form == "statement":
        return (
            range(at - 2, at + 1) if [word.form for word in words[at - 2 : at]] == ["in", "a"] else range(0)
        )
    allowed = _TAIL_OF_ANYBODY if form == "according" else _TAIL
    first = at - (at > 0 and words[at - 1].form in _ANYBODY)
    return range(first, _end_of(words, at, allowed))


def _end_of(words: Words, at: int, allowed: frozenset[str]) -> int:
    """The end of the run of allowed words after `at`, less the links that lead on to something else."""
    end = last = at + 1
    while end < len(words) and words[end].form in allowed:
        end += 1
        if words[end - 1].form not in _LINKS:
            last = end
    return last


def _dateline_end(text: str) -> int:
    """Where the dateline ends that opens the text: a place in capitals with a day or an agency; else 0.

    A second dash makes it an aside: "BP – the oil firm – closed the plant".
    """
    found = _DATELINE.match(text)
    words = _LETTERS.findall(found[0]) if found else []
    if not found or not words or not words[0].isupper() or _ASIDE.search(text, found.end()):
        return 0
    is_in_capitals = all(word.isupper() for word in words)
    has_number = any(letter.isdecimal() for letter in found[0])
    is_dated = "(" in found[0] or (has_number and ("," in found[0] or not is_in_capitals))
    return found.end() if is_dated or (is_in_capitals and not has_number) else 0
