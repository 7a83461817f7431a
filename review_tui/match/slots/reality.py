"""Whether what a sentence says is told as so, or as planned, wished, feared, supposed or denied."""

from itertools import pairwise

from review_tui.match.slots.causes import denies_only_next
from review_tui.match.slots.measure_words import MEASURES
from review_tui.match.slots.negations import DENIAL
from review_tui.match.slots.tokens import Tokens, words
from review_tui.match.words import stem
from review_tui.text.negation import NEGATIONS

_UNREAL = words(
    "feared presumed if whether would should could may might to will shall must can cannot unless"
)
_DONE = frozenset(map(stem, words("agreed managed chose decided happened came went continued began started")))
"""What these lead to is done, or is to be: "agreed to leave"."""
_FUTURE = words("will would shall")
_PLANNING = words("is are was were be due set plans planned intends intended expected vows vowed voted wants")
"""What these lead to with "to" is planned."""
_UNDOING = frozenset(map(stem, words("lift ended scrapped dropped removed eased abolished overturned")))
_UNDONE_REACH = 4
_SIGNS = frozenset(map(stem, words("sign evidence indication proof hint suggestion reason")))


def is_unreal(tokens: Tokens, first: int) -> bool:
    """Only wished, planned or supposed, as the two words before it tell."""
    leads = [t for t in tokens[max(0, first - 2) : first] if t.clause == tokens[first].clause]
    if len(leads) == 2 and leads[1].low == "to" and leads[0].stem in _DONE:
        return False
    return any(t.low in _UNREAL for t in leads)


def is_planned(tokens: Tokens, first: int) -> bool:
    """As in "will close", "will stay open", "is to close"."""
    leads = [t.low for t in tokens[max(0, first - 2) : first] if t.clause == tokens[first].clause]
    return not _FUTURE.isdisjoint(leads) or (leads[-1:] == ["to"] and leads[0] in _PLANNING)


def is_clouded(tokens: Tokens, at: int) -> bool:
    """Within what someone denies or sees no sign of, or beside a negation that may reach it after all."""
    return (
        any(t.stem == DENIAL for t in tokens[:at])
        or any(t.stem in _UNDOING for t in tokens[max(0, at - _UNDONE_REACH) : at])
        or any(t.low == "no" and n.stem in _SIGNS for t, n in pairwise(tokens[:at]))
        or any(_may_reach(tokens, n, at) for n, t in enumerate(tokens) if t.clause == tokens[at].clause)
    )


def _may_reach(tokens: Tokens, place: int, at: int) -> bool:
    """A negation that is not only said of what follows it."""
    is_negation = tokens[place].low in NEGATIONS or tokens[place].low.endswith("n't")
    return is_negation and (place < at or not denies_only_next(tokens, place))


def find_bound(tokens: Tokens, at: int) -> str:
    """The word that says for how long: "not told until May", "no strike before Easter", "for a year"."""
    clause = tokens[at].clause
    ends = (
        n
        for n in range(at, len(tokens))
        if (tokens[n].low, tokens[n].clause) in (("until", clause), ("before", clause + 1))
        or (tokens[n].low == "for" and tokens[n].clause == clause and _is_length(tokens, n + 1))
    )
    return next((tokens[n].low for n in ends), "")


def _is_length(tokens: Tokens, at: int) -> bool:
    return any(MEASURES.get(token.low, ("",))[0] == "time" for token in tokens[at : at + 3])
