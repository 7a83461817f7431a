"""What number each article gives for the same thing, as of when and on whose word: a table over time."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from msgspec import Struct
from msgspec.structs import replace

from review_tui.match.slots import find_slots
from review_tui.match.slots.kinds import Kind
from review_tui.match.slots.quantities import Quantity
from review_tui.origin.figures import Figure, figure_of, find_names, things_beside
from review_tui.origin.records import Attribution
from review_tui.records import Sentence

Key = tuple[Kind, str, frozenset[str]]
_FEW = 2
"""Up to here a count is of somebody in the story ("two soldiers"), not a figure to compare."""
_BOTH = frozenset({"dead", "hurt"})
_TITLES = {frozenset({"dead"}): "dead", frozenset({"hurt"}): "hurt", _BOTH: "casualties"}


class _Given(Struct, frozen=True):
    """A figure, and by what it is known to be of one series with others."""

    figure: Figure
    noun: str
    things: Mapping[str, str]
    """Acts and things by their stems, each as it is written where that names the series."""


class Series(Struct, frozen=True):
    """The figures of one slot across articles."""

    name: str
    figures: tuple[Figure, ...]
    """By day where one is known, then in the order of the articles."""


def find_series(
    sentences: Sequence[Sentence], attributions: Mapping[str, Sequence[Attribution]]
) -> tuple[Series, ...]:
    """The quantities that two articles or more give, the one most figures are given for first.

    Figures are of one series when they count the same, with the same outcome, in sentences that share an act;
    sums and percentages when they stand beside one thing: "profit", "turnout".
    """
    found: dict[Key, list[_Given]] = defaultdict(list)
    names = find_names(sentences)
    for sentence in sentences:
        slots = find_slots(sentence)
        for quantity in _with_sums(slots.quantities):
            if quantity.value > _FEW and _is_of_something(quantity):
                figure = figure_of(sentence, quantity, slots, attributions[sentence.id])
                things = things_beside(quantity, sentence.text, names)
                found[_key(quantity)].append(_Given(figure, quantity.noun, things))
    series = (
        Series(_title(key, group), _in_time(given.figure for given in group))
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


def _is_of_something(quantity: Quantity) -> bool:
    is_counted = quantity.kind is Kind.COUNT and bool(quantity.unit or quantity.outcomes)
    return is_counted or quantity.kind in (Kind.MONEY, Kind.PERCENT)


def _key(quantity: Quantity) -> Key:
    """What is counted; where something befell them, who they were is left out, as many texts do."""
    return quantity.kind, "" if quantity.outcomes else quantity.unit, quantity.outcomes


def _title(key: Key, group: Sequence[_Given]) -> str:
    """What is counted, in the word that is written most; of a sum or a percentage, what it is of."""
    kind, unit, outcomes = key
    noun = _commonest(given.noun for given in group)
    plain = _TITLES.get(outcomes) or " ".join((noun if unit and noun else str(kind), *sorted(outcomes)))
    thing = _commonest(word for given in group for word in given.things.values())
    return f"{thing} ({plain})" if thing else plain


def _commonest(words: Iterable[str]) -> str:
    return next((word for word, _ in Counter(words).most_common(1)), "")


def _related(key: Key, figures: Sequence[_Given]) -> Iterator[Sequence[_Given]]:
    """Figures that share an act or a thing, directly or through others; with an outcome all of them are."""
    if key[2]:
        yield figures
        return
    first_with: dict[str, int] = {}
    parent = list(range(len(figures)))
    for n, given in enumerate(figures):
        for act in sorted(given.things):
            parent[_root(parent, n)] = _root(parent, first_with.setdefault(act, n))
    rooted = sorted(range(len(figures)), key=lambda n: _root(parent, n))
    for _, group in groupby(rooted, key=lambda n: _root(parent, n)):
        yield [figures[n] for n in group]


def _root(parent: list[int], n: int) -> int:
    while parent[n] != n:
        parent[n] = parent[parent[n]]
        n = parent[n]
    return n


def _in_time(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """By day where one is known, else in the order of the articles."""
    return tuple(sorted(figures, key=_day))


def _day(figure: Figure) -> str:
    known = figure.as_of or ""
    return known if known[:4].isdigit() else ""
