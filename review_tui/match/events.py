"""A large corpus into events: articles that may speak of the same, few enough to score every pair of.

Articles belong together by how many of their sentences share rare words, in average-linkage clusters as
sentences do, each no larger than can be scored. So a corpus is aligned event by event, each as if it had been
loaded alone, and the time grows with the number of events.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from review_tui.match.clusters import Clusters, Pair
from review_tui.match.slots import find_slots
from review_tui.records import Sentence
from review_tui.text.normal import normal

MOST = 400
"""Sentences that are scored together, every pair of them: about a second."""
FEW, LONG = 5, 1200
"""So few articles are scored together up to so many sentences: some ten seconds."""
_FLOOR = 0.1  # of the longer article's sentences: strangers share one in a hundred, the same news one in two

Event = tuple[Sentence, ...]


def split_events(sentences: Sequence[Sentence]) -> Iterator[Event]:
    """Groups of whole articles, of at most `MOST` sentences or `FEW` articles; few sentences are one event.

    The articles must stand one after the other; only groups of two or more articles are told.
    """
    if len(sentences) <= MOST:
        yield tuple(sentences)
        return
    articles = {name: tuple(own) for name, own in groupby(sentences, lambda sentence: sentence.article.id)}

    def may_be(names: Sequence[str]) -> bool:
        return sum(len(articles[name]) for name in names) <= (LONG if len(names) <= FEW else MOST)

    for names in _grouped(sorted(articles), _shares(articles), may_be):
        if len(names) > 1:
            yield tuple(sentence for name in names for sentence in articles[name])


def find_meeting(events: Sequence[Sequence[Sentence]]) -> list[list[int]]:
    """Which events say the same of the same names, by the sentences that lead their claims.

    Names must agree, for among leads the words that tell events apart stand only once.
    """
    leads = {f"{number:09}": tuple(own) for number, own in enumerate(events) if own}
    groups = _grouped(leads, _shares(leads, by_names=True)) if len(leads) > 1 else ()
    return [list(map(int, group)) for group in groups if len(group) > 1]


def _name_alike(one: Sentence, other: Sentence) -> bool:
    """Whether one names nobody and nothing that the other does not."""
    ours, theirs = _names(one), _names(other)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _names(sentence: Sentence) -> frozenset[str]:
    """The words of its names, less one that may be a name only because it comes first."""
    names = find_slots(sentence).names
    return frozenset(
        part for name in names if name.span[0] > sentence.start or len(name.parts) > 1 for part in name.parts
    )


def _shares(articles: Mapping[str, Event], *, by_names: bool = False) -> dict[Pair, float]:
    """For two articles, how many pairs of their sentences are candidates, by the longer one's length."""
    from review_tui.match.candidates import count_meetings, find_candidates

    names, lengths = list(articles), list(map(len, articles.values()))
    groups = [number for number, length in enumerate(lengths) for _ in range(length)]
    sentences = [sentence for own in articles.values() for sentence in own]
    ones, others = find_candidates([normal(sentence.text) for sentence in sentences], groups)
    if by_names:
        kept = [_name_alike(sentences[a], sentences[b]) for a, b in zip(ones, others, strict=True)]
        ones, others = ones[kept], others[kept]
    return {
        (names[a], names[b]): min(1.0, count / max(lengths[a], lengths[b]))
        for a, b, count in count_meetings((ones, others), groups)
        if count >= _FLOOR * max(lengths[a], lengths[b])
    }


def _grouped(
    names: Iterable[str], shares: Mapping[Pair, float], may_be: Callable[[Sequence[str]], bool] = bool
) -> Iterator[Sequence[str]]:
    clusters = Clusters({name: name for name in names})
    clusters.grow(shares, _FLOOR, may_be)
    return map(sorted, clusters.groups())
