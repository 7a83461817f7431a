"""Aspect: whether what a sentence tells went on, or was not yet so, on the day it names.

A state holds before and after the day on which it is told, an event does not (Z. Vendler, Verbs and Times,
1957): "still searching on Monday" and "found on Tuesday" are both right.
"""

from review_tui.match.slots.tokens import Tokens, words

_LASTING = words("still continued continues remained remains stayed yet")
_AGAIN = words("again another further additional more also")
_WAS = words("was were")
_HAVE = words("has have had hasn't haven't hadn't")
_REACH = 3
"""Words between an auxiliary and what follows it."""


def goes_on(tokens: Tokens, clause: int) -> bool:
    """Whether the clause tells something that lasted, came again, or was not so until then."""
    own = (at for at, token in enumerate(tokens) if token.clause == clause)
    return any(
        tokens[at].low in _LASTING
        or _is_again(tokens, at)
        or _is_progressive(tokens, at)
        or _is_not_yet(tokens, at)
        for at in own
    )


def _is_again(tokens: Tokens, at: int) -> bool:
    """As in "more trucks came", not in "more than 40 trucks"."""
    return tokens[at].low in _AGAIN and (at + 1 == len(tokens) or tokens[at + 1].low != "than")


def _is_progressive(tokens: Tokens, at: int) -> bool:
    """As in "were searching", "was still searching"."""
    return tokens[at].low in _WAS and any(
        token.low.endswith("ing") and token.clause == tokens[at].clause for token in tokens[at + 1 : at + 3]
    )


def _is_not_yet(tokens: Tokens, at: int) -> bool:
    """As in "had not been restored"."""
    return tokens[at].low in ("not", "never") and is_pending(tokens, at)


def is_pending(tokens: Tokens, negation: int) -> bool:
    """Whether the negation says that something is not so until then: "has not", "not yet"."""
    is_perfect = tokens[negation].low != "never" and not _HAVE.isdisjoint(_near(tokens, negation))
    return is_perfect or is_awaited(tokens, negation)


def is_awaited(tokens: Tokens, negation: int) -> bool:
    """Whether it says that it is expected."""
    return "yet" in _near(tokens, negation)


def _near(tokens: Tokens, at: int) -> set[str]:
    near = tokens[max(0, at - _REACH) : at + _REACH]
    return {token.low for token in near if token.clause == tokens[at].clause}
