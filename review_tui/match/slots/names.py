"""Names: who or what is named, and the part it has in the act beside it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from review_tui.match.slots.context import Context, read_context
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.places import PLACE_LEADS, compass_point
from review_tui.match.slots.tokens import FUNCTION_WORDS, Token, Tokens, words
from review_tui.records import Span

_TITLES = words(
    """mr mrs ms miss dr sir dame lord lady president minister premier chancellor senator governor mayor judge
    justice prosecutor general colonel captain major lieutenant sergeant inspector detective chief secretary
    foreign prime defence defense interior finance vice deputy king queen prince princess pope professor coach
    spokesman spokeswoman ambassador officer director chairman chairwoman attorney sheriff rep sen gov lt gen
    col capt sgt prof rev the"""
)
_PREPOSITIONS = PLACE_LEADS | words(
    "as from to by with against for of on under over into toward towards between"
)
_LINKS = words("of de la van von der al bin ibn")
_AUXILIARIES = words(
    "was were is are has have had been being be also will would could can did does not reportedly later then"
    " has may might must"
)
_PLACE_HEADS = words("coast city capital town village province border region south north east west part")
_PASSIVE = words("was were is are been being be")
_SHORT = 3
"""Letters of the longest title or initial that a full stop is part of: "Gov. Ruiz"."""
_MOSTLY = 0.6
"""Share of capitals from which a line is a headline, where they tell nothing."""


class Name(Struct, frozen=True):
    """A name in a sentence."""

    span: Span
    text: str
    parts: tuple[str, ...]
    """Its words in lower case, without titles."""
    titles: frozenset[str]
    compass: str | None
    """The point of the compass in it or before it: "northern" Chad."""
    role: str
    """Its part in the act: subject, object, or the preposition that leads it."""
    act: str
    is_passive: bool
    is_place: bool
    context: Context


def find_names(tokens: Tokens, text: str, taken: Sequence[Span]) -> tuple[Name, ...]:
    """The names of a sentence, in reading order; `taken` are spans of dates and the like."""
    return () if _is_headline(tokens) else tuple(_names(tokens, text, taken))


def _is_headline(tokens: Tokens) -> bool:
    content = [token for token in tokens if token.is_content]
    return len(content) > 3 and sum(token.is_capital for token in content) > _MOSTLY * len(content)


def _names(tokens: Tokens, text: str, taken: Sequence[Span]) -> Iterator[Name]:
    at = 0
    while at < len(tokens):
        end = _name_end(tokens, at, taken)
        if end > at:
            yield _name(tokens, at, end, text)
        at = max(end, at + 1)


def _name_end(tokens: Tokens, at: int, taken: Sequence[Span]) -> int:
    """The token after the name that begins at `at`; `at` when none does."""
    end = at
    while end < len(tokens) and _is_name_word(tokens, end, taken):
        end += 1
        if tokens[end - 1].is_possessive:
            break
        if _is_link(tokens, end) and _is_name_word(tokens, end + 1, taken):
            end += 1
    return end


def _is_link(tokens: Tokens, at: int) -> bool:
    """A word or mark that a name goes on after: "Bank of Oman", "John F. Lee"."""
    if at + 1 >= len(tokens):
        return False
    if tokens[at].text == ".":
        return len(tokens[at - 1].text) <= _SHORT
    return tokens[at].low in _LINKS or tokens[at].text == "-"


def _is_name_word(tokens: Tokens, at: int, taken: Sequence[Span]) -> bool:
    token = tokens[at]
    if not token.is_capital or any(start <= token.start < end for start, end in taken):
        return False
    return token.low not in FUNCTION_WORDS or (token.text.isupper() and len(token.text) > 1)


def _name(tokens: Tokens, at: int, end: int, text: str) -> Name:
    own = [t for t in tokens[at:end] if t.is_word]
    titles = frozenset(t.low for t in own if t.low in _TITLES)
    parts = tuple(t.low for t in own if t.low not in _TITLES)
    first = at - (at > 0 and compass_point(tokens[at - 1].low) is not None)
    span, base = (tokens[first].start, tokens[end - 1].end), tokens[0].start
    points = [point for t in tokens[first:end] if (point := compass_point(t.low))]
    role, act, is_passive = _part(tokens, at, end)
    written = text[span[0] - base : span[1] - base]
    clause = tokens[at - 2].clause if role == "as" and at > 1 else tokens[at].clause
    context = read_context(tokens, clause, span)
    compass = points[0] if points else None
    is_place = role in PLACE_LEADS or first < at or (role == "of" and act in _PLACE_HEADS)
    return Name(span, written, parts, titles, compass, role, act, is_passive, is_place, context)


def _part(tokens: Tokens, at: int, end: int) -> tuple[str, str, bool]:
    """Role, act and whether the act is passive."""
    before = at - 1
    while before >= 0 and _is_passed_over(tokens[before]):
        before -= 1
    if before >= 0 and tokens[before].low in _PREPOSITIONS:
        return tokens[before].low, _act_before(tokens, before), False
    after = end
    while after < len(tokens) and (tokens[after].low in _AUXILIARIES or tokens[after].low.endswith("ly")):
        after += 1
    is_owner = tokens[end - 1].is_possessive
    if after < len(tokens) and _is_act(tokens[after]) and not is_owner:
        is_passive = any(token.low in _PASSIVE for token in tokens[end:after])
        return "subject", act_of(tokens[after].low), is_passive
    if before >= 0 and _is_act(tokens[before]):
        return "object", act_of(tokens[before].low), False
    return "", "", False


def _is_passed_over(token: Token) -> bool:
    return token.low in ("a", "an") or token.low in _TITLES or compass_point(token.low) is not None


def _act_before(tokens: Tokens, at: int) -> str:
    return next((act_of(t.low) for t in reversed(tokens[:at]) if _is_act(t)), "")


def _is_act(token: Token) -> bool:
    return token.is_content and not token.is_capital
