"""Which claims to show: a line of words, each of which a claim must meet."""

import unicodedata
from collections.abc import Callable

from review_tui.records import Claim
from review_tui.session.review import Review
from review_tui.session.standing import Standing
from store import Verdict

Test = Callable[[Review, Claim, Standing], bool]


EVERYTHING = "everything"
"""Takes in headlines and other furniture too."""


def _has(verdict: Verdict) -> Test:
    return lambda review, claim, standing: standing.verdict is verdict


_WORDS: dict[str, Test] = {
    **{verdict.value: _has(verdict) for verdict in Verdict},
    "conflict": lambda review, claim, standing: bool(claim.conflicts),
    "stale": lambda review, claim, standing: bool(standing.stale),
    "note": lambda review, claim, standing: bool(standing.note),
    "disagreement": lambda review, claim, standing: standing.is_disagreed,
    "override": lambda review, claim, standing: standing.override,
    EVERYTHING: lambda review, claim, standing: True,
    "alone": lambda review, claim, standing: len(claim.articles) == 1,
}
WORDS = (*_WORDS, "in:", "by:")
"""Words with a meaning of their own; any other word is looked for in the sentences."""


def selects(line: str, review: Review, claim: Claim, standing: Standing) -> bool:
    """Whether the claim, standing so, meets every word of the line; the empty line takes all."""
    return all(_meets(word, review, claim, standing) for word in line.split())


def _meets(word: str, review: Review, claim: Claim, standing: Standing) -> bool:
    kind, colon, value = word.partition(":")
    if colon and kind == "in":
        return any(value.casefold() in _names(each.article.id, each.article.name) for each in claim.sentences)
    if colon and kind == "by":
        return any(value.casefold() in who.casefold() for who in standing.votes)
    if test := _WORDS.get(word.casefold()):
        return test(review, claim, standing)
    return mentions(claim, word)


def mentions(claim: Claim, words: str) -> bool:
    """Whether a sentence of the claim has these words, however they are written."""
    wanted = _plain(words)
    return any(wanted in _plain(sentence.text) for sentence in claim.sentences)


def _names(*names: str) -> str:
    return " ".join(names).casefold()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
