"""Who is named only to be contradicted: "not 30 as the firm has said", "more than the police admit"."""

from review_tui.origin import lexicon as lex
from review_tui.origin.phrases import Phrase
from review_tui.origin.words import Words

_REACH = 8
"""Words before "as" in which the figure that is turned down stands."""
_OPENING = lex.word_set(", and but – — ( ;")
_AGAINST = {("contrary", "to"), ("unlike",), ("despite",), ("beyond",), ("from",)}
"""Before "what somebody said"."""


def is_contrasted(words: Words, subject: Phrase) -> bool:
    """Whether what the subject of a verb says is the other thing, which the sentence turns down."""
    at = subject.start - 1
    if at < 1:
        return False
    low = words.low[at]
    if low == "what":
        return any(words.low[max(0, at - len(one)) : at] == one for one in _AGAINST)
    return low == "than" or (
        low == "as" and any(_turns_down(words, n) for n in range(max(0, at - _REACH), at))
    )


def _turns_down(words: Words, at: int) -> bool:
    """Whether "not", "rather than" or "instead of" stands here as the one half of a contrast."""
    low, after = words.low[at], words.low[at + 1]
    if low == "not":
        before = words.low[at - 1] if at else ","
        return before in _OPENING or after[0].isdigit() or after in lex.NUMERALS
    return (low, after) in (("rather", "than"), ("instead", "of"))
