"""Sides of a thing, where something happened: "at the eastern abutment", "in the left engine".

Only what one thing has one of on either side: a district, a front or a house of parliament can each have had
the same happen to it.
"""

from collections.abc import Iterator
from itertools import product, takewhile

from msgspec import Struct

from review_tui.match.slots.context import Acts, Context, read_context
from review_tui.match.slots.counts import is_plural
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.negations import is_negation
from review_tui.match.slots.people import is_person
from review_tui.match.slots.places import PLACE_LEADS, compass_point, opposite_words
from review_tui.match.slots.tokens import Token, Tokens, words
from review_tui.records import Span

_PAIRS = ("left right", "upper lower", "top bottom", "front rear", "port starboard", "inner outer")
OPPOSITE_SIDES = {one: other for pair in map(str.split, _PAIRS) for one, other in (pair, reversed(pair))}
_OPPOSITES = (*OPPOSITE_SIDES.items(), *opposite_words())
_SIDES = frozenset(one for one, _ in _OPPOSITES)
_OPPOSITE_ACTS = frozenset((act_of(one), act_of(other)) for one, other in _OPPOSITES)
_LEADS = PLACE_LEADS | words("on onto into from to towards toward through against below above under beside")
_ARTICLES = words("the a an its his her their my our")
_PHRASE = 3
"""Words among which a noun or its "of" stands."""
_SPREAD = words(
    """part half third region area district suburb quarter province county country coast town city village
    neighbourhood neighborhood border flank front sector house chamber court class division league sea market
    limit level price answer valley plain desert bay gulf"""
)
"""Of these both may have had it happen, or they are no places."""
_JOINED = words("side hand")


class Side(Struct, frozen=True):
    """One side of a thing as the place or the object of an act."""

    span: Span
    text: str
    point: str
    noun: str
    whole: str
    """What it is a side of: "the pier of the bridge"; empty where nothing says."""
    is_one_of_many: bool
    """What happened there is told as of several: "explosions were heard"."""
    context: Context


def are_of_other_sides(ours: Acts, theirs: Acts) -> bool:
    """Whether words around two fillers say that one is of the left what the other is of the right."""
    return any(pair in _OPPOSITE_ACTS for pair in product(ours - theirs, theirs - ours))


def find_sides(tokens: Tokens, text: str) -> tuple[Side, ...]:
    """The sides a sentence names, in reading order."""
    return tuple(_sides(tokens, text))


def _sides(tokens: Tokens, text: str) -> Iterator[Side]:
    for at in [n for n, token in enumerate(tokens) if token.low in _SIDES]:
        noun = _noun_after(tokens, at)
        if noun and not tokens[at].is_capital and _is_led(tokens, at) and not _is_denied(tokens, at):
            yield _side(tokens, at, noun, text)


def _side(tokens: Tokens, at: int, noun: int, text: str) -> Side:
    span, base = (tokens[at].start, tokens[noun].end), tokens[0].start
    clause = tokens[at].clause
    return Side(
        span,
        text[span[0] - base : span[1] - base],
        compass_point(tokens[at].low) or tokens[at].low,
        tokens[noun].stem,
        _whole(tokens, noun + 1),
        _is_one_of_many(tokens, at),
        read_context(tokens, clause, span),
    )


def _noun_after(tokens: Tokens, at: int) -> int | None:
    """The noun whose side it is, past "-side"; none where there are several, or no noun."""
    first = at + 1
    if first + 1 < len(tokens) and tokens[first].text == "-" and tokens[first + 1].low in _JOINED:
        first += 2
    phrase = list(takewhile(_may_be_noun, tokens[first : first + _PHRASE]))
    is_one = phrase and not any(is_plural(token) or token.low in _SPREAD for token in phrase)
    return first if is_one else None


def _may_be_noun(token: Token) -> bool:
    return token.is_content and not token.is_capital and not token.low.endswith("ly")


def _is_led(tokens: Tokens, at: int) -> bool:
    """After a preposition of place, or as what a verb is done to."""
    lead = at - 1 - (at > 0 and (tokens[at - 1].low in _ARTICLES or tokens[at - 1].is_possessive))
    if lead < 0 or tokens[lead].clause != tokens[at].clause:
        return False
    is_object = lead < at - 1 and tokens[lead].is_content and not tokens[lead].is_capital
    return tokens[lead].low in _LEADS or is_object


def _is_denied(tokens: Tokens, at: int) -> bool:
    own = (n for n in range(at) if tokens[n].clause == tokens[at].clause)
    return any(tokens[n].low == "not" or is_negation(tokens, n) for n in own)


def _whole(tokens: Tokens, at: int) -> str:
    """As in "of the bridge"."""
    end = next((n for n in range(at, min(len(tokens), at + _PHRASE)) if tokens[n].low == "of"), len(tokens))
    return next((token.stem for token in tokens[end:] if token.is_content), "")


def _is_one_of_many(tokens: Tokens, at: int) -> bool:
    """In a clause that begins with a bare plural, but for one of those who act: "explosions were heard"."""
    own = [token for token in tokens if token.clause == tokens[at].clause and token.is_word]
    is_done = any(token.low == "were" for token in own)
    return own[0].is_content and is_plural(own[0]) and (is_done or not is_person(own[0].low))
