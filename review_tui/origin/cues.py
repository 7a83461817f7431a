"""Where a sentence credits somebody: reporting verbs, "according to", "citing", "released by".

The pattern of source, cue and content is that of Pareti, "A database of attribution relations" (LREC 2012).
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.describing import describe
from review_tui.origin.following import phrase_after
from review_tui.origin.leads import leading_phrase
from review_tui.origin.nouns import singular
from review_tui.origin.objects import object_fits
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.subjects import subjects_before
from review_tui.origin.words import Words

_SPEAKERS = (Kind.PERSON, Kind.NAME, Kind.PEOPLE, Kind.BODY, Kind.PRONOUN)
_SAID = lex.word_set("said says say told testified testifies")
_TELLING = lex.word_set("told tells tell")
_INVERTING = lex.SAYING - _TELLING | {"reports", "reported", "confirms", "notes", "noted"}
_BY = lex.word_set("reported cited quoted carried released published shared posted issued")
_MATERIAL = lex.word_set("released published shared posted issued")
_MOST = 30
"""Reports read in one sentence: more is a list or a broken text, and the cost stays in step with it."""
_OPENERS = lex.CUES | lex.CITING | _BY | {"according", "per", "identified"}
_CUES = lex.CUES | {"according", "per", "identified"}
_HEADED = re.compile(r"[^:.]{1,60}: ")
_WORD = re.compile(r"\w+")


class Report(Struct, frozen=True):
    """One place where a sentence credits a phrase."""

    phrase: Phrase
    start: int
    end: int
    """The cue's words, end exclusive."""
    role: str
    """`speaker` says it, `relay` passes it on, `cited` is whom a speaker leans on."""
    told: Phrase | None = None
    """To whom it was told, where that has a name."""


def has_cue(text: str) -> bool:
    """Whether a sentence has any word that could credit somebody; quick, since most have none."""
    return bool(_HEADED.match(text)) or not _CUES.isdisjoint(_WORD.findall(text.lower()))


def find_reports(words: Words) -> tuple[Report, ...]:
    """Every place where the sentence credits somebody, in reading order, each origin once per cue."""
    found = list(_headed(words))
    for at, low in enumerate(words.low):
        if low in _OPENERS and not words.quoted[at] and len(found) < _MOST:
            found += _reports_at(words, at, low, found)
    return tuple(found)


def _headed(words: Words) -> Iterator[Report]:
    """A headline's speaker: "Lawyer: Singer checks into clinic"."""
    colon = words.plain.index(":") if ":" in words.plain[:8] else 0
    is_headline = words.is_capital(0) and words.is_capital(colon + 1) and words.plain[-1] not in ".:"
    if not is_headline or not 0 < colon < len(words) - 1:
        return
    phrase = describe(words, 0, colon)
    if phrase and phrase.end == colon and phrase.kind in (Kind.PERSON, Kind.PEOPLE, Kind.BODY):
        yield Report(phrase, colon, colon + 1, "speaker")


def _reports_at(words: Words, at: int, low: str, before: list[Report]) -> Iterator[Report]:
    after = words.low[at + 1] if at + 1 < len(words) else ""
    if low == "according" and after == "to":
        yield from _after(words, at, at + 2, "relay")
    elif low == "per" and (after == "the" or words.is_capital(at + 1)):
        yield from _after(words, at, at + 1, "relay")
    elif low in _BY and after == "by":
        before_it = map(singular, words.low[max(0, at - 4) : at])
        if low not in _MATERIAL or not nouns.DOCUMENTS.isdisjoint(before_it):
            yield from _after(words, at, at + 2, "speaker" if low in _MATERIAL else "relay")
    elif low in lex.CITING:
        if after and after not in lex.ARTICLES - {"the", "a", "an", "two", "three", "several", "some"}:
            yield from _after(words, at, at + 1, "cited")
    elif low in lex.CUES or low == "identified":
        yield from _spoken(words, at, low, before)


def _after(words: Words, start: int, end: int, role: str) -> Iterator[Report]:
    phrase = phrase_after(words, end)
    if phrase and not (role == "cited" and phrase.kind is Kind.OTHER):
        yield Report(phrase, start, end, role)


def _spoken(words: Words, at: int, low: str, before: list[Report]) -> Iterator[Report]:
    if words.is_capital(at) and at > 0 and words.plain[-1] == ".":
        return
    if not object_fits(words, at):
        return
    told = phrase_after(words, at + 1) if low in _TELLING else None
    is_outlet = told is not None and told.kind is Kind.NAME
    for phrase in _speakers(words, at, low, before):
        if _subject_fits(phrase, low):
            yield Report(phrase, at, at + 1, "speaker", told if is_outlet else None)


def _speakers(words: Words, at: int, low: str, before: list[Report]) -> tuple[Phrase, ...]:
    if low.endswith("ing"):
        return _of_participle(words, at, before)
    if at > 0 and not words.plain[at - 1][0].isalnum() and low in _INVERTING:
        inverted = _inverted(words, at)
        if inverted:
            return (inverted,)
    return subjects_before(words, at)


def _of_participle(words: Words, at: int, before: list[Report]) -> tuple[Phrase, ...]:
    """The subject of ", saying": who opens the sentence, if nobody spoke yet; of "with Lee calling": Lee."""
    if at > 0 and words.plain[at - 1] == ",":
        opening = None if before else leading_phrase(words)
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
    if phrase is None or phrase.kind not in _SPEAKERS:
        return None
    after = words.plain[phrase.end] if phrase.end < len(words) else "."
    closes = not after[0].isalnum() or (" " in phrase.name and after in lex.LINKING)
    return phrase if closes or words.plain[at - 1] != "," else None


def _subject_fits(phrase: Phrase, low: str) -> bool:
    if phrase.kind is Kind.OTHER:
        return low in _SAID and phrase.end - phrase.start < 5
    if low in ("read", "reads", "show", "shows", "showed", "appear", "appears", "appeared"):
        return phrase.kind is Kind.DOCUMENT
    if phrase.kind is Kind.DOCUMENT:
        return low not in lex.SHARING | lex.COUNTING | lex.CALLING
    return phrase.kind in _SPEAKERS
