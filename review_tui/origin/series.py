"""What number each article gives for the same thing, as of when and on whose word: a table over time."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from msgspec import Struct
from msgspec.structs import replace

from review_tui.match.slots import find_slots
from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.quantities import Quantity
from review_tui.origin.figures import Figure, figure_of
from review_tui.origin.records import Attribution
from review_tui.records import Sentence

Key = tuple[Kind, str, frozenset[str]]
_FEW = 2
"""Up to here a count is of somebody in the story ("two soldiers"), not a figure to compare."""
_BOTH = frozenset({"dead", "hurt"})
_TITLES = {frozenset({"dead"}): "dead", frozenset({"hurt"}): "hurt", _BOTH: "casualties"}


class Series(Struct, frozen=True):
    """The figures of one slot across articles."""

    name: str
    figures: tuple[Figure, ...]
    """By day where one is known, then in the order of the articles."""


def find_series(
    sentences: Sequence[Sentence], attributions: Mapping[str, Sequence[Attribution]]
) -> tuple[Series, ...]:
    """The quantities that two articles or more give, the one most figures are given for first.

    Figures are of one series when they count the same, with the same outcome, in sentences that share an act.
    """
    found: dict[Key, list[tuple[Figure, frozenset[str]]]] = defaultdict(list)
    nouns: dict[Key, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        slots = find_slots(sentence)
        for quantity in _with_sums(slots.quantities):
            if quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.PERCENT) and quantity.value > _FEW:
                figure = figure_of(sentence, quantity, slots, attributions[sentence.id])
                nouns[_key(quantity)][quantity.noun] += 1
                found[_key(quantity)].append((figure, quantity.context.sentence))
    series = (
        Series(_title(key, nouns[key].most_common(1)[0][0]), group)
        for key, figures in found.items()
        for group in _related(key, figures)
    )
    several = (each for each in series if len({figure.article for figure in each.figures}) > 1)
    return tuple(sorted(several, key=lambda each: -len(each.figures)))


def _with_sums(quantities: Sequence[Quantity]) -> Iterator[Quantity]:
    """Each quantity, and after "300 killed and 2,700 wounded" the casualties they make."""
    yield from quantities
    for one, other in pairwise(quantities):
        if {one.outcomes, other.outcomes} == {frozenset({"dead"}), frozenset({"hurt"})}:
            yield replace(
                one,
                span=(one.span[0], other.span[1]),
                text=f"{one.text} + {other.text}",
                unit="",
                value=one.value + other.value,
                low=one.low + other.low,
                high=one.high + other.high,
                is_bound=one.is_bound or other.is_bound,
                outcomes=_BOTH,
            )


def _key(quantity: Quantity) -> Key:
    """What is counted; where something befell them, who they were is left out, as many texts do."""
    return quantity.kind, "" if quantity.outcomes else quantity.unit, quantity.outcomes


def _title(key: Key, noun: str) -> str:
    """What is counted, in the word that is written most."""
    kind, unit, outcomes = key
    return _TITLES.get(outcomes) or " ".join((noun if unit and noun else str(kind), *sorted(outcomes)))


def _related(key: Key, figures: Sequence[tuple[Figure, frozenset[str]]]) -> Iterator[tuple[Figure, ...]]:
    """Figures that share an act, directly or through others; with an outcome all of them are."""
    if key[2]:
        yield _in_time(figure for figure, _ in figures)
        return
    first_with: dict[str, int] = {}
    parent = list(range(len(figures)))
    for n, (_, acts) in enumerate(figures):
        for act in sorted(acts):
            parent[_root(parent, n)] = _root(parent, first_with.setdefault(act, n))
    rooted = sorted(range(len(figures)), key=lambda n: _root(parent, n))
    for _, group in groupby(rooted, key=lambda n: _root(parent, n)):
        yield _in_time(figures[n][0] for n in group)


def _root(parent: list[int], n: int) -> int:
    while parent[n] != n:
        parent[n] = parent[parent[n]]
        n = parent[n]
    return n


def _in_time(figures: Iterator[Figure]) -> tuple[Figure, ...]:
    """By day where one is known, else in the order of the articles."""
    return tuple(sorted(figures, key=_day))


def _day(figure: Figure) -> str:
    known = figure.as_of or ""
    return known if known[:4].isdigit() else ""
