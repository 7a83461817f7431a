"""Arrivals as bytes (MessagePack), for a pipe or a file: nothing that is read can run.

Articles, sentences and links are packed once and pointed at by their places, so that what was one object is
one again.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Annotated, Any, TypeVar

from msgspec import Meta, Struct, msgpack
from msgspec.structs import replace

from review_tui.arrival.records import Arrival
from review_tui.origin.records import Copy, Credited, Matrix, Origins, Root, Stance
from review_tui.records import Alignment, Article, Claim, Conflict, Factor, Link, Relation, Role, Sentence

T = TypeVar("T")
Place = Annotated[int, Meta(ge=0)]
"""An index into a list of the whole."""
Places = tuple[Place, ...]


class _Sentence(Struct, array_like=True, frozen=True):
    id: str
    article: Place
    index: int
    line: int
    start: int
    end: int
    role: Role


class _Link(Struct, array_like=True, frozen=True):
    a: Place
    b: Place
    score: float
    relation: Relation
    shown: bool
    shared: tuple[tuple[int, int, int, int], ...]
    conflicts: tuple[Conflict, ...]
    parts: tuple[tuple[Factor, float], ...]
    hints: tuple[Conflict, ...]


class _Claim(Struct, array_like=True, frozen=True):
    id: str
    sentences: Annotated[Places, Meta(min_length=1)]
    related: Places
    links: Places


class _Origins(Struct, array_like=True, frozen=True):
    credited: Credited
    roots: Mapping[str, tuple[Root, ...]]
    single_points: Mapping[str, tuple[str, ...]]
    spoken: Mapping[tuple[str, str], Stance]
    copies: tuple[Copy, ...]


class Packed(Struct, array_like=True, tag=True, frozen=True):
    """An arrival laid flat."""

    articles: tuple[Article, ...]
    sentences: list[_Sentence]
    links: list[_Link]
    claims: list[_Claim]
    matcher: str
    origins: _Origins | None
    warnings: tuple[str, ...]
    compared: tuple[tuple[Places, ...], ...]


def pack(arrival: Arrival) -> bytes:
    """The arrival as bytes."""
    return msgpack.encode(_laid_flat(arrival))


def unpack(data: bytes) -> Arrival:
    """The arrival that was packed. Raises ValueError, or IndexError, on bytes that are none."""
    return unpacked(msgpack.decode(data, type=Packed))


def over(articles: tuple[Article, ...], alignment: Alignment) -> Alignment:
    """The same alignment over the same texts with other metadata."""
    return unpacked(replace(_laid_flat(Arrival(alignment)), articles=articles)).alignment


def _laid_flat(arrival: Arrival) -> Packed:
    whole = arrival.alignment
    article, sentence, link = map(_place_of, (whole.articles, whole.sentences, whole.links))
    at = {each.id: place for place, each in enumerate(whole.sentences)} if whole.compared else {}
    return Packed(
        whole.articles,
        [
            _Sentence(s.id, article(s.article), s.index, s.line, s.start, s.end, s.role)
            for s in whole.sentences
        ],
        [_Link(sentence(n.a), sentence(n.b), *_said(n)) for n in whole.links],
        [
            _Claim(c.id, _all(sentence, c.sentences), _all(sentence, c.related), _all(link, c.links))
            for c in whole.claims
        ],
        whole.matcher,
        _flat(arrival.origins) if arrival.origins else None,
        arrival.warnings,
        tuple(tuple(tuple(map(at.__getitem__, side)) for side in sides) for sides in whole.compared),
    )


def unpacked(flat: Packed) -> Arrival:
    """The arrival that was laid flat. Raises IndexError where it points at nothing."""
    sentences = [
        Sentence(s.id, flat.articles[s.article], s.index, s.line, s.start, s.end, s.role)
        for s in flat.sentences
    ]
    links = [Link(sentences[n.a], sentences[n.b], *_said(n)) for n in flat.links]
    claims = [
        Claim(c.id, _at(c.sentences, sentences), _at(c.related, sentences), _at(c.links, links))
        for c in flat.claims
    ]
    compared = tuple(
        tuple(tuple(sentences[place].id for place in side) for side in sides) for sides in flat.compared
    )
    alignment = Alignment(
        flat.articles, tuple(sentences), tuple(links), tuple(claims), flat.matcher, compared
    )
    return Arrival(alignment, _whole(flat.origins, alignment) if flat.origins else None, flat.warnings)


def _said(link: Link | _Link) -> tuple[Any, ...]:
    """All of a link but its ends."""
    return link.score, link.relation, link.shown, link.shared, link.conflicts, link.parts, link.hints


def _at(places: Places, things: Sequence[T]) -> tuple[T, ...]:
    return tuple(things[place] for place in places)


def _all(place: Callable[[object], int], things: Iterable[object]) -> Places:
    return tuple(map(place, things))


def _place_of(things: Iterable[object]) -> Callable[[object], int]:
    places = {id(each): place for place, each in enumerate(things)}
    return lambda thing: places[id(thing)]


def _flat(origins: Origins) -> _Origins:
    return _Origins(
        origins.credited,
        origins.roots,
        origins.single_points,
        origins.stances.spoken,
        origins.copies,
    )


def _whole(flat: _Origins, alignment: Alignment) -> Origins:
    claims, articles = [each.id for each in alignment.claims], [each.id for each in alignment.articles]
    stances = Matrix(claims, articles, flat.spoken)
    return Origins(flat.credited, flat.roots, flat.single_points, stances, flat.copies)
