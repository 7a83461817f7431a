"""Whose saying it is: the noun phrase before a verb."""

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.asides import skip_bracket, skip_helpers, skip_namelessness
from review_tui.origin.describing import describe, opens_viewing
from review_tui.origin.known import looks_personal
from review_tui.origin.leads import skip_leads
from review_tui.origin.nouns import is_role, singular
from review_tui.origin.phrases import LONGEST, Kind, Phrase
from review_tui.origin.spellings import HONOURS
from review_tui.origin.words import POSSESSIVE, Words
from review_tui.records import Span

_SIDE_REMARK = lex.PREPOSITIONS | lex.word_set(
    "along including like who which whose where speaking and not rather unlike"
)
_NOBODY = lex.word_set("neither nor no none nobody")
_OF_PLACES = lex.word_set("police constabulary council trust")
"""Bodies that two places share: "Devon and Cornwall Police"."""
_DASHES = ("—", "–")


def subjects_before(words: Words, verb: int) -> tuple[Phrase, ...]:
    """Who is the subject of the verb at `verb`; empty when nobody is, or nothing has been said yet."""
    end = skip_helpers(words, verb)
    if end is None or end == 0:
        return ()
    end = skip_namelessness(words, skip_bracket(words, end))
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


def _reach_back(words: Words, end: int) -> int:
    """The first word that can still belong to a subject that ends before `end`."""
    at, last = end, max(0, end - LONGEST)
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
    before, last = comma - 1, max(0, comma - LONGEST)
    while before >= last and words.plain[before] not in (",", *_DASHES):
        before -= 1
    if before < last:
        before = -1
    opening = words.low[before + 1]
    is_remark = (
        opening in _SIDE_REMARK | HONOURS
        or (opening.endswith("ing") and not words.is_capital(before + 1))
        or opening[0].isdigit()
        or opens_viewing(words, before + 1)
    )
    if before < 1 or words.quoted[before]:
        return (comma, comma) if is_remark else (_reach_back(words, comma), comma)
    if words.plain[before - 1].isdigit() and words.plain[before - 2] == ",":
        before -= 2  # "Ali Demir, 52, a fisherman from Sile, said"
    is_named = words.is_capital(before - 1) or words.plain[before - 1] == ")"
    if is_remark:
        return _before_comma(words, before) if words.low[before - 1] not in lex.TIMES else (before, before)
    if is_named and not words.is_capital(before + 1):
        return _reach_back(words, before), before
    return _reach_back(words, comma), comma


def _phrases(words: Words, start: int, end: int) -> list[Phrase]:
    """The phrases of a region, two where "and" joins two names."""
    start = skip_leads(words, start, end)
    if any(low in _NOBODY for low in words.low[start:end]):
        return []
    joint = next((n for n in range(start, end) if words.low[n] == "and"), None)
    if joint and (
        not {"from", "for"}.isdisjoint(words.low[start:joint]) or _is_inside(words, start, joint, end)
    ):
        joint = None
    parts = [(start, end)] if joint is None else [(start, joint), (joint + 1, end)]
    found = [phrase for a, b in parts if (phrase := describe(words, a, b))]
    if joint is not None and any(phrase.kind not in (Kind.NAME, Kind.PERSON) for phrase in found):
        return [whole] if (whole := describe(words, start, end)) else []
    return found


def _is_inside(words: Words, start: int, joint: int, end: int) -> bool:
    """Whether "and" is in a body's name: "Avon Fire and Rescue Service", "Ministry of Food and Trade"."""
    before, last = words.low[start:joint], words.low[joint - 1]
    if not before or not words.is_capital(joint + 1):
        return False
    ends_body = singular(words.low[end - 1]) in nouns.BODIES
    if "of" in before and singular(words.low[start + before.index("of") - 1]) in nouns.BODIES:
        return not ends_body
    is_place = len(before) > 1 or words.low[end - 1] in _OF_PLACES
    names_one = words.plain[joint - 1].isupper() or singular(last) in nouns.BODIES or not is_place
    return (
        ends_body
        and not names_one
        and (last in nouns.TOPICS or not looks_personal(words.slice(start, joint)))
    )
