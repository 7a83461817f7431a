"""Where a sentence credits somebody: reporting verbs, "according to", "citing", "released by".

The pattern of source, cue and content is that of Pareti, "A database of attribution relations" (LREC 2012).
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, verbs
from review_tui.origin.describing import describe, opens_viewing
from review_tui.origin.documents import document_seen, giver_of, is_made, tells_what_it_says, viewer_after
from review_tui.origin.following import phrase_after
from review_tui.origin.nouns import singular
from review_tui.origin.objects import object_fits
from review_tui.origin.phrases import SPEAKING, Kind, Phrase
from review_tui.origin.senses import is_contrasted
from review_tui.origin.speakers import hands_over, quoting, speakers
from review_tui.origin.words import Words

_SAID = lex.word_set(
    """
    said says say told testified testifies warned warns insisted insists explained explains argued argues
    acknowledged acknowledges admitted admits conceded concedes announced announces wrote writes replied
    replies remarked contended cautioned complained quipped recalled tweeted
    """
)
"""Their subject speaks, whoever it is: a noun in no list of ours too."""
_BY = lex.word_set("reported cited quoted carried released published shared posted issued")
_MATERIAL = lex.word_set("released published shared posted issued")
_NOT_CITED = lex.ARTICLES - lex.word_set("the a an two three several some")
_BOTH = lex.word_set("report reports note notes estimate estimates claim claims")
"""Nouns as well as verbs."""
_LISTENING = nouns.BODIES - nouns.NEWSROOMS - lex.word_set("press media channel network")
_MOST = 30
"""Reports read in one sentence: more is a list or a broken text, and the cost stays in step with it."""
_CUES = verbs.CUES | verbs.SEEN | verbs.SHOWN | {"according", "per", "identified"}
_OPENERS = _CUES | verbs.CITING | _BY
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
    """To whom it was told, or who saw the document, where that has a name."""


def has_cue(text: str) -> bool:
    """Whether a sentence has any word that could credit somebody; quick, since most have none."""
    words = _WORD.findall(text.lower())
    return not _CUES.isdisjoint(words) or bool(_HEADED.match(text)) or hands_over(text)


def find_reports(words: Words) -> tuple[Report, ...]:
    """Every place where the sentence credits somebody, in reading order, each origin once per cue."""
    found = list(_headed(words))
    for at, low in enumerate(words.low):
        if low in _OPENERS and not words.quoted[at] and len(found) < _MOST:
            found += _reports_at(words, at, low, found)
    return tuple(found or (Report(phrase, verb, verb + 1, "speaker") for phrase, verb in quoting(words)))


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
    elif low == "per" and (after == "the" or words.is_capital(at + 1) > words.is_capital(at)):
        yield from _after(words, at, at + 1, "relay")
    elif low in _BY and after == "by":
        yield from _issued(words, at, low)
    elif low in verbs.CITING:
        if after and after not in _NOT_CITED:
            yield from _after(words, at, at + 1, "cited")
    elif opens_viewing(words, at):
        yield from _seen(words, at, before)
    elif low in verbs.CUES or low == "identified":
        yield from _spoken(words, at, low, before)


def _issued(words: Words, at: int, low: str) -> Iterator[Report]:
    """Who released, or who only carried, what was said."""
    before = map(singular, words.low[max(0, at - 4) : at])
    if low not in _MATERIAL:
        yield from _after(words, at, at + 2, "relay")
    elif not nouns.DOCUMENTS.isdisjoint(before):
        yield from _after(words, at, at + 2, "speaker")


def _after(words: Words, start: int, end: int, role: str) -> Iterator[Report]:
    phrase = giver_of(words, end) or phrase_after(words, end)
    if phrase and not (role == "cited" and phrase.kind is Kind.OTHER):
        yield Report(phrase, start, end, role, viewer_after(words, phrase))


def _seen(words: Words, at: int, before: list[Report]) -> Iterator[Report]:
    """A document by whoever saw it, unless it was credited where it was named."""
    document = document_seen(words, at)
    if document and not any(report.phrase.end == document.end for report in before):
        role = "relay" if tells_what_it_says(words, document) else "speaker"
        yield Report(document, at, at + 2, role, viewer_after(words, document))


def _spoken(words: Words, at: int, low: str, before: list[Report]) -> Iterator[Report]:
    if words.is_capital(at) and at > 0 and words.plain[-1] == ".":
        return
    if not object_fits(words, at) or _is_noun(words, at):
        return
    told = phrase_after(words, at + 1) if low in verbs.TELLING else None
    for phrase in speakers(words, at, is_first=not before):
        is_seen = any(report.told and report.phrase.end == phrase.end for report in before)
        if _subject_fits(words, phrase, low) and not is_seen and not is_contrasted(words, phrase):
            yield Report(phrase, at, at + 1, "speaker", told if told and _may_pass_on(told) else None)


def _may_pass_on(told: Phrase) -> bool:
    """Whether who is told something may be an outlet: not "told the committee", "told Congress"."""
    return told.kind is Kind.NAME and singular(told.name.lower().split()[-1]) not in _LISTENING


def _is_noun(words: Words, at: int) -> bool:
    """Whether a word of two kinds ends a label: "Field report: the lower valley", "Osk research note"."""
    after = words.low[at + 1] if at + 1 < len(words) else ""
    is_title = after == "," and at > 0 and words.is_capital(at)
    return words.low[at] in _BOTH and (is_title or after in ("", ":", "–", "—", "|"))


def _subject_fits(words: Words, phrase: Phrase, low: str) -> bool:
    if phrase.kind is Kind.OTHER:
        return low in _SAID and phrase.end - phrase.start < 5
    if low in ("show", "shows", "showed") and is_made(words, phrase):
        return True
    if low in verbs.SHOWING - {"found", "finds"}:
        return phrase.kind is Kind.DOCUMENT
    if phrase.kind is Kind.DOCUMENT:
        return low not in verbs.SHARING | verbs.COUNTING | verbs.CALLING
    return phrase.kind in SPEAKING
