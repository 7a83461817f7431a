"""Whose saying it is: the noun phrase before a verb, after it, or at the head of the sentence."""

from review_tui.origin import lexicon as lex
from review_tui.origin.nouns import is_role
from review_tui.origin.phrases import Kind, Phrase, describe
from review_tui.origin.words import POSSESSIVE, Words
from review_tui.records import Span

_SIDE_REMARK = lex.PREPOSITIONS | lex.word_set("along including like who which whose where speaking and")
_LEADS = lex.word_set(
    """
    then earlier later however meanwhile still yet also now today yesterday but and so
    """
)
_NOBODY = lex.word_set("neither nor no none nobody")
_NAMELESS = lex.word_set("named identified anonymity anonymously")
_REMARK = 14
"""Words in which somebody asks not to be named."""
_DASHES = ("—", "–")
_LONGEST = 40
"""Words in a subject with all its asides: more are no subject, and the cost stays in step with the text."""


def subjects_before(words: Words, verb: int) -> tuple[Phrase, ...]:
    """Who is the subject of the verb at `verb`; empty when nobody is, or nothing has been said yet."""
    end = _skip_helpers(words, verb)
    if end is None or end == 0:
        return ()
    end = _skip_namelessness(words, _skip_bracket(words, end))
    if words.plain[end - 1] in (",", *_DASHES):
        start, end = _before_comma(words, end - 1)
    else:
        start = _reach_back(words, end)
    if start > 0 and words.low[start - 1] == "who" and not _is_short_subject(words, start, end):
        end = start - 1 - (words.plain[start - 2] == ",")
        start = _reach_back(words, end)
    is_supposed = start > 0 and words.low[start - 1] in ("if", "unless", "whether")
    return () if is_supposed or words.low[end - 1] == POSSESSIVE else tuple(_phrases(words, start, end))


def _is_short_subject(words: Words, start: int, end: int) -> bool:
    """Whether "who" is the object: "the man who police say fled"."""
    phrase = describe(words, start, end) if end - start < 4 else None
    return phrase is not None and phrase.kind is not Kind.OTHER


def _skip_bracket(words: Words, end: int) -> int:
    """Where a bracket that is no acronym begins: "Acme (NYSE: ACM) said"."""
    inside = words.plain[max(0, end - 9) : end]
    if words.plain[end - 1] != ")" or "(" not in inside or inside[-3] == "(":
        return end
    return max(n for n in range(max(0, end - 9), end) if words.plain[n] == "(") or end


def _skip_namelessness(words: Words, end: int) -> int:
    """Where "who asked not to be named" begins, if that is what ends here."""
    if words.low[end - 1] not in _NAMELESS:
        return end
    who = next((n for n in range(end - 1, max(0, end - _REMARK), -1) if words.low[n] == "who"), end)
    return who - 1 if words.plain[who - 1] == "," else who


def _skip_helpers(words: Words, verb: int) -> int | None:
    """Where the words between subject and verb begin: "has also", "on Monday", "reportedly"."""
    at = verb
    while at > 0:
        low = words.low[at - 1]
        is_ongoing = low in ("is", "are") and words.low[verb].endswith("ing")
        if low in lex.MODALS or (low in lex.BE and not is_ongoing) or low.endswith("n't"):
            return None
        if low in lex.TIMES and at > 1 and words.low[at - 2] == "on":
            at -= 2
        elif (
            low in lex.AUXILIARIES or low in _ADVERBS or (low.endswith("ly") and not words.is_capital(at - 1))
        ):
            at -= 1
        else:
            return at
    return at


_ADVERBS = lex.word_set(
    """
    also further first then later earlier since already again once now still even often today
    yesterday tonight
    """
)


def _reach_back(words: Words, end: int) -> int:
    """The first word that can still belong to a subject that ends before `end`."""
    at, last = end, max(0, end - _LONGEST)
    while at > last and _may_belong(words, at - 1, end):
        at -= 1
    return at


def _may_belong(words: Words, at: int, end: int) -> bool:
    low = words.low[at]
    if words.quoted[at] or low in lex.BOUNDARIES:
        return False
    if low in ("and", "or"):
        after = at + 2 if words.low[at + 1] in lex.ARTICLES else at + 1
        is_joint = words.is_capital(at - 1) and after < end and words.is_capital(after)
        return is_joint or (is_role(words.low[at - 1]) and is_role(words.low[end - 1]))
    if low in "()":
        return ")" in words.plain[at : at + 4]
    return low[0].isalnum() or low in (POSSESSIVE, "'", "&", "$")


