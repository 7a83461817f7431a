"""Which institution a name stands for: "Seoul's spy agency", "officials in Chisinau", "the fire service".

Two institutions of one country are two. A country, its capital and its government are one, after the
newsroom's metonymy of place for institution (Lakoff and Johnson, "Metaphors we live by", 1980).
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from msgspec.structs import replace

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.institution import AGENCY, MINISTRY, OFFICIALS, SERVANTS, STATE, Institution
from review_tui.origin.nouns import singular
from review_tui.origin.words import POSSESSIVE, read_words
from review_tui.text.countries import take_capital, take_country

_SAME_WORD = {
    "defense": "defence",
    "firefighter": "fire",
    "army": "military",
    "armed": "military",
    "troop": "military",
    "spy": "intelligence",
    "prosecution": "prosecutor",
    "organizer": "organiser",
    "organization": "organisation",
    "center": "centre",
    "election": "electoral",
}
_SAME_NAME = {"coastguard": "coast guard", "foreign office": "foreign ministry"}
_KINDS = {
    **dict.fromkeys(SERVANTS, AGENCY),
    **dict.fromkeys(lex.word_set("agency service bureau organisation authority office directorate"), AGENCY),
    **dict.fromkeys(lex.word_set("administration brigade force guard"), AGENCY),
    **dict.fromkeys(lex.word_set("ministry department"), MINISTRY),
    **{own: own for own in ("organiser", "society", "survey")},
    "government": STATE,
    "official": OFFICIALS,
    "authorities": OFFICIALS,
}
"""What a noun makes of its institution; a body not named here is a kind of its own."""
_NOT_ONE = nouns.NEWSROOMS | lex.word_set(
    "media press news paper station team network channel country state nation city town side camp site"
)
"""In two articles these may well be two."""
_SPOKEN_AS_MANY = SERVANTS | lex.word_set("official organiser service force")
_TAILS = lex.PREPOSITIONS | {"without"}
_SAYS_NOTHING = lex.word_set("own country joint the of for and in at on ' &")
_PERSONAL = lex.word_set("senior top former retired unnamed anonymous ex")
"""Officials of whom these are said speak for themselves."""


@lru_cache(maxsize=4096)
def read_institution(name: str) -> Institution | None:
    """The institution that a name or a noun phrase without its article stands for."""
    low = [word for word in _straight(name) if word != POSSESSIVE]
    if _PERSONAL.intersection(low) or any(word[0].isdigit() for word in low):
        return None
    country, low = take_country(low)
    metonym, rest = take_capital(low)
    found = _body(rest) if rest else Institution(STATE) if country or metonym else None
    if found and metonym and (found.kind in (STATE, OFFICIALS) or found.is_organ):
        return replace(found, country=country or metonym)
    found = _body(low) if rest else found
    return found and replace(found, country=country)


def _straight(name: str) -> tuple[str, ...]:
    low = name.lower()
    for one, other in _SAME_NAME.items():
        low = low.replace(one, other)
    return read_words(low).low


def _body(low: Sequence[str]) -> Institution | None:
    """What the words say without a country."""
    words = [word for word in low if not word.startswith("spokes")]
    if len(words) < len(low) and words[:1] in (["for"], ["of"]):
        del words[0]
    before_tail = list(takewhile(lambda word: word not in _TAILS, words))
    if not before_tail:
        return None
    head = before_tail[-1]
    own = _SAME_WORD.get(singular(head), singular(head))
    kind = _kind(head, own)
    told = {_SAME_WORD.get(singular(word), singular(word)) for word in words if word != head}
    topics = frozenset(told - _SAYS_NOTHING | ({own} & SERVANTS))
    if topics & SERVANTS and kind in (MINISTRY, OFFICIALS):
        kind = AGENCY
    if kind == STATE and topics:
        kind = "government"
    return Institution(kind, topics) if kind and (topics or kind != AGENCY) else None


def _kind(head: str, own: str) -> str:
    """What sort of institution a noun is; empty where it is none, or more than one."""
    if head in _KINDS or own in _KINDS:
        is_several = head != singular(head) and own not in _SPOKEN_AS_MANY
        return "" if is_several and head not in _KINDS else _KINDS.get(head) or _KINDS[own]
    return own if own in nouns.BODIES - _NOT_ONE and head == own else ""
