"""One score for every pair of sentences: 0..1, the same for (a, b) and (b, a), comparable over pairs.

Likeness by words, what they count and letters, more where both open alike; with it the likeness of what other
articles say nearby; all this as far as the two articles report one event, less for sentences that stand far
apart in them or are too short to be sure of, and more for articles too short to say much else. No constant is
fitted: each was set by hand, looking at news of very different kinds, to a round value near which little
changes.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from operator import mul

from msgspec import Struct

from review_tui.match.acronyms import find_acronyms, fold
from review_tui.match.features import article_weights, letter_weights, opening_weights, word_weights
from review_tui.match.frames import without_frame
from review_tui.match.likeness import Matrix, Weights, cosines, each, evenly
from review_tui.match.neighbours import expand
from review_tui.match.slots.meanings import MEANINGS
from review_tui.match.spellings import find_spellings, respell
from review_tui.match.words import Words, read_words
from review_tui.records import Factor, Sentence

_SURE = 10  # features from which a sentence says enough for its likeness to be believed
_DOUBT = 0.3  # the power of what a shorter one lacks: five words keep four fifths
_TOPIC = 0.5  # of its likeness more where both sentences open with the same words
_ORDER = 0.1  # of its likeness less where one opens its article and the other closes it
_ROUNDS = 2  # of neighbours for articles: each draws those of one event closer, look-alike events apart
_FELLOWS = 5  # articles that an article takes in each round; more and it takes in look-alike events

Parts = tuple[tuple[Factor, float], ...]


class Scores(Struct, frozen=True):
    """The likeness of every two sentences, by their places, with one kind of evidence after the other."""

    stages: tuple[tuple[Factor, Matrix], ...]
    """Each kind of evidence and the likeness with it and all before it; the last is the score."""

    def score(self, a: int, b: int) -> float:
        """0..1; read from one half of the matrix, so that not even rounding tells (a, b) from (b, a)."""
        return min(1.0, self.stages[-1][1][min(a, b)][max(a, b)])

    def parts(self, a: int, b: int) -> Parts:
        """What each kind of evidence adds to the score or takes away; together they make it."""
        first, last = min(a, b), max(a, b)
        values = [0.0, *(matrix[first][last] for _, matrix in self.stages)]
        steps = (after - before for before, after in pairwise(values))
        return tuple((factor, step) for (factor, _), step in zip(self.stages, steps, strict=True) if step)


def compared_words(sentences: Sequence[Sentence]) -> list[Words]:
    """The words of each sentence that can be evidence; acronyms, spellings of a name and words of one meaning
    folded into one, the frame of reporting left out.
    """
    articles = {sentence.article.id: sentence.article for sentence in sentences}
    acronyms = find_acronyms(article.text for article in articles.values())
    words = [fold(without_frame(sentence, read_words(sentence)), acronyms) for sentence in sentences]
    return list(respell(words, {**find_spellings(words), **MEANINGS}))


def score_pairs(sentences: Sequence[Sentence], words: Sequence[Words]) -> Scores:
    """The scores of all pairs; pass the sentences in an order that does not depend on loading."""
    places = {name: n for n, name in enumerate(dict.fromkeys(s.article.id for s in sentences))}
    groups = [places[sentence.article.id] for sentence in sentences]
    event = _event_likeness(groups, words)
    features = list(map(word_weights, sentences, words))
    halves = each(lambda value: value / 2, cosines(features))
    likeness = each(lambda half, letter: half + letter / 2, halves, cosines(list(map(letter_weights, words))))
    openings = cosines(list(map(opening_weights, words)), evenly)
    likely = each(_with_topic, likeness, openings)
    context = expand(likely, each(mul, likely, event), groups)
    of_event = each(mul, context, event)
    in_order = each(mul, of_event, _order(sentences))
    believed = each(mul, in_order, _belief(features))
    return Scores(
        (
            (Factor.WORDS, halves),
            (Factor.LETTERS, likeness),
            (Factor.TOPIC, likely),
            (Factor.CONTEXT, context),
            (Factor.EVENT, of_event),
            (Factor.ORDER, in_order),
            (Factor.LENGTH, believed),
            (Factor.ROOM, each(pow, believed, _room(groups))),
        )
    )


def _with_topic(likeness: float, opening: float) -> float:
    """Most sentences open with nothing in common, which is told first since it is asked of every pair."""
    return min(1.0, likeness * (1 + _TOPIC * opening)) if opening else likeness


def _event_likeness(groups: Sequence[int], words: Sequence[Words]) -> Matrix:
    """How likely the articles of two sentences report one event, for every pair of sentences."""
    likeness = cosines(article_weights(words, groups))
    for _ in range(_ROUNDS):
        likeness = expand(likeness, likeness, range(len(likeness)), nearest=_FELLOWS)
    return [[likeness[a][b] for b in groups] for a in groups]


def _order(sentences: Sequence[Sentence]) -> Matrix:
    """Reports tell first what matters most, so that what stands far apart in them is seldom the same.

    The sentences of an article must stand in order.
    """
    lengths = {sentence.article.id: sentence.index + 1 for sentence in sentences}
    places = [sentence.index / lengths[sentence.article.id] for sentence in sentences]
    return [[1 - _ORDER * abs(one - other) for other in places] for one in places]


def _belief(features: Sequence[Weights]) -> Matrix:
    belief = [min(1.0, len(own) / _SURE) ** _DOUBT for own in features]
    return [[a * b for b in belief] for a in belief]


def _room(groups: Sequence[int]) -> Matrix:
    """The power of a likeness, by the longer article: where there is little else to say, it takes less."""
    sizes = Counter(groups)
    powers = [sizes[group] / (sizes[group] + 1) for group in groups]
    return [[max(one, other) for other in powers] for one in powers]
