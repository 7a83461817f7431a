"""Which claims to show: a line of words, each of which a claim must meet."""

import unicodedata
from collections.abc import Callable, Mapping
from functools import partial

from review_tui.records import Claim, Sentence
from review_tui.session.letters import lettered
from review_tui.session.review import Review
from review_tui.session.standing import Standing
from store import Verdict

Test = Callable[[Review, Claim, Standing], bool]


EVERYTHING = "everything"
"""Takes in headlines and other furniture too."""
TAGGED = "tagged"
"""Takes what the reviewer has tagged, which no review knows of."""


def _has(verdict: Verdict) -> Test:
    return lambda review, claim, standing: standing.verdict is verdict


_WORDS: dict[str, Test] = {
    **{verdict.value: _has(verdict) for verdict in Verdict},
    "reviewed": lambda review, claim, standing: standing.verdict is not Verdict.UNREVIEWED,
    "conflict": lambda review, claim, standing: bool(claim.conflicts),
    "stale": lambda review, claim, standing: bool(standing.stale),
    "note": lambda review, claim, standing: bool(standing.note),
    "disagreement": lambda review, claim, standing: standing.is_disagreed,
    "override": lambda review, claim, standing: standing.override,
    EVERYTHING: lambda review, claim, standing: True,
    "alone": lambda review, claim, standing: len(claim.articles) == 1,
}


def selects(line: str, review: Review, claim: Claim, standing: Standing, *, is_tagged: bool = False) -> bool:
    """Whether the claim, standing so, meets every word of the line; the empty line takes all."""
    words = line.split()
    tests = [word for word in words if word.casefold() != TAGGED]
    return (is_tagged or tests == words) and all(_meets(word, review, claim, standing) for word in tests)


def sought(line: str) -> tuple[str, ...]:
    """The words of the line that have no meaning of their own."""
    return tuple(word for word in line.split() if word.casefold() != TAGGED and _test(word) is None)


def _meets(word: str, review: Review, claim: Claim, standing: Standing) -> bool:
    test = _test(word)
    return test(review, claim, standing) if test else mentions(claim, word)


def _test(word: str) -> Test | None:
    """What a word with a meaning of its own asks of a claim; None for any other."""
    kind, colon, value = word.partition(":")
    if colon and kind in _KINDS:
        return partial(_KINDS[kind], value)
    return _WORDS.get(word.casefold())


def _is_in(value: str, review: Review, claim: Claim, _: Standing) -> bool:
    """Whether the claim is in the article with this letter; where none has it, in one named so."""
    if article := lettered(value, review.alignment.articles):
        return article.id in claim.articles
    return any(value.casefold() in _names(each.article.id, each.article.name) for each in claim.sentences)


def _is_by(value: str, _: Review, __: Claim, standing: Standing) -> bool:
    """Whether somebody of this name has given it a verdict."""
    return any(value.casefold() in who.casefold() for who in standing.votes)


def _is_sure(value: str, _: Review, __: Claim, standing: Standing) -> bool:
    """Whether its verdict is held with this confidence: high, moderate, low."""
    return bool(standing.confidence) and standing.confidence.startswith(value.casefold())


_KINDS: Mapping[str, Callable[[str, Review, Claim, Standing], bool]] = {
    "in": _is_in,
    "by": _is_by,
    "confidence": _is_sure,
}
WORDS = (*_WORDS, TAGGED, *(f"{kind}:" for kind in _KINDS))
"""Words with a meaning of their own; any other word is looked for in the sentences."""


def mentions(claim: Claim, words: str) -> bool:
    """Whether a sentence of the claim has these words, however they are written."""
    return any(has_words(sentence, words) for sentence in claim.sentences)


def has_words(sentence: Sentence, words: str) -> bool:
    """Whether the sentence has these words, however they are written."""
    return _plain(words) in _plain(sentence.text)


def _names(*names: str) -> str:
    return " ".join(names).casefold()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
