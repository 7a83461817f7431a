"""Names: who or what is named, and the part it has in the act beside it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from review_tui.match.slots.context import Context, read_context
from review_tui.match.slots.offices import TITLES, find_offices
from review_tui.match.slots.parts import Part, read_part
from review_tui.match.slots.places import PLACE_LEADS, compass_point
from review_tui.match.slots.tokens import FUNCTION_WORDS, Tokens, words
from review_tui.records import Span

_LINKS = words("& of de la van von der al bin ibn")
_PLACE_HEADS = words("coast city capital town village province border region south north east west part")
_OF_PEOPLE = ("ish", "ese", "ian", "ean", "ench", "utch", "ican", "german", "swiss", "greek", "thai")
_OPENERS = frozenset('"“‘:—(')
_JOINS = words("and or &")
_LISTING = words("among including include includes included like such")
_LIST_REACH = 4
"""Words after "among" within which a name is one of several."""
_SHORT = 3
"""Letters of the longest initial or unknown title that a full stop is part of: "Maj. Ruiz"."""
_MOSTLY = 0.6
"""Share of capitals from which a line is a headline, where they tell nothing."""
_NEARLY_ALL = 0.8
"""The same of one that ends in a full stop, as headlines seldom do."""


class Name(Struct, frozen=True):
    """A name in a sentence."""

    span: Span
    text: str
    parts: tuple[str, ...]
    """Its words in lower case, without titles."""
    titles: frozenset[str]
    compass: str | None
    """The point of the compass in it or before it: "northern" Chad."""
    offices: frozenset[str]
    """What it is said to be: captain, ship, group."""
    part: Part
    is_place: bool
    is_listed: bool
    """One of several, of which others may be named elsewhere: "Lisbon and Madrid", "among them Ana Ruiz"."""
    is_doubtful: bool
    """One word that opens a sentence or a quotation, where every word has a capital."""
    context: Context

    @property
    def is_people(self) -> bool:
        """By its ending a people's, as "British" is, which others may call by another."""
        return len(self.parts) == 1 and self.parts[0].endswith(_OF_PEOPLE)


def find_names(tokens: Tokens, text: str, taken: Sequence[Span]) -> tuple[Name, ...]:
    """The names of a sentence, in reading order; `taken` are spans of dates and the like."""
    return () if _is_headline(tokens) else tuple(_names(tokens, text, taken))


def _is_headline(tokens: Tokens) -> bool:
    content = [token for token in tokens if token.is_content]
    most = _NEARLY_ALL if tokens and tokens[-1].text == "." else _MOSTLY
    return len(content) > 3 and sum(token.is_capital for token in content) > most * len(content)


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
        return len(tokens[at - 1].text) <= _SHORT or tokens[at - 1].low in TITLES
    return tokens[at].low in _LINKS or tokens[at].text == "-"


def _is_name_word(tokens: Tokens, at: int, taken: Sequence[Span]) -> bool:
    token = tokens[at]
    if not token.is_capital or any(start <= token.start < end for start, end in taken):
        return False
    return token.low not in FUNCTION_WORDS or (token.text.isupper() and len(token.text) > 1)


def _name(tokens: Tokens, at: int, end: int, text: str) -> Name:
    own = [t for t in tokens[at:end] if t.is_word]
    first = at - (at > 0 and compass_point(tokens[at - 1].low) is not None)
    span, base = (tokens[first].start, tokens[end - 1].end), tokens[0].start
    points = [point for t in tokens[first:end] if (point := compass_point(t.low))]
    part = read_part(tokens, at, end)
    clause = tokens[at - 2].clause if part.role == "as" and at > 1 else tokens[at].clause
    return Name(
        span,
        text[span[0] - base : span[1] - base],
        tuple(t.low for t in own if t.low not in TITLES),
        frozenset(t.low for t in own if t.low in TITLES),
        points[0] if points else None,
        find_offices(tokens, at, end),
        part,
        part.role in PLACE_LEADS or first < at or (part.role == "of" and part.act in _PLACE_HEADS),
        _is_listed(tokens, at, end),
        end == at + 1 and _is_doubtful(tokens, at),
        read_context(tokens, clause, span),
    )


def _is_doubtful(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens[at - 1].text in _OPENERS


def _is_listed(tokens: Tokens, at: int, end: int) -> bool:
    leads = [token.low for token in tokens[max(0, at - _LIST_REACH) : at]]
    joined = _is_joined(tokens, at - 1, at - 2) or _is_joined(tokens, end, end + 1)
    return joined or not _LISTING.isdisjoint(leads)


def _is_joined(tokens: Tokens, at: int, beyond: int) -> bool:
    """A name stands right beyond the "and" at `at`."""
    return (
        0 <= beyond < len(tokens)
        and 0 <= at < len(tokens)
        and (
            tokens[at].low in _JOINS
            and tokens[beyond].is_capital
            and tokens[beyond].low not in FUNCTION_WORDS
        )
    )
