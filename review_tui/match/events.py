"""A large corpus into events: articles that may speak of the same, few enough to score every pair of.

Articles belong together by how many of their sentences share rare words, in average-linkage clusters as
sentences do. So a corpus is aligned event by event, each as if it had been loaded alone, and the time grows
with the number of events.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from review_tui.match.clusters import Clusters, Pair
from review_tui.records import Sentence
from review_tui.text.normal import normal

MOST = 400
"""Sentences that are scored together, every pair of them: about a second."""
_FLOOR = 0.1  # of the longer article's sentences: strangers share one in a hundred, the same news one in two
_FINER = 2.0  # an event that is too large is split again at so many times the floor

Event = tuple[Sentence, ...]


def split_events(sentences: Sequence[Sentence]) -> Iterator[Event]:
    """Groups of at most `MOST` sentences of whole articles; few sentences are one event.

    The articles must stand one after the other; only groups of two or more articles are told.
    """
    if len(sentences) <= MOST:
        yield tuple(sentences)
        return
    articles = {name: tuple(own) for name, own in groupby(sentences, lambda sentence: sentence.article.id)}
    for names in _split(sorted(articles), _shares(sentences, articles), articles, _FLOOR):
        if len(names) > 1:
            yield tuple(sentence for name in names for sentence in articles[name])


def _shares(sentences: Sequence[Sentence], articles: Mapping[str, Event]) -> dict[Pair, float]:
    """For two articles, how many pairs of their sentences are candidates, by the longer one's length."""
    from review_tui.match.candidates import count_meetings, find_candidates

    names = list(articles)
    numbers = {name: number for number, name in enumerate(names)}
    groups = [numbers[sentence.article.id] for sentence in sentences]
    lengths = [len(own) for own in articles.values()]
    candidates = find_candidates([normal(sentence.text) for sentence in sentences], groups)
    return {
        (names[a], names[b]): min(1.0, count / max(lengths[a], lengths[b]))
        for a, b, count in count_meetings(candidates, groups)
        if count >= _FLOOR * max(lengths[a], lengths[b])
    }


def _split(
    names: Iterable[str], shares: Mapping[Pair, float], articles: Mapping[str, Event], floor: float
) -> Iterator[Sequence[str]]:
    clusters = Clusters({name: name for name in names}, ())
    clusters.grow(shares, floor)
    for group in map(sorted, clusters.groups()):
        if sum(len(articles[name]) for name in group) <= MOST:
            yield group
        elif floor < 1:
            inside = set(group)
            own = {pair: share for pair, share in shares.items() if inside.issuperset(pair)}
            yield from _split(group, own, articles, floor * _FINER)
        else:
            yield from _filled(group, articles)


def _filled(names: Sequence[str], articles: Mapping[str, Event]) -> Iterator[Sequence[str]]:
    """As many articles at a time as fit, in order, where nothing tells them apart; one at least."""
    shelf: list[str] = []
    room = MOST
    for name in names:
        room -= len(articles[name])
        if shelf and room < 0:
            yield shelf
            shelf, room = [], MOST - len(articles[name])
        shelf.append(name)
    yield shelf
