"""Whether a sentence says no to anything; what it says no to is for the matcher to find out."""

import re

NEGATIONS = frozenset({"no", "not", "never", "cannot", "nobody", "none", "neither", "nor", "without"})
_DENIALS = frozenset({"denied", "denies", "deny", "refused", "refuses", "failed"})
_WORD = r"\w+(?:['’]t)?"


def has_negation(text: str) -> bool:
    """Whether any word of it negates or denies."""
    return any(
        word in NEGATIONS or word in _DENIALS or word.endswith(("n't", "n’t"))
        for word in re.findall(_WORD, text.lower())
    )
