"""All of two, or none at all: "both", "nobody", "no one", "no injuries"."""

from review_tui.match.slots.amounts import Amount
from review_tui.match.slots.tokens import Tokens, words

_NONE = words("no none nobody")
_NOT_NONE = words(
    "more longer fewer less doubt matter way other such immediate . comment evidence sign signs"
)
_GRAVE = words("serious seriously critical critically severe severely major life else")
"""With one of these, "no injuries" leaves room for some."""
_NONE_REACH = 5
OPENINGS = _NONE | {"both", "not"}
"""Every word that one of them begins with."""


def read_whole(tokens: Tokens, at: int) -> Amount | None:
    """The amount of all or none that the word at `at` gives."""
    low = tokens[at].low
    if low == "both":
        return Amount(2, 2, 2, at, at + 1)
    following = [token.low for token in tokens[at + 1 : at + 1 + _NONE_REACH]]
    if low == "not" and following[:2] == ["a", "single"]:
        return Amount(0, 0, 0, at, at + 3)
    if low not in _NONE or not following or following[0] in _NOT_NONE or not _GRAVE.isdisjoint(following):
        return None
    return Amount(0, 0, 0, at, at + 1 + (following[0] == "one"))
