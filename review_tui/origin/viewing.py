"""Documents that somebody saw: "court documents seen by AP", "files leaked to the Observer".

The document is the origin; who saw it passes it on.
"""

from review_tui.origin import nouns
from review_tui.origin.describing import describe, opens_viewing
from review_tui.origin.naming import links_names
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.subjects import subjects_before
from review_tui.origin.words import Words


def viewer_after(words: Words, phrase: Phrase) -> Phrase | None:
    """Who saw the document that a phrase names, where that is told right after it and has a name."""
    at = phrase.end + (words.plain[phrase.end : phrase.end + 1] == (",",))
    if at >= len(words) or not opens_viewing(words, at) or not _is_document(words, phrase):
        return None
    viewer = describe(words, at + 2, _name_end(words, at + 2))
    return viewer if viewer and viewer.kind is Kind.NAME else None


def _name_end(words: Words, start: int) -> int:
    """Where a name ends that opens here: any verb may follow it, "seen by the Herald lists"."""
    end = start + (words.low[start : start + 1] == ("the",))
    while words.is_capital(end) or (start < end < len(words) and _links(words, end)):
        end += 1
    return end


def _links(words: Words, at: int) -> bool:
    return words.low[at] != "on" and links_names(words, at)


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
