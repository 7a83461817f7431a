"""What a noun phrase names, with what follows its noun: "observers from the African Union"."""

from msgspec.structs import replace

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, verbs
from review_tui.origin.institutions import read_institution
from review_tui.origin.naming import links_names, plain_phrase
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.words import Words

_SOME = lex.ARTICLES - lex.word_set("the its his her their our my")
_MAKERS = frozenset(("by", "from"))
_OWNERS = {"his": "he", "her": "she"}
_OWN_VOICES = lex.word_set("office campaign spokesman spokeswoman spokesperson")
"""With "his" or "her" they say what he or she says."""
_SINGLING_OUT = lex.word_set(
    """
    familiar close based briefed who that up contacted interviewed reached living working speaking gathered
    """
)
"""After these comes which of many are meant: "officials close to the talks"."""


def describe(words: Words, start: int, end: int) -> Phrase | None:
    """The phrase that stands in these words, with what follows its noun where that names it."""
    is_definite = start < end and words.low[start] in ("the", "this", "that")
    is_some = start < end and words.low[start] in _SOME
    if end - start == 1 and words.low[start] in lex.PRONOUNS:
        return Phrase(words.low[start], Kind.PRONOUN, start, end)
    first = _skip_articles(words, start, end)
    if first >= end or words.low[first] in lex.DEICTIC:
        return None
    found = _with_tail(words, first, end) or plain_phrase(words, first, end)
    if found and not _MAKERS.isdisjoint(words.low[first : found.start]):
        return replace(found, start=start)  # the article is that of what they made: "a count by the ministry"
    if found and found.head in _OWN_VOICES and words.low[start] in _OWNERS:
        found = replace(found, owner=_OWNERS[words.low[start]])
    return found and replace(found, start=start, is_definite=is_definite, is_some=is_some or found.is_some)


def _skip_articles(words: Words, start: int, end: int) -> int:
    while start < end and (words.low[start] in lex.ARTICLES or not words.plain[start][0].isalnum()):
        if start + 1 < end and words.low[start + 1] == "of":
            break
        start += 1
    return start


def _with_tail(words: Words, start: int, end: int) -> Phrase | None:
    """A noun with a tail: "observers from the African Union", "one of the crew", "reports from Reuters"."""
    cut = next((n for n in range(start + 1, end) if _opens_tail(words, n)), None)
    if cut is None:
        return None
    head = plain_phrase(words, start, cut)
    if head and words.low[cut] in _SINGLING_OUT:
        return replace(head, is_some=not head.is_named)
    stop = next((n for n in range(cut + 1, end) if _opens_tail(words, n)), end)
    tail = describe(words, cut + 1, stop) if words.low[cut] in (*lex.LINKING, "by", "in") else None
    if words.low[start] in lex.ARTICLES:
        return _one_of(words, start, tail, stop)
    if head is None or tail is None or head.kind is Kind.PERSON:
        return head
    is_made = head.kind is Kind.DOCUMENT or (head.head in nouns.MADE and words.low[cut] in _MAKERS)
    if is_made and (tail.kind not in (Kind.OTHER, Kind.DOCUMENT) or read_institution(tail.name)):
        return tail
    is_state = (whole := read_institution(words.slice(start, stop))) is not None and whole.is_state
    is_placed = head.kind is Kind.BODY and words.low[cut] == "in" and tail.kind is Kind.NAME
    if head.kind is Kind.NAME or not (is_state or is_placed or words.low[cut] in lex.LINKING):
        return head
    is_named = not (is_state or is_placed) and (head.is_named or tail.is_named)
    return replace(head, name=words.slice(start, stop), end=stop, is_named=is_named)


def _one_of(words: Words, start: int, tail: Phrase | None, stop: int) -> Phrase | None:
    if words.low[stop - 1] == "them":
        return Phrase("one of them", Kind.PRONOUN, start, stop)
    return tail and replace(tail, name=words.slice(start, stop), start=start, end=stop)


def opens_viewing(words: Words, at: int) -> bool:
    """Whether the word tells that something was seen: "seen by", "leaked to"."""
    after = words.low[at + 1] if at + 1 < len(words) else ""
    return (words.low[at] in verbs.SEEN and after == "by") or (words.low[at] in verbs.SHOWN and after == "to")


def _opens_tail(words: Words, at: int) -> bool:
    if words.low[at] in _SINGLING_OUT or opens_viewing(words, at):
        return True
    return words.low[at] in lex.PREPOSITIONS and not links_names(words, at)
