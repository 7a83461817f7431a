"""Bodies that an article names before it credits them: whom "the airline" means, where only one can be meant.

A name is taken for a body of a kind on its own words ("Halden Bank", "Orbis Ltd.") or on what the text calls
it ("the carmaker Veltro", "Kestrel, a Norwegian airline").
"""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, trades
from review_tui.origin.nouns import singular
from review_tui.origin.spellings import fold
from review_tui.origin.words import POSSESSIVE, Words
from review_tui.records import Span

_JOINING = lex.word_set("of for")
_NO_NAME = lex.ARTICLES | lex.DEICTIC | lex.PREPOSITIONS | lex.PRONOUNS | lex.AUXILIARIES | lex.MODALS
_ENDS = lex.PREPOSITIONS | lex.BOUNDARIES
_CLOSES = lex.PREPOSITIONS | lex.word_set(
    "that which whose where who based headquartered owned founded listed"
)
"""What goes on after a name is told: in "by Ostia, the bank said" nothing is told of Ostia."""
_ASSETS = lex.word_set("shares stock shareholders customers revenue profits sales ceo")
_EXCHANGES = lex.word_set("nyse nasdaq lse lon ftse tsx asx hkex euronext etr")
_CALLED = 8
"""Words after a comma or a bracket that tell what a name is: "the island's largest airline"."""


class Mention(Struct, frozen=True):
    """A body that the text speaks of."""

    name: str
    """Empty where it has none: "a company in Leith"."""
    kinds: frozenset[str]
    """The nouns that stand for it."""

    def may_be(self, noun: str) -> bool:
        """Whether the noun may stand for it."""
        return noun in self.kinds or (noun in trades.ANY_COMPANY and bool(self.kinds & trades.COMPANIES))


def the_one(mentions: Sequence[Mention], noun: str) -> str:
    """The name of the only body among these that the noun may stand for; empty where no single one is."""
    meant = {fold(one.name): one.name for one in mentions if one.may_be(noun)}
    return next(iter(meant.values())) if len(meant) == 1 else ""


def find_mentions(words: Words) -> Iterator[Mention]:
    """The bodies that a sentence speaks of, those without a name too."""
    called: set[int] = set()
    for start, end in _names(words):
        said = tuple(_called(words, start, end))
        called.update(said)
        kinds = _own_kinds(words, start, end) | {words.low[at] for at in said}
        if _is_owned(words, start) or _owns(words, end):
            kinds.add("company")
        if kinds:
            yield Mention(words.slice(start, end), frozenset(kinds))
    for at, low in enumerate(words.low):
        if low in ("a", "an", "another"):
            yield from (
                Mention("", frozenset({words.low[n]})) for n in _noun_after(words, at) if n not in called
            )


def _names(words: Words) -> Iterator[Span]:
    """Runs of capitals, without what only opens a sentence."""
    at = 0
    while at < len(words):
        start = at
        while words.is_capital(at) or (at > start and _joins(words, at)):
            at += 1
        while start < at and words.low[start] in _NO_NAME:
            start += 1
        if start < at:
            yield start, at
        at += 1


def _joins(words: Words, at: int) -> bool:
    """Whether a small word stands inside a body's name: "Bank of England", "Fire and Rescue Service"."""
    if not words.is_capital(at + 1):
        return False
    if words.low[at] == POSSESSIVE:
        return singular(words.low[at + 1]) in nouns.BODIES
    if words.low[at] == "and":
        after = words.low[at + 2 : at + 3]
        return words.low[at - 1] in nouns.TOPICS and any(singular(low) in nouns.BODIES for low in after)
    return words.low[at] == "&" or (words.low[at] in _JOINING and singular(words.low[at - 1]) in nouns.BODIES)


def _own_kinds(words: Words, start: int, end: int) -> set[str]:
    """What the name itself says: of a "Ministry of Defence" its first word, of other names their last."""
    if end - start < 2:
        return set()
    joint = next((n for n in range(start, end) if words.low[n] in _JOINING), end)
    if joint - start > 2 and words.low[joint - 1].strip(".") in trades.LEGAL_FORMS:
        return {"company"} | _own_kinds(words, start, joint - 1)
    last = words.low[joint - 1]
    kindred = {noun for noun, names in trades.KINDRED.items() if last in names}
    trade = {"company"} if last in trades.TRADES else set()
    return ({singular(last)} & nouns.BODIES) | kindred | trade


def _is_owned(words: Words, start: int) -> bool:
    """Whether shares of the name are spoken of: "shares in Veltro"."""
    return start > 1 and words.low[start - 1] in ("in", "of") and words.low[start - 2] in ("shares", "stock")


def _owns(words: Words, end: int) -> bool:
    """Whether the name has what only a company has: "Veltro's chief executive", "Veltro (NYSE: VLT)"."""
    after = words.low[end : end + 3]
    if after[:1] == ("(",):
        return after[1:2] != () and after[1] in _EXCHANGES
    if after[:2] == ("chief", "executive") or after == (POSSESSIVE, "chief", "executive"):
        return True
    return any(low in _ASSETS for low in (after[1:2] if after[:1] == (POSSESSIVE,) else after[:1]))


def _called(words: Words, start: int, end: int) -> Iterator[int]:
    """Where the text says what the name is: right before it, or after a comma or a bracket."""
    if start and words.low[start - 1] in nouns.BODIES:
        yield start - 1
    opens = words.low[end : end + 1] in ((",",), ("(",)) and words.low[end + 1 : end + 2]
    if opens and (words.low[end + 1] in lex.ARTICLES or words.is_capital(end + 1)):
        yield from _noun_after(words, end + 1, _CLOSES)


def _noun_after(words: Words, at: int, ends: Collection[str] = _ENDS) -> Iterator[int]:
    """The noun for one body that a phrase opening here comes to, where it comes to one."""
    for n in range(at + 1, min(len(words), at + _CALLED)):
        low, after = words.low[n], words.low[n + 1] if n + 1 < len(words) else "."
        if low in _ENDS or not (low[0].isalnum() or low == POSSESSIVE):
            return
        if low in nouns.BODIES and (after in ends or not after[0].isalnum()) and after != POSSESSIVE:
            yield n
            return
