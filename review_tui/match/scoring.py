"""One score for every pair of sentences: 0..1, the same for (a, b) and (b, a), comparable over pairs."""

from collections.abc import Sequence
from dataclasses import dataclass

from review_tui.match.acronyms import find_acronyms, fold
from review_tui.match.likeness import Matrix, cosines, letter_likeness, mean, word_likeness
from review_tui.match.neighbours import expand
from review_tui.match.words import Words, read_words, stems
from review_tui.records import Sentence

_ARTICLES = 0.4  # beside 1 for the sentences: keeps look-alike events apart, changes nothing inside one

Parts = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """Every pair's likeness, kind by kind, by the places of its sentences."""

    words: Matrix
    letters: Matrix
    expanded: Matrix
    articles: Matrix
    group: Sequence[int]
    """The article of each sentence, as its place in `articles`."""

    def score(self, a: int, b: int) -> float:
        """0..1; read from one half of the matrices, so that not even rounding tells (a, b) from (b, a)."""
        first, last = min(a, b), max(a, b)
        articles = self.articles[self.group[first]][self.group[last]]
        return min(1.0, (self.expanded[first][last] + _ARTICLES * articles) / (1 + _ARTICLES))

    def parts(self, a: int, b: int) -> Parts:
        """What each kind of evidence adds; together they make the score."""
        words, letters = self.words[a][b] / 2, self.letters[a][b] / 2
        context = self.expanded[min(a, b)][max(a, b)] - words - letters
        articles = _ARTICLES * self.articles[self.group[a]][self.group[b]]
        parts = {"words": words, "letters": letters, "context": context, "articles": articles}
        return tuple((name, value / (1 + _ARTICLES)) for name, value in parts.items())


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
    expanded = expand(mean(by_word, by_letter), group)
    return Scores(by_word, by_letter, expanded, _article_likeness(group, words, len(places)), group)


def _article_likeness(group: Sequence[int], words: Sequence[Words], count: int) -> Matrix:
    whole: list[list[str]] = [[] for _ in range(count)]
    for article, own in zip(group, words, strict=True):
        whole[article] += stems(own)
    return cosines(whole)
