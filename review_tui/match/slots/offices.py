"""What a name is said to be, by the words beside it: "the captain, Ana Ruiz", "Ana Ruiz, her lawyer"."""

from collections.abc import Iterable, Iterator

from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.tokens import Token, Tokens, words
from review_tui.match.words import stem

TITLES = words(
    """mr mrs ms miss dr sir dame lord lady president minister premier chancellor senator governor mayor judge
    justice prosecutor general colonel captain major lieutenant sergeant inspector detective chief secretary
    foreign prime defence defense interior finance vice deputy king queen prince princess pope professor
    coach spokesman spokeswoman spokesperson ambassador officer director chairman chairwoman attorney
    sheriff rep sen gov lt gen col capt sgt prof rev the executive commodore admiral brigadier corporal
    constable superintendent commissioner bishop archbishop rabbi imam sheikh marshal ceo"""
)
CIVIL = words("mr mrs ms miss dr sir dame lord lady the rev")
_OFFICIAL = TITLES - CIVIL
_WRITTEN_OUT = {
    "capt": "captain", "skipper": "captain", "gov": "governor", "sen": "senator", "gen": "general",
    "lt": "lieutenant", "col": "colonel", "sgt": "sergeant", "prof": "professor", "ceo": "executive",
    "premier": "minister", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "chairman": "chair", "chairwoman": "chair", "counsel": "lawyer", "attorney": "lawyer",
}  # fmt: skip
NAMING = words("called named calling itself himself herself dubbed")
"""What leads a name and says no more than that it is one."""
_BEING = words("is was remains becomes became")
_STARTS = words("a an the his her its their our my")
_BEFORE = 3
"""Words right before a name that tell what it is: "the hacking group Grey Heron"."""
_BESIDE = 8
"""Words of a phrase set off by commas."""


def find_offices(tokens: Tokens, at: int, end: int) -> frozenset[str]:
    """Stems of the nouns and titles that say what is named from `at` to `end`; empty when nothing does."""
    titles = (token for token in tokens[at:end] if token.low in _OFFICIAL)
    set_off = (*_set_off_before(tokens, at, end), *_set_off_after(tokens, end))
    found = (*titles, *_before(tokens, at), *set_off, *_predicate(tokens, end))
    return frozenset(stem(_WRITTEN_OUT.get(token.low, token.low)) for token in found)


def _before(tokens: Tokens, at: int) -> Iterator[Token]:
    place = at - 1
    while place >= 0 and tokens[place].low in NAMING:
        place -= 1
    for token in reversed(tokens[max(0, place + 1 - _BEFORE) : place + 1]):
        if not _is_describing(token):
            return
        yield token


def _set_off_before(tokens: Tokens, at: int, end: int) -> Iterator[Token]:
    is_closed = end == len(tokens) or tokens[end].text in ",.;)"
    if not is_closed or at < 2 or tokens[at - 1].text != ",":
        return
    phrase = _until_mark(reversed(tokens[max(0, at - 1 - _BESIDE) : at - 1]))
    yield from (token for token in phrase if _is_describing(token))


def _set_off_after(tokens: Tokens, end: int) -> Iterator[Token]:
    """What a comma sets off behind the name, past an age."""
    start = end + 1
    if start + 1 < len(tokens) and tokens[start].text.isdecimal() and tokens[start + 1].text == ",":
        start += 2
    if start >= len(tokens) or tokens[end].text != "," or not _starts_phrase(tokens[start : start + 3]):
        return
    phrase = _until_mark(tokens[start : start + _BESIDE])
    yield from (token for token in phrase if _is_describing(token))


def _predicate(tokens: Tokens, end: int) -> Iterator[Token]:
    """As in "Ana Ruiz is the captain of the ship", up to "of"."""
    if (
        end + 1 >= len(tokens)
        or tokens[end].low not in _BEING
        or tokens[end + 1].low not in ("the", "a", "an")
    ):
        return
    for token in tokens[end + 2 : end + 2 + _BESIDE]:
        if not _is_describing(token):
            return
        yield token


def _starts_phrase(leads: Tokens) -> bool:
    return leads[0].low in _STARTS or any(token.is_possessive for token in leads)


def _until_mark(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        if not token.is_word or token.low in ("who", "which", "that", "said", "says"):
            return
        yield token


def _is_describing(token: Token) -> bool:
    return token.is_content and (not token.is_capital or token.low in _OFFICIAL) and token.stem not in SAYING
