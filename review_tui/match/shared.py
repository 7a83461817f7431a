"""The words two sentences share, as spans on both sides."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from review_tui.match.counted import counted
from review_tui.match.slots import find_slots
from review_tui.match.slots.tokens import FUNCTION_WORDS, words
from review_tui.match.words import Word, Words
from review_tui.records import Sentence

Shared = tuple[int, int, int, int]
_SPELLING = 0.88  # Jaro-Winkler from which two words are spellings of one: Zelensky, Zelenskyy
_GROUP = 3  # digits between two marks in 1,000,000
_FIRST_LETTER = re.compile(r"\b\w")
_TITLE = 2  # words before a name: "prime minister Ruiz"; with a day beside it, they tell what happened
_LONG = 5  # letters; shorter words look alike by chance
EMPTY = FUNCTION_WORDS | words("say says said")
"""Words that two sentences share whatever they say."""


def share_words(a: Words, b: Words) -> tuple[Shared, ...]:
    """Spans of the words both have, in the reading order of `a`; neighbours on both sides are one span.

    Their numbers must be whole.
    """
    return tuple(_runs(sorted(_pairs(a, b)), a, b))


def share_only_a_name(a: Sentence, b: Sentence, shared: Sequence[Shared]) -> bool:
    """Whether all that two sentences share is at most one name with its title, and dates; no number either.

    "Captain Ruiz is in hospital" and "Captain Ruiz has been arrested" speak of one man and say two things.
    Two that say the same, whatever it is, share a statement.
    """
    if a.text == b.text:
        return False
    told = [each for each in shared if not (_is_date(a, *each[:2]) and _is_date(b, *each[2:]))]
    if len(told) > 1:
        return False
    title = _TITLE if len(told) == len(shared) else 0
    are_names = all(_is_name(a, a0, a1, title) and _is_name(b, b0, b1, title) for a0, a1, b0, b1 in told)
    return are_names and not set(counted(a)).intersection(counted(b))


def _is_date(sentence: Sentence, start: int, end: int) -> bool:
    return any(date.span[0] <= start and end <= date.span[1] for date in find_slots(sentence).dates)


def _is_name(sentence: Sentence, start: int, end: int, title: int) -> bool:
    """A name, and at most so many words of its title; no capital counts where the sentence begins."""
    letters = [found.start() for found in _FIRST_LETTER.finditer(sentence.article.text, start, end)]
    are_capital = [at > sentence.start and sentence.article.text[at].isupper() for at in letters]
    return any(are_capital) and are_capital.count(False) <= title


def with_whole_numbers(words: Words) -> Words:
    """The words with a number in groups of three digits as one, so that 11,000 and 12,000 share nothing."""
    whole: list[Word] = []
    for word in words:
        if whole and _goes_on(whole[-1], word):
            digits = whole[-1].form + word.form
            whole[-1] = whole[-1]._replace(form=digits, stem=digits, end=word.end)
        else:
            whole.append(word)
    return tuple(whole)


def _goes_on(number: Word, group: Word) -> bool:
    is_grouped = len(number.form) <= _GROUP or number.end - number.start > len(number.form)
    is_next = group.start == number.end + 1 and len(group.form) == _GROUP
    return is_grouped and is_next and number.form.isdecimal() and group.form.isdecimal()


def _pairs(a: Words, b: Words) -> Iterator[tuple[int, int]]:
    """Places of words that are the same: by stem first, what is left by spelling; each word once."""
    free = defaultdict(list)
    for n, word in enumerate(b):
        if word.form not in EMPTY:
            free[word.stem].append(n)
    for n, word in enumerate(a):
        if word.form in EMPTY:
            continue
        twin = word.stem if word.stem in free else _respelled(word, free)
        if twin is not None:
            yield n, free[twin].pop(0)
            if not free[twin]:
                del free[twin]


def _respelled(word: Word, stems: Iterable[str]) -> str | None:
    if len(word.stem) < _LONG or not word.stem.isalpha():
        return None
    likely = [stem for stem in stems if len(stem) >= _LONG and stem.isalpha()]
    found = process.extractOne(word.stem, likely, scorer=JaroWinkler.similarity, score_cutoff=_SPELLING)
    return found[0] if found else None


def _runs(pairs: Iterable[tuple[int, int]], a: Words, b: Words) -> Iterator[Shared]:
    run: list[tuple[int, int]] = []
    for pair in pairs:
        if run and pair != (run[-1][0] + 1, run[-1][1] + 1):
            yield _span(run, a, b)
            run = []
        run.append(pair)
    if run:
        yield _span(run, a, b)


def _span(run: list[tuple[int, int]], a: Words, b: Words) -> Shared:
    (a0, b0), (a1, b1) = run[0], run[-1]
    return a[a0].start, a[a1].end, b[b0].start, b[b1].end
