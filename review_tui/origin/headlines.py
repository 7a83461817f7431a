"""Whom a headline credits without a verb: "Lawyer: Singer in clinic", "Mayor freed - state media"."""

import re
from collections.abc import Iterator

from review_tui.origin import verbs
from review_tui.origin.describing import describe
from review_tui.origin.phrases import Kind, Phrase, Report
from review_tui.origin.words import Words

_HEADED = re.compile(r"[^:.]{1,60}: |.*\s[-–—]\s(?:\S+\s){0,4}\S*[^\W_]$")
_SPEAKERS = (Kind.PERSON, Kind.PEOPLE, Kind.BODY)
_LONGEST = 8
"""Words from the opening to the colon."""
_MARKS = tuple("'\"‘“")
_DASHES = ("-", "–", "—")


def is_headed(text: str) -> bool:
    """Whether a text may be a headline with its speaker set off; quick, since most have none."""
    return _HEADED.match(text) is not None


def headed(words: Words) -> Iterator[Report]:
    """Whoever stands before a headline's colon, or after its last dash."""
    if not len(words) or words.plain[-1] in ".:" or not words.is_capital(0):
        return
    colon = words.plain.index(":") if ":" in words.plain[:_LONGEST] else 0
    dash = next((n for n in range(len(words) - 2, 0, -1) if words.plain[n] in _DASHES), 0)
    is_said = colon and words.low[colon - 1] in verbs.CUES
    if colon and not is_said and (words.is_capital(colon + 1) or words.plain[colon + 1] in _MARKS):
        yield from _set_off(words, colon, describe(words, 0, colon), colon)
    elif dash and not words.is_capital(dash + 1):
        yield from _set_off(words, dash, describe(words, dash + 1, len(words)), len(words))


def _set_off(words: Words, mark: int, phrase: Phrase | None, end: int) -> Iterator[Report]:
    if phrase and phrase.end == end and phrase.kind in _SPEAKERS:
        yield Report(phrase, mark, mark + 1, "speaker")
