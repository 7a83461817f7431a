"""Causes, and what a negation before one says.

"It did not collapse because of rain" most often means that it did, of something else; "collapsed, not because
of rain" always does. (L. R. Horn, A Natural History of Negation, 1989, §7: what a negation reaches, the cause
or the act, is not told by the words.)
"""

from collections.abc import Iterable

from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.tokens import Token, Tokens, words

_LEADS = tuple(
    tuple(phrase.split())
    for phrase in (
        "because", "due to", "owing to", "thanks to", "as a result of", "on account of", "out of",
        "in response to", "in protest at", "in connection with",
    )
)  # fmt: skip
_OF_ACT = {
    **dict.fromkeys(map(act_of, words("died burned collapsed suffered")), words("of from")),
    **dict.fromkeys(
        map(act_of, words("resigned dismissed dropped banned suspended arrested")), words("over for")
    ),
}
"""Words that lead to a cause after some acts only."""
_FOR = words("for on")
_REASONS = words("reason reasons grounds lack want")
_REACH = 4
"""Words after "for" among which they stand."""
_MAY_LEAD = _FOR | {lead[0] for lead in _LEADS} | {word for leads in _OF_ACT.values() for word in leads}
_AFTER_NOT = words(
    "because due owing thanks as on out in for from by of over at with to after before until under"
)
"""With one of these right after it, "not" says no to that alone."""


def find_cause(tokens: Tokens, at: int) -> frozenset[str]:
    """What the act at token `at` is said to come from; empty when nothing is."""
    for place in range(at + 1, len(tokens)):
        token = tokens[place]
        if token.clause > tokens[at].clause + (token.low == "because"):
            break
        if token.low in _MAY_LEAD and _leads(tokens, at, place):
            return frozenset(_content(tokens[place + 1 :], token.clause))
    return frozenset()


def _leads(tokens: Tokens, at: int, place: int) -> bool:
    low = tuple(token.low for token in tokens[place : place + _REACH + 1])
    if any(low[: len(lead)] == lead for lead in _LEADS):
        return True
    return low[0] in _OF_ACT.get(act_of(tokens[at].low), ()) or (
        low[0] in _FOR and not _REASONS.isdisjoint(low)
    )


def _content(tokens: Iterable[Token], clause: int) -> Iterable[str]:
    return (act_of(token.low) for token in tokens if token.clause == clause and token.is_content)


def denies_only_next(tokens: Tokens, at: int) -> bool:
    """Whether the "not" at token `at` says no to what follows it, not to the act before: "not over pay"."""
    return tokens[at].low == "not" and at + 1 < len(tokens) and tokens[at + 1].low in _AFTER_NOT
