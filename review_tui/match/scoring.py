"""One score for every pair of sentences: 0..1, the same for (a, b) and (b, a), comparable over pairs.

Likeness by words, what they count and letters; with it the likeness of what other articles say nearby; a
little of the plain wording; half as much as all that of their acts; all this as far as the two articles
report one event, less for sentences too short to be sure of, and less what each has in common with
everything (cross-domain similarity local scaling: A. Conneau and others, Word Translation Without Parallel
Data, ICLR 2018). No constant is fitted: each was set by hand, looking at news of two very different kinds,
to a round value near which little changes.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from rapidfuzz import fuzz

from review_tui.match.acronyms import find_acronyms, fold
from review_tui.match.features import act_weights, word_weights
from review_tui.match.frames import without_frame
from review_tui.match.likeness import Matrix, Weights, cosines, each, letter_likeness, mirrored, weights
from review_tui.match.neighbours import expand
from review_tui.match.slots.meanings import MEANINGS
from review_tui.match.spellings import find_spellings, respell
from review_tui.match.words import Words, read_words, stems
from review_tui.records import Sentence

_WORDING = 0.1  # beside 1 for all before it: settles near ties, and no more
_ACTS = 0.5  # beside 1 for all before it, which reports of one event have much of by names alone
_SURE = 10  # features from which a sentence says enough for its likeness to be believed
_DOUBT = 0.3  # the power of what a shorter one lacks: five words keep four fifths
_COMMON = 0.4  # of the mean likeness to the other sentences of other articles is taken off
_ROUNDS = 2  # of neighbours for articles: each draws those of one event closer, look-alike events apart

Parts = tuple[tuple[str, float], ...]


class Scores(Struct, frozen=True):
    """The likeness of every two sentences, by their places, with one kind of evidence after the other."""

    stages: tuple[tuple[str, Matrix], ...]
    """Each kind of evidence and the likeness with it and all before it; the last is the score."""

    def score(self, a: int, b: int) -> float:
        """0..1; read from one half of the matrix, so that not even rounding tells (a, b) from (b, a)."""
        return min(1.0, self.stages[-1][1][min(a, b)][max(a, b)])

    def parts(self, a: int, b: int) -> Parts:
        """What each kind of evidence adds to the score or takes away; together they make it."""
        first, last = min(a, b), max(a, b)
        values = [0.0, *(matrix[first][last] for _, matrix in self.stages)]
        steps = (after - before for before, after in pairwise(values))
        return tuple((name, step) for (name, _), step in zip(self.stages, steps, strict=True))


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
    event = _event_likeness(groups, words, len(places))
    features = list(map(word_weights, sentences, words))
    halves = each(lambda value: value / 2, cosines(features))
    likeness = each(lambda half, letter: half + letter / 2, halves, letter_likeness(words))
    context = expand(likeness, _special(each(float.__mul__, likeness, event), groups), groups)
    worded = _with(context, _wording(words), _WORDING)
    done = _with(worded, cosines(act_weights(words)), _ACTS)
    of_event = each(float.__mul__, done, event)
    believed = each(float.__mul__, of_event, _belief(features))
    return Scores(
        (
            ("words", halves),
            ("letters", likeness),
            ("context", context),
            ("wording", worded),
            ("acts", done),
            ("event", of_event),
            ("length", believed),
            ("common", _special(believed, groups)),
        )
    )


def _event_likeness(groups: Sequence[int], words: Sequence[Words], count: int) -> Matrix:
    """How likely the articles of two sentences report one event, for every pair of sentences."""
    whole: list[list[str]] = [[] for _ in range(count)]
    for article, own in zip(groups, words, strict=True):
        whole[article] += stems(own)
    likeness = cosines(list(map(weights, whole)))
    for _ in range(_ROUNDS):
        likeness = expand(likeness, likeness, range(count))
    return [[likeness[a][b] for b in groups] for a in groups]


def _with(likeness: Matrix, other: Matrix, weight: float) -> Matrix:
    """The mean of the two, the other at a weight beside 1."""
    return each(lambda one, two: (one + weight * two) / (1 + weight), likeness, other)


def _wording(words: Sequence[Words]) -> Matrix:
    """Rapidfuzz's token sort ratio, over stems."""
    texts = [" ".join(sorted(stems(own))) for own in words]
    return mirrored([[0.0] * n + [fuzz.ratio(a, b) / 100 for b in texts[n:]] for n, a in enumerate(texts)])


def _belief(features: Sequence[Weights]) -> Matrix:
    belief = [min(1.0, len(own) / _SURE) ** _DOUBT for own in features]
    return [[a * b for b in belief] for a in belief]


def _special(likeness: Matrix, groups: Sequence[int]) -> Matrix:
    """Likeness less a share of what each of the two has in common with other articles, but for the other."""
    sizes = Counter(groups)
    shares = [_COMMON / 2 / max(1, len(groups) - sizes[group] - 1) for group in groups]
    sums = [_sum_of_others(n, row, groups) for n, row in enumerate(likeness)]
    taken = [share * total for share, total in zip(shares, sums, strict=True)]
    return [
        [
            max(0.0, value * (1 + share + own_share) - own - other)
            for value, share, other in zip(row, shares, taken, strict=True)
        ]
        for row, own_share, own in zip(likeness, shares, taken, strict=True)
    ]


def _sum_of_others(n: int, row: Sequence[float], groups: Sequence[int]) -> float:
    return sum(value for value, group in zip(row, groups, strict=True) if group != groups[n])
