"""Who stands after what credits him: "according to", "citing", "released by", "seen by", "comes from"."""

from collections.abc import Callable, Iterator, Sequence

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, verbs
from review_tui.origin.asides import is_unsaid
from review_tui.origin.describing import opens_viewing
from review_tui.origin.documents import document_seen, giver_of, tells_what_it_says, viewer_after
from review_tui.origin.following import agent_after, phrase_after
from review_tui.origin.institutions import read_institution
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import SPEAKING, Kind, Report
from review_tui.origin.subjects import subjects_before
from review_tui.origin.words import Words

Reader = Callable[[Words, int], Iterator[Report]]
_GIVEN_OUT = lex.word_set("released published shared posted issued")
_UTTERED = lex.word_set("confirmed announced stated noted disclosed revealed identified described estimated")
_PASSED_ON = lex.word_set("reported cited quoted carried")
_DRAWN_FROM = nouns.DOCUMENTS | nouns.MADE | nouns.NUMBERS | {"information"}
_MANNER = lex.word_set("schedule plan plans tradition law rules protocol custom need taste size")
"""Nobody's word: "serviced according to schedule"."""
_NOT_CITED = lex.ARTICLES - lex.word_set("the a an two three several some")


def credited_after(words: Words, at: int, before: Sequence[Report]) -> Iterator[Report]:
    """Whoever is credited after the word at `at`; `before`: what was read of its sentence before."""
    low, after = words.low[at], words.low[at + 1] if at + 1 < len(words) else ""
    if reader := _READERS.get((low, after)) or _READERS.get((low, "")):
        yield from reader(words, at)
    elif after in ("in", "at") and low in _UTTERED | _PASSED_ON and words.low[max(0, at - 1)] == "as":
        yield from _told_inside(words, at)
    elif opens_viewing(words, at):
        yield from _seen(words, at, before)


def _following(words: Words, start: int, end: int, role: str) -> Iterator[Report]:
    phrase = giver_of(words, end) or (agent_after if words.low[end - 1] == "by" else phrase_after)(words, end)
    if phrase:
        yield Report(phrase, start, end, role, viewer_after(words, phrase))


def _according(words: Words, at: int) -> Iterator[Report]:
    if _MANNER.isdisjoint(words.low[at + 2 : at + 3]):
        yield from _following(words, at, at + 2, "relay")


def _per(words: Words, at: int) -> Iterator[Report]:
    if words.low[at + 1 : at + 2] == ("the",) or words.is_capital(at + 1) > words.is_capital(at):
        yield from _following(words, at, at + 1, "relay")


def _uttered(words: Words, at: int) -> Iterator[Report]:
    """Who has said it: "was confirmed by the hospital", not "has yet to be announced by"."""
    if not is_unsaid(words, at):
        found = _following(words, at, at + 2, "speaker")
        yield from (report for report in found if report.phrase.kind in SPEAKING)


def _given_out(words: Words, at: int) -> Iterator[Report]:
    """Who gave out a document."""
    if not nouns.DOCUMENTS.isdisjoint(map(singular, words.low[max(0, at - 4) : at])):
        yield from _following(words, at, at + 2, "speaker")


def _told_inside(words: Words, at: int) -> Iterator[Report]:
    """The institution or the document after "as stated in"."""
    for report in _following(words, at, at + 2, "relay"):
        if report.phrase.kind is Kind.DOCUMENT or read_institution(report.phrase.name):
            yield report


def _cited(words: Words, at: int) -> Iterator[Report]:
    """Whom a speaker leans on; the speaker too where "Lee quoted him", and who was quoted by others."""
    if _NOT_CITED.isdisjoint(words.low[at + 1 : at + 2]):
        found = [one for one in _following(words, at, at + 1, "cited") if one.phrase.kind is not Kind.OTHER]
        carrying = subjects_before(words, at) if found and not words.low[at].endswith("ing") else ()
        outlets = (one for one in carrying if one.kind in (Kind.NAME, Kind.BODY))
        yield from (Report(one, at, at + 1, "relay") for one in outlets)
        yield from found


def _quoted(words: Words, at: int) -> Iterator[Report]:
    """Who "was quoted as saying by" somebody, or "was quoted by" somebody."""
    if words.low[at - 1] in lex.BE:
        yield from (Report(phrase, at, at + 1, "speaker") for phrase in subjects_before(words, at - 1))
    if words.low[at + 1] == "by":
        yield from _according(words, at)
    elif words.low[at + 2 : at + 4] in (("saying", "by"), ("saying", "in")):
        yield from _following(words, at, at + 4, "relay")


def _drawn(words: Words, at: int) -> Iterator[Report]:
    """From whom a document or a number comes: "the figures come from the health ministry"."""
    if not _DRAWN_FROM.isdisjoint(phrase.head for phrase in subjects_before(words, at)):
        yield from _following(words, at, at + 2, "speaker")


def _seen(words: Words, at: int, before: Sequence[Report]) -> Iterator[Report]:
    """A document by whoever saw it, unless it was credited where it was named."""
    document = document_seen(words, at)
    if document and not any(report.phrase.end == document.end for report in before):
        role = "relay" if tells_what_it_says(words, document) else "speaker"
        yield Report(document, at, at + 2, role, viewer_after(words, document))


_READERS: dict[tuple[str, str], Reader] = {
    ("according", "to"): _according,
    ("per", ""): _per,
    **dict.fromkeys(((low, "") for low in verbs.CITING), _cited),
    **dict.fromkeys(((low, "by") for low in _PASSED_ON), _according),
    **dict.fromkeys(((low, "by") for low in _GIVEN_OUT), _given_out),
    **dict.fromkeys(((low, "by") for low in _UTTERED), _uttered),
    **dict.fromkeys((("quoted", after) for after in ("as", "by")), _quoted),
    **dict.fromkeys(((low, "from") for low in ("come", "comes", "came")), _drawn),
}
"""By the word that credits and the one after it, where that matters."""
AFTER = frozenset(low for low, _ in _READERS) | verbs.SEEN | verbs.SHOWN
"""The words that may have somebody credited after them."""
