"""The noun phrase after a cue: "according to", "citing", an inverted "said"."""

from review_tui.origin import lexicon as lex
from review_tui.origin import verbs
from review_tui.origin.describing import describe, opens_viewing
from review_tui.origin.naming import links_names
from review_tui.origin.phrases import LONGEST, Kind, Phrase
from review_tui.origin.words import POSSESSIVE, Words

_ENDING = verbs.CUES - verbs.SHARING - {"reports", "report", "estimates"}
"""Verbs that a phrase does not reach across, unless it opens with one."""


def phrase_after(words: Words, start: int) -> Phrase | None:
    """The noun phrase that opens at `start`: after "according to", "citing" or an inverted "said"."""
    end = _reach_on(words, start)
    phrase = describe(words, start, end)
    if phrase and phrase.kind in (Kind.PEOPLE, Kind.BODY) and words.plain[end : end + 1] == (",",):
        return apposed(words, end + 1) or phrase
    return phrase


def agent_after(words: Words, start: int) -> Phrase | None:
    """Who is named after "by": where more than a name seems to stand there, the name alone."""
    phrase = phrase_after(words, start)
    is_agent = phrase is not None and phrase.kind not in (Kind.OTHER, Kind.DOCUMENT)
    return phrase if is_agent else name_after(words, start) or phrase


def name_after(words: Words, start: int) -> Phrase | None:
    """The name that opens here; any verb may follow it: "seen by the Herald lists"."""
    end = start + (words.low[start : start + 1] == ("the",))
    while words.is_capital(end) or (start < end < len(words) and _links(words, end)):
        end += 1
    return describe(words, start, end)


def _links(words: Words, at: int) -> bool:
    return words.low[at] != "on" and links_names(words, at)


def apposed(words: Words, start: int) -> Phrase | None:
    """The name after a comma: "its owner, Ana Lee", "the agency, AFAD."."""
    name = describe(words, start, _reach_on(words, start))
    if name is None or name.kind not in (Kind.NAME, Kind.PERSON):
        return None
    return name if " " in name.name or _closes(words, name.end) else None


def _closes(words: Words, end: int) -> bool:
    return end == len(words) or words.plain[end] in (",", ".", ";")


def _reach_on(words: Words, start: int) -> int:
    at, last = start, min(len(words), start + LONGEST)
    while at < last and _may_follow(words, at, start):
        at += 1
    return at


def _may_follow(words: Words, at: int, start: int) -> bool:
    low = words.low[at]
    after = words.low[at + 1] if at + 1 < len(words) else ""
    if low in lex.BOUNDARIES or (at > start and (low in _ENDING or opens_viewing(words, at))):
        return False
    if low == "and":
        return after not in ("", *lex.PRONOUNS) and not _follows_clause(words, at + 1)
    if low in ("on", "in") and after in lex.TIMES:
        return False
    if low in "()":
        is_closed = at > start and ")" in words.plain[at : at + 4]
        return is_closed and (low == ")" or words.plain[at + 1][:2].isupper())
    return low[0].isalnum() or low in (POSSESSIVE, "&", "$")


def _follows_clause(words: Words, at: int) -> bool:
    """Whether "and" opens a new clause with its own verb: "according to Lee and police closed roads"."""
    return any(low in verbs.CUES or low in lex.BE for low in words.low[at : at + 6])
