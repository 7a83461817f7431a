"""What stands beside somebody's name, where it is told for whom they speak."""

import re

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns

NEAR = 90
"""Characters before and after a name in which that is told."""
NO_NAME = lex.TIMES | lex.ARTICLES | lex.PREPOSITIONS
"""With a capital too, no part of a name."""
PRESS = "(?:" + "|".join(sorted(nouns.PRESS)) + ")s?"
_PAST = re.compile(r"\b(?:former|ex|then|late)\b", re.IGNORECASE)


def is_past(text: str) -> bool:
    """Whether it is told of somebody who speaks for them no longer."""
    return _PAST.search(text) is not None


def around(name: str, text: str) -> tuple[str, str]:
    """What stands before and after the first place of a name, or of its surname."""
    called = name if name in text else name.split()[-1]
    start = text.find(called)
    end = start + len(called)
    return (text[max(0, start - NEAR) : start], text[end : end + NEAR]) if start >= 0 else ("", "")


def words_before(text: str) -> list[str]:
    """The words that stand before a name, with straight apostrophes."""
    return text.replace("’", "'").rstrip(" ,").split()
