"""Which of several like individuals a sentence speaks of: "the other", "the younger one", "one of them"."""

from collections.abc import Iterator

from review_tui.match.slots.tokens import Tokens, words

_TELLING = words("other latter former younger older elder eldest youngest")


def find_individuals(tokens: Tokens) -> frozenset[str]:
    """The words by which a sentence picks individuals out of a group; empty when it does not."""
    return frozenset(_individuals(tokens))


def _individuals(tokens: Tokens) -> Iterator[str]:
    for at in range(len(tokens) - 1):
        low, after = tokens[at].low, tokens[at + 1]
        if low == "the" and after.low in _TELLING:
            yield after.low
        elif low == "one" and (after.low == "of" or after.is_content):
            yield low