def _before_comma(words: Words, comma: int) -> Span:
    """The subject of a verb after a comma: "Ana Lee, 33, said", "its owner, Ana Lee, said"."""
    before, last = comma - 1, max(0, comma - _LONGEST)
    while before >= last and words.plain[before] not in (",", *_DASHES):
        before -= 1
    if before < last:
        before = -1
    opening = words.low[before + 1]
    is_remark = opening in _SIDE_REMARK or opening.endswith("ing") or opening[0].isdigit()
    if before < 1 or words.quoted[before]:
        return (comma, comma) if is_remark else (_reach_back(words, comma), comma)
    is_named = words.is_capital(before - 1) or words.plain[before - 1] == ")"
    if is_remark:
        return _before_comma(words, before) if words.low[before - 1] not in lex.TIMES else (before, before)
    if is_named and not words.is_capital(before + 1):
        return _reach_back(words, before), before
    return _reach_back(words, comma), comma


def _phrases(words: Words, start: int, end: int) -> list[Phrase]:
    """The phrases of a region, two where "and" joins two names."""
    start = _skip_leads(words, start, end)
    if any(low in _NOBODY for low in words.low[start:end]):
        return []
    joint = next((n for n in range(start, end) if words.low[n] == "and"), None)
    if joint and any(low in ("from", "for") for low in words.low[start:joint]):
        joint = None
    parts = [(start, end)] if joint is None else [(start, joint), (joint + 1, end)]
    found = [phrase for a, b in parts if (phrase := describe(words, a, b))]
    if joint is not None and any(phrase.kind not in (Kind.NAME, Kind.PERSON) for phrase in found):
        return [whole] if (whole := describe(words, start, end)) else []
    return found


def _skip_leads(words: Words, start: int, end: int) -> int:
    """Leaves out what stands before the subject: "Then", "In December", "During talks both"."""
    while start < end and (words.low[start] in _LEADS or words.low[start].endswith("ly")):
        start += 1
    if start < end and words.low[start] in lex.PREPOSITIONS:
        determiners = [n for n in range(start + 1, end) if words.low[n] in lex.ARTICLES]
        start = (
            determiners[-1]
            if determiners
            else max(n for n in range(start, end) if words.low[n] in lex.PREPOSITIONS) + 1
        )
    while start < end and (words.low[start] in lex.TIMES or words.low[start].isdigit()):
        start += 1
    return start


def phrase_after(words: Words, start: int) -> Phrase | None:
    """The noun phrase that opens at `start`: after "according to", "citing" or an inverted "said"."""
    end = _reach_on(words, start)
    phrase = describe(words, start, end)
    if (
        phrase
        and phrase.kind in (Kind.PEOPLE, Kind.BODY)
        and end + 1 < len(words)
        and words.plain[end] == ","
    ):
        name = describe(words, end + 1, _reach_on(words, end + 1))
        if name and name.kind in (Kind.NAME, Kind.PERSON) and (" " in name.name or _closes(words, name.end)):
            return name
    return phrase


def _closes(words: Words, end: int) -> bool:
    return end == len(words) or words.plain[end] in (",", ".", ";")


def _reach_on(words: Words, start: int) -> int:
    at, last = start, min(len(words), start + _LONGEST)
    while at < last and _may_follow(words, at, start):
        at += 1
    return at


def _may_follow(words: Words, at: int, start: int) -> bool:
    low = words.low[at]
    if low in lex.BOUNDARIES or (
        low in lex.CUES - lex.SHARING - {"reports", "report", "estimates"} and at > start
    ):
        return False
    if low == "and":
        return (
            at + 1 < len(words)
            and words.low[at + 1] not in lex.PRONOUNS
            and not _follows_clause(words, at + 1)
        )
    if low in ("on", "in") and at + 1 < len(words) and words.low[at + 1] in lex.TIMES:
        return False
    if low in "()":
        return (
            ")" in words.plain[at : at + 4]
            and at > start
            and (low == ")" or words.plain[at + 1][:2].isupper())
        )
    return low[0].isalnum() or low in (POSSESSIVE, "&", "$")


def _follows_clause(words: Words, at: int) -> bool:
    """Whether "and" opens a new clause with its own verb: "according to Lee and police closed roads"."""
    return any(low in lex.CUES or low in lex.BE for low in words.low[at : at + 6])


def leading_phrase(words: Words) -> Phrase | None:
    """The subject a sentence opens with, as far as it can be told without its verb."""
    start = _skip_leads(words, 0, min(len(words), _LEAD_REACH))
    if start < len(words) and words.low[start] in lex.PRONOUNS:
        return describe(words, start, start + 1)
    end = start
    while end < min(len(words), start + _LEAD_REACH) and _may_lead(words, end):
        end += 1
    shorter = (describe(words, start, stop) for stop in range(end, start, -1))
    return next((phrase for phrase in shorter if phrase and phrase.kind is not Kind.OTHER), None)


_LEAD_REACH = 8


def _may_lead(words: Words, at: int) -> bool:
    low = words.low[at]
    is_word = low[0].isalnum() or low == POSSESSIVE
    return is_word and low not in lex.BOUNDARIES | lex.CUES | lex.PREPOSITIONS and not low.endswith("ly")
