"""What of a sentence is compared, and how much each thing weighs.

Its words and what it counts; and by themselves its acts, the words that are no names, numbers or mere
grammar. Reports of one event share their names whatever they say of it: what tells two statements apart is
what is done. (Coreference of events by their triggers before their participants: S. R. Ahmed and others,
2 * n is better than n², Findings of ACL 2023.)
"""

from collections.abc import Iterator, Sequence
from math import sqrt

from review_tui.match.counted import counted
from review_tui.match.likeness import Weights, weights
from review_tui.match.shared import EMPTY
from review_tui.match.words import Words, stems
from review_tui.records import Sentence

_COUNTED = 2  # times as much as one word: two sentences seldom count the same by chance


def word_weights(sentence: Sentence, words: Words) -> Weights:
    """Words and what they count; the words of a name together weigh as much as one other word."""
    found = dict(weights(stems(words)))
    lengths = {words[at].stem: len(name) for name in _names(words) for at in name}
    for stem, length in lengths.items():
        found[stem] /= sqrt(length)
    return found | dict(weights(_COUNTED * counted(sentence)))


def _names(words: Words) -> Iterator[range]:
    """The places of each run of two or more words with capitals."""
    first = 0
    for at in range(len(words) + 1):
        if at == len(words) or not words[at].is_capital:
            if at - first > 1:
                yield range(first, at)
            first = at + 1


def act_weights(words: Sequence[Words]) -> list[Weights]:
    """Of each sentence the words that some sentence writes small, less numbers and mere grammar."""
    small = _small(words)
    return [{word.stem: 1.0 for word in own if word.stem in small and _can_tell(word.form)} for own in words]


def _small(words: Sequence[Words]) -> frozenset[str]:
    """Stems that stand somewhere without a capital, so that they are no names."""
    return frozenset(word.stem for own in words for word in own if not word.is_capital)


def _can_tell(form: str) -> bool:
    return form not in EMPTY and not form[0].isdecimal()
