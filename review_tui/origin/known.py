"""Whom an earlier sentence credits, and which pronoun may mean whom."""

import re
from itertools import takewhile

from msgspec import Struct

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.institutions import read_institution
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import Kind, Phrase

_PERSONAL = re.compile(
    r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*(?: [^\W\d_]\.?)*(?: [^\W\d_]+(?:[-'’][^\W\d_]+)*){1,2}$"
)
_PLURALS = lex.word_set("people police staff crew personnel troops spokespeople")
_NO_FIRST_NAMES = lex.word_set("north south east west new united red saint san great sky the")


class Known(Struct, frozen=True):
    """An origin that an earlier sentence credits."""

    name: str
    kind: Kind
    is_one: bool
    """A single one, so that "he" may mean it."""
    is_person: bool
    is_named: bool
    is_institution: bool = False
    chain: tuple[str, ...] = ()
    """Through whom its last words came."""


def is_institution(phrase: Phrase) -> bool:
    """Whether a phrase without a name stands for one institution, or for who speaks for it."""
    if phrase.is_named or phrase.kind not in (Kind.PEOPLE, Kind.BODY, Kind.OTHER):
        return False
    is_one = not phrase.is_some or phrase.head.startswith("spokes")
    return is_one and read_institution(phrase.name) is not None


def is_single(name: str) -> bool:
    """Whether a noun phrase for people stands for a single one: "one of them", not "2,400 people"."""
    words = list(takewhile(lambda word: word not in lex.PREPOSITIONS, name.lower().split())) or [name]
    first, last = words[0], words[-1]
    is_several = first[:1].isdigit() or first in lex.NUMERALS or last in _PLURALS or singular(last) != last
    return first == "one" or not is_several


def looks_personal(name: str) -> bool:
    """Whether a name has the build of a person's: two or three capitals, no body's and no country's."""
    words = name.lower().split()
    return (
        bool(_PERSONAL.match(name))
        and words[0] not in _NO_FIRST_NAMES
        and not any(singular(w) in nouns.BODIES for w in words)
        and read_institution(name) is None
    )


def _is_someone(one: Known) -> bool:
    return one.is_person and one.is_one


def _is_body(one: Known) -> bool:
    return not one.is_person and one.kind in (Kind.NAME, Kind.BODY)


def _is_several(one: Known) -> bool:
    return not one.is_one or _is_body(one)


def _is_group(one: Known) -> bool:
    return one.kind is Kind.PEOPLE and not one.is_one


FITS = {"he": _is_someone, "she": _is_someone, "it": _is_body, "they": _is_several, "one of them": _is_group}
