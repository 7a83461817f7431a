"""Where two sentences give the same part in the same act to different names."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from rapidfuzz.distance import JaroWinkler

from review_tui.match.differences.difference import Difference, overlap
from review_tui.match.differences.pairing import clashing_pairs
from review_tui.match.slots.names import Name
from review_tui.match.slots.places import are_opposite, country_of, is_region
from review_tui.records import Slot
from review_tui.text.normal import normal

Key = tuple[tuple[str, ...], str | None]

_SPELLING = 0.88
"""From here on two words are taken for spellings of one name: "Zelensky", "Zelenskyy"."""
_SHARED = 2
_NEAR_COPY = 0.8
"""Names that may be of different kinds are compared only where the sentences agree so far otherwise."""


def name_differences(a: Sequence[Name], b: Sequence[Name], articles: tuple[str, str]) -> Iterator[Difference]:
    """Names of one slot that cannot be the same, and names that change places."""
    is_same = partial(_is_same_slot, known=_known(a, b), articles=articles)
    for one, other in clashing_pairs(a, b, is_same=is_same, agree=_agree):
        yield _difference(one, other)
    for act in sorted({name.act for name in a} & {name.act for name in b}):
        yield from _swapped(_parts_in(act, a), _parts_in(act, b))


def _known(a: Sequence[Name], b: Sequence[Name]) -> frozenset[Key]:
    """Names that both sentences use: what one says of them the other may say elsewhere."""
    return frozenset(map(_key, a)) & frozenset(map(_key, b))


def _key(name: Name) -> Key:
    return name.parts, name.compass


def _difference(one: Name, other: Name) -> Difference:
    slot = Slot.PLACE if one.is_place else Slot.NAME
    reason = f"“{one.text}” and “{other.text}” cannot both be the {slot}"
    return Difference(slot, one.span, other.span, reason)


def _parts_in(act: str, names: Sequence[Name]) -> dict[str, Name]:
    return {name.role: name for name in names if act and name.act == act and not name.is_passive}


def _swapped(a: Mapping[str, Name], b: Mapping[str, Name]) -> Iterator[Difference]:
    """Who did it to whom, told the other way round: "Leeds beat Hull", "Hull beat Leeds"."""
    if {"subject", "object"} <= a.keys() & b.keys():
        straight, crossed = _agree(a["subject"], b["subject"]), _agree(a["subject"], b["object"])
        if crossed and not straight and _agree(a["object"], b["subject"]):
            yield _difference(a["subject"], b["subject"])


def _is_same_slot(one: Name, other: Name, *, known: frozenset[Key], articles: tuple[str, str]) -> bool:
    if not one.role or (one.role, one.act, one.is_passive) != (other.role, other.act, other.is_passive):
        return False
    if _agree(one, other):
        return True
    if {_key(one), _key(other)} & known or not _share_more(one, other):
        return False
    return _are_variants(one, other) or _are_exchanged(one, other, articles)


def _share_more(one: Name, other: Name) -> bool:
    """More than the act itself."""
    return not (one.context.around - {one.act}).isdisjoint(other.context.around)


def _are_exchanged(one: Name, other: Name, articles: tuple[str, str]) -> bool:
    """Two persons, or two places of one rank, in sentences that are otherwise near copies."""
    ours, theirs = one.context.sentence, other.context.sentence
    if overlap(ours, theirs) < _NEAR_COPY or min(len(ours), len(theirs)) < _SHARED:
        return False
    if normal(one.text) in articles[1] or normal(other.text) in articles[0]:
        return False
    if one.is_place and other.is_place:
        return is_region(one.parts) == is_region(other.parts)
    return _is_person(one) and _is_person(other)


def _are_variants(one: Name, other: Name) -> bool:
    """Names of which one part is contrasted: North and South Korea, two countries, two first names."""
    if are_opposite(one.compass, other.compass) and bool(set(one.parts[-1:]) & set(other.parts[-1:])):
        return True
    countries = country_of(" ".join(one.parts)), country_of(" ".join(other.parts))
    if all(countries):
        return countries[0] != countries[1]
    return len(one.parts) == len(other.parts) == 2 and one.parts[1] == other.parts[1]


def _is_person(name: Name) -> bool:
    return bool(name.titles) or len(name.parts) == 2


def _agree(one: Name, other: Name) -> bool:
    """Some word of both is the same or spelled alike, and nothing sets them apart."""
    if are_opposite(one.compass, other.compass):
        return False
    countries = country_of(" ".join(one.parts)), country_of(" ".join(other.parts))
    if all(countries):
        return countries[0] == countries[1]
    if len(one.parts) == len(other.parts) == 2 and _is_one_word(one.parts[1], other.parts[1]):
        return _is_one_word(one.parts[0], other.parts[0]) or one.parts[0][0] == other.parts[0][0]
    return any(_is_one_word(x, y) for x in one.parts for y in other.parts) or _is_short_for(one, other)


def _is_short_for(one: Name, other: Name) -> bool:
    """An acronym and the name it stands for."""
    initials = {"".join(part[0] for part in name.parts) for name in (one, other)}
    return bool(initials & {"".join(name.parts) for name in (one, other) if len(name.parts) == 1})


def _is_one_word(x: str, y: str) -> bool:
    return x == y or JaroWinkler.similarity(x, y) >= _SPELLING
