"""What of a sentence is compared, and how much each thing weighs.

Its words and what it counts; and the letters inside its words by threes, which see through spelling,
inflection and transliteration. Reports of one event share its names and the grammar of their language
whatever they say of it, so that a name counts as one word however long it is, a word of mere grammar as half
of one, and the letters of grammar not at all.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import islice
from math import sqrt

from review_tui.match.counted import counted
from review_tui.match.likeness import Weights, damped, weights
from review_tui.match.shared import EMPTY
from review_tui.match.words import Word, Words, stems
from review_tui.records import Sentence

_COUNTED = 3  # times, so twice as much as a word: two sentences seldom count the same by chance
_GRAMMAR = 2  # words of mere grammar that say as much as another word
_GROUP = 3  # letters
_OPENING = 4  # words of content: most often who or what the sentence is about, and the verb
_NAME, _OTHER, _EMPTY = 1.0, 0.5, 0.25  # of what an article is about: who and where tell events apart


def word_weights(sentence: Sentence, words: Words) -> Weights:
    """Words and what they count; the words of a name together weigh as much as one other word."""
    found = dict(weights(stems(words)))
    for stem, share in {word.stem: share for word, share in zip(words, _shares(words), strict=True)}.items():
        found[stem] *= share
    return found | dict(weights(_COUNTED * counted(sentence)))


def letter_weights(words: Words) -> Weights:
    """Groups of three letters in a row, never across words; a word's edge counts as a letter."""
    found: defaultdict[str, float] = defaultdict(float)
    for word, share in zip(words, _shares(words), strict=True):
        if word.form not in EMPTY:
            for group in _groups(word.stem):
                found[group] += share
    return damped(found)


def opening_weights(words: Words) -> Weights:
    """The words a sentence opens with, each as much as another: its topic stands first, however common.

    (M. A. K. Halliday, An Introduction to Functional Grammar, 1985: theme and rheme.)
    """
    content = (word.stem for word in words if word.form not in EMPTY)
    return dict.fromkeys(islice(content, _OPENING), 1.0)


def article_weights(words: Sequence[Words], articles: Sequence[int]) -> list[Weights]:
    """What each article is about, given the number of the article that each sentence stands in.

    Names before other words, and no numbers, which change while an event is news.
    """
    small = {word.stem for own in words for word in own if not word.is_capital}
    found: list[dict[str, float]] = [defaultdict(float) for _ in range(max(articles, default=-1) + 1)]
    for own, article in zip(words, articles, strict=True):
        for word in own:
            if not word.form[0].isdecimal():
                found[article][word.stem] += _about(word, small)
    return list(map(damped, found))


def _about(word: Word, small: Set[str]) -> float:
    if word.form in EMPTY:
        return _EMPTY
    return _OTHER if word.stem in small else _NAME


@cache
def _groups(stem: str) -> tuple[str, ...]:
    edged = f" {stem} "
    return tuple(edged[n : n + _GROUP] for n in range(len(edged) - _GROUP + 1))


def _shares(words: Words) -> Sequence[float]:
    """The weight of each place; weights are multiplied with themselves, hence the roots."""
    shares = [1 / sqrt(_GRAMMAR) if word.form in EMPTY else 1.0 for word in words]
    for name in _names(words):
        shares[name.start : name.stop] = [1 / sqrt(len(name))] * len(name)
    return shares


def _names(words: Words) -> Iterator[range]:
    """The places of each run of two or more words with capitals."""
    first = 0
    for at in range(len(words) + 1):
        if at == len(words) or not words[at].is_capital:
            if at - first > 1:
                yield range(first, at)
            first = at + 1
