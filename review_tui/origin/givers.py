"""Whose the cited document is: "the notification that the firm filed", "notified by Osk", "police logs"."""

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.describing import describe
from review_tui.origin.following import phrase_after
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.subjects import subjects_before
from review_tui.origin.words import Words

_GIVING = lex.word_set("filed made sent submitted issued published released gave provided lodged")
_KEPT = lex.word_set("record data figure statistic log")
_NOUN, _CLAUSE = 5, 9
"""Words in which the document's noun stands, and after it the verb."""
_GIVERS = (Kind.NAME, Kind.PERSON, Kind.PEOPLE, Kind.BODY, Kind.PRONOUN)


def givers(words: Words, verb: int) -> tuple[Phrase, ...]:
    """Who does what the verb tells; after "by" where it is done to somebody."""
    if lex.BE.isdisjoint(words.low[max(0, verb - 2) : verb]):
        return subjects_before(words, verb)
    by = next((n for n in range(verb + 1, min(verb + _CLAUSE, len(words))) if words.low[n] == "by"), None)
    found = phrase_after(words, by + 1) if by else None
    return (found,) if found else ()


def giver_of(words: Words, start: int) -> Phrase | None:
    """Of whom a clause right after a document's noun tells that they gave it."""
    noun = next((n for n in range(start, min(start + _NOUN, len(words))) if _is_document(words, n)), None)
    if noun is None:
        return None
    first = noun + 1 + (words.low[noun + 1 : noun + 2] in (("that",), ("which",)))
    for verb in range(first + 1, min(first + _CLAUSE, len(words))):
        if words.low[verb] in _GIVING:
            end = verb - (words.low[verb - 1] in lex.AUXILIARIES)
            found = describe(words, first, end)
            return found if found and found.kind in _GIVERS and found.end == end else None
        if words.low[verb] in lex.PREPOSITIONS or not words.low[verb][0].isalnum():
            return None
    return None


def keeper_of(phrase: Phrase) -> Phrase | None:
    """The body whose word its records are: of "company records" the company; a court keeps others' too."""
    before = phrase.name.removesuffix(phrase.name.split()[-1]).strip()
    last = before.lower().split()[-1:]
    if phrase.kind is not Kind.DOCUMENT or phrase.head not in _KEPT or not last:
        return None
    name = before.lower() if before.lower() in nouns.BODIES else before
    is_body = last[0] in nouns.BODIES - {"court"} or last == ["police"]
    return (
        Phrase(name, Kind.BODY, phrase.start, phrase.end - 1, last[0], is_definite=True) if is_body else None
    )


def _is_document(words: Words, at: int) -> bool:
    return bool({singular(words.low[at])} & (nouns.DOCUMENTS | nouns.MADE))
