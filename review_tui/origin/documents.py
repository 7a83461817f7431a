"""Documents: whose word they are, who saw them, and to whom they were shown.

The document is the origin; who saw it passes it on.
"""

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.describing import describe, opens_viewing
from review_tui.origin.following import name_after, phrase_after
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import SPEAKING, Kind, Phrase
from review_tui.origin.subjects import subjects_before
from review_tui.origin.words import Words

_GIVING = lex.word_set("filed made sent submitted issued published released gave provided lodged")
_GIVEN = nouns.DOCUMENTS | nouns.MADE
_KEPT = lex.word_set("record data figure statistic log")
_NOUN, _CLAUSE = 5, 9
"""Words in which the document's noun stands, and after it the verb."""


def givers(words: Words, verb: int) -> tuple[Phrase, ...]:
    """Who does what the verb tells; after "by" where it is done to somebody."""
    if lex.BE.isdisjoint(words.low[max(0, verb - 2) : verb]):
        return subjects_before(words, verb)
    by = next((n for n in range(verb + 1, min(verb + _CLAUSE, len(words))) if words.low[n] == "by"), None)
    found = phrase_after(words, by + 1) if by else None
    return (found,) if found else ()


def giver_of(words: Words, start: int) -> Phrase | None:
    """Of whom a clause right after a document's noun tells that they gave it."""
    noun = next(
        (n for n in range(start, min(start + _NOUN, len(words))) if singular(words.low[n]) in _GIVEN), None
    )
    if noun is None:
        return None
    first = noun + 1 + (words.low[noun + 1 : noun + 2] in (("that",), ("which",)))
    for verb in range(first + 1, min(first + _CLAUSE, len(words))):
        if words.low[verb] in _GIVING:
            end = verb - (words.low[verb - 1] in lex.AUXILIARIES)
            found = describe(words, first, end)
            return found if found and found.kind in SPEAKING and found.end == end else None
        if words.low[verb] in lex.PREPOSITIONS or not words.low[verb][0].isalnum():
            return None
    return None


def keeper_of(phrase: Phrase) -> Phrase | None:
    """The body whose word its records are: of "company records" the company; a court keeps others' too."""
    before = " ".join(word for word in phrase.name.split()[:-1] if word != "own")
    before = before.replace("’", "'").removesuffix("'s")
    last = before.lower().split()[-1:]
    if phrase.kind is not Kind.DOCUMENT or phrase.head not in _KEPT or not last:
        return None
    name = before.lower() if before.lower() in nouns.BODIES else before
    is_body = last[0] in nouns.BODIES - {"court"} or last == ["police"]
    return (
        Phrase(name, Kind.BODY, phrase.start, phrase.end - 1, last[0], is_definite=True) if is_body else None
    )


def viewer_after(words: Words, phrase: Phrase) -> Phrase | None:
    """Who saw the document that a phrase names, where that is told right after it and has a name."""
    at = phrase.end + (words.plain[phrase.end : phrase.end + 1] == (",",))
    if at >= len(words) or not opens_viewing(words, at) or not _is_document(words, phrase):
        return None
    viewer = name_after(words, at + 2)
    return viewer if viewer and viewer.kind is Kind.NAME else None


def document_seen(words: Words, at: int) -> Phrase | None:
    """The document that was seen, by the word that tells so; None where it was none."""
    found = subjects_before(words, at)
    return found[0] if len(found) == 1 and _is_document(words, found[0]) else None


def tells_what_it_says(words: Words, phrase: Phrase) -> bool:
    """Whether somebody speaks in the document: "in a memo seen by Reuters, the bank told staff"."""
    return phrase.start > 0 and "in" in words.low[max(0, phrase.start - 2) : phrase.start]


def is_made(words: Words, phrase: Phrase) -> bool:
    """Whether a phrase stands for whoever made a document: "data from the Met Office"."""
    made_by = {"from", "by"} & set(words.low[phrase.start : phrase.end])
    return bool(made_by) and _is_document(words, phrase)


def _is_document(words: Words, phrase: Phrase) -> bool:
    return any(singular(low) in nouns.DOCUMENTS for low in words.low[phrase.start : phrase.end])
