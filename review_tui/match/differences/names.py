"""Where two sentences give the same part in the same act to different names."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import product

from review_tui.match.differences.difference import Difference
from review_tui.match.differences.forenames import are_one_word
from review_tui.match.differences.pairing import clashing_pairs
from review_tui.match.differences.same_name import agree, are_namesakes
from review_tui.match.differences.same_part import Scene, is_contrary, is_same_part
from review_tui.match.slots.names import Name
from review_tui.records import Slot


def name_differences(a: Sequence[Name], b: Sequence[Name], articles: tuple[str, str]) -> Iterator[Difference]:
    """Names of one slot that cannot be the same, that change places, or that one says it was not."""
    is_same = partial(is_same_part, scene=Scene(a, b, articles))
    for one, other in clashing_pairs(a, b, is_same=is_same, agree=agree):
        yield _difference(one, other)
    for act in sorted({name.part.act for name in a} & {name.part.act for name in b}):
        yield from _swapped(_parts_in(act, a), _parts_in(act, b))
    for one, other in product(_told_one_way(a), _told_one_way(b)):
        if is_contrary(one, other):
            yield _denied(one, other)


def _told_one_way(names: Sequence[Name]) -> Iterator[Name]:
    """Without those of whom one sentence says both it was and it was not: it means two things."""
    for name in names:
        others = (each for each in names if each.part.is_denied is not name.part.is_denied)
        if not any(agree(name, other) for other in others):
            yield name


def _difference(one: Name, other: Name) -> Difference:
    slot = Slot.PLACE if one.is_place else Slot.NAME
    half = f": only the {_shared_half(one, other)} name is the same" if are_namesakes(one, other) else ""
    reason = f"“{one.text}” and “{other.text}” cannot both be the {slot}{half}"
    return Difference(slot, one.span, other.span, reason)


def _shared_half(one: Name, other: Name) -> str:
    return "last" if are_one_word(one.parts[-1], other.parts[-1]) else "first"


def _denied(one: Name, other: Name) -> Difference:
    denied = one.text if one.part.is_denied else other.text
    reason = f"one says that it was “{denied}”, the other that it was not"
    return Difference(Slot.NAME, one.span, other.span, reason)


def _parts_in(act: str, names: Sequence[Name]) -> dict[str, Name]:
    return {
        name.part.role: name for name in names if act and name.part.act == act and not name.part.is_passive
    }


def _swapped(a: Mapping[str, Name], b: Mapping[str, Name]) -> Iterator[Difference]:
    """Who did it to whom, told the other way round: "Leeds beat Hull", "Hull beat Leeds"."""
    if {"subject", "object"} <= a.keys() & b.keys():
        straight, crossed = agree(a["subject"], b["subject"]), agree(a["subject"], b["object"])
        if crossed and not straight and agree(a["object"], b["subject"]):
            yield _difference(a["subject"], b["subject"])
