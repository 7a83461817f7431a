"""Where a sentence credits somebody: reporting verbs, "according to", "citing", "released by".

The pattern of source, cue and content is that of Pareti, "A database of attribution relations" (LREC 2012).
"""

import re
from collections.abc import Iterator

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, verbs
from review_tui.origin.citing import AFTER, credited_after
from review_tui.origin.documents import is_made
from review_tui.origin.following import phrase_after
from review_tui.origin.headlines import headed, is_headed
from review_tui.origin.nouns import singular
from review_tui.origin.objects import object_fits
from review_tui.origin.phrases import SPEAKING, Kind, Phrase, Report
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
_BOTH = lex.word_set("report reports note notes estimate estimates claim claims")
"""Nouns as well as verbs."""
_AFTER_NOUN = ("", ":", "–", "—", "|", "say", "suggest", "claim")
_LISTENING = nouns.BODIES - nouns.NEWSROOMS - lex.word_set("press media channel network")
_MOST = 30
"""Reports read in one sentence: more is a list or a broken text, and the cost stays in step with it."""
_SPEAKING = verbs.CUES | {"identified"}
_OPENERS = _SPEAKING | AFTER
_WORD = re.compile(r"\w+")


def has_cue(text: str) -> bool:
    """Whether a sentence has any word that could credit somebody; quick, since most have none."""
    words = _WORD.findall(text.lower())
    return not _OPENERS.isdisjoint(words) or is_headed(text) or hands_over(text)


def find_reports(words: Words) -> tuple[Report, ...]:
    """Every place where the sentence credits somebody, in reading order, each origin once per cue."""
    found = list(headed(words))
    for at, low in enumerate(words.low):
        if low in _OPENERS and not words.quoted[at] and len(found) < _MOST:
            found += list(credited_after(words, at, found)) or _spoken(words, at, low, found)
    return tuple(found or (Report(phrase, verb, verb + 1, "speaker") for phrase, verb in quoting(words)))


def _spoken(words: Words, at: int, low: str, before: list[Report]) -> Iterator[Report]:
    """Whoever is the subject of the verb at `at`."""
    is_name = words.is_capital(at) and at > 0 and words.plain[-1] == "."
    if low not in _SPEAKING or is_name or not object_fits(words, at) or _is_noun(words, at):
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
    return words.low[at] in _BOTH and (
        is_title or after in ("", ":", "–", "—", "|", "say", "suggest", "claim")
    )


def _subject_fits(words: Words, phrase: Phrase, low: str) -> bool:
    if phrase.head == "version":  # "an earlier version of this article said"
        return False
    if phrase.kind is Kind.OTHER:
        return low in _SAID and phrase.end - phrase.start < 5
    if low in ("show", "shows", "showed") and is_made(words, phrase):
        return True
    if low in verbs.SHOWING - {"found", "finds"}:
        return phrase.kind is Kind.DOCUMENT
    if phrase.kind is Kind.DOCUMENT:
        return low not in verbs.SHARING | verbs.COUNTING | verbs.CALLING
    return phrase.kind in SPEAKING
