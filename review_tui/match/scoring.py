"""One score for every pair of sentences: 0..1, the same for (a, b) and (b, a), comparable over pairs."""

from collections.abc import Sequence
from dataclasses import dataclass

from review_tui.match.acronyms import find_acronyms, fold
from review_tui.match.likeness import Matrix, cosines, letter_likeness, mean, product, word_likeness
from review_tui.match.neighbours import expand
from review_tui.match.words import Words, read_words, stems
from review_tui.records import Sentence

_ROUNDS = 2  # of neighbours for articles: each draws the articles of one event closer, look-alikes apart

Parts = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """Every pair's likeness, kind by kind, by the places of its sentences."""

    words: Matrix
    letters: Matrix
    context: Matrix
    """Of the sentences together with their neighbours."""
    event: Matrix
    """Of their articles: 1 where both report one event."""

    def score(self, a: int, b: int) -> float:
        """0..1; read from one half of the matrices, so that not even rounding tells (a, b) from (b, a)."""
        first, last = min(a, b), max(a, b)
        return min(1.0, self.context[first][last] * self.event[first][last])

    def parts(self, a: int, b: int) -> Parts:
        """What each kind of evidence adds or takes away; together they make the score."""
        words, letters = self.words[a][b] / 2, self.letters[a][b] / 2
        context = self.context[min(a, b)][max(a, b)]
        event = self.score(a, b) - context
        return (
            ("words", words),
            ("letters", letters),
            ("context", context - words - letters),
            ("event", event),
        )


def compared_words(sentences: Sequence[Sentence]) -> list[Words]:
    """The words of each sentence, acronyms folded."""
    articles = {sentence.article.id: sentence.article for sentence in sentences}
    acronyms = find_acronyms(article.text for article in articles.values())
    return [fold(read_words(sentence), acronyms) for sentence in sentences]


def score_pairs(sentences: Sequence[Sentence], words: Sequence[Words]) -> Scores:
    """The scores of all pairs; pass the sentences in an order that does not depend on loading."""
    places = {name: n for n, name in enumerate(dict.fromkeys(s.article.id for s in sentences))}
    group = [places[sentence.article.id] for sentence in sentences]
    by_word, by_letter = word_likeness(words), letter_likeness(words)
    event = _event_likeness(group, words, len(places))
    likeness = mean(by_word, by_letter)
    context = expand(likeness, product(likeness, event), group)
    return Scores(by_word, by_letter, context, event)


def _event_likeness(group: Sequence[int], words: Sequence[Words], count: int) -> Matrix:
    """How likely the articles of two sentences report one event, for every pair of sentences."""
    whole: list[list[str]] = [[] for _ in range(count)]
    for article, own in zip(group, words, strict=True):
        whole[article] += stems(own)
    likeness = cosines(whole)
    for _ in range(_ROUNDS):
        likeness = expand(likeness, likeness, range(count))
    return [[likeness[a][b] for b in group] for a in group]
