"""What an article is called on screen: a letter to point with, and a name to know it by."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from review_tui.records import Article
from review_tui.session.letters import letter
from review_tui.text.show import one_line

_RUN = re.compile(r"[0-9A-Za-z-]{12,}")
"""Long enough for a digest or a key, which programs that save articles name their files by."""
_TURNS = 4
"""Changes between letter and digit from which nobody reads a run as words or as a date."""
_END = 3
"""Characters that are kept at either end of such a run."""


class Label(Struct, frozen=True):
    """A short and a long name for an article, safe to show."""

    letter: str
    """A, B, … Z, A2, B2, …: by its place among the articles."""
    name: str


def labels(articles: Sequence[Article]) -> Mapping[str, Label]:
    """A label for each article, by its id."""
    return {article.id: Label(letter(n), short_name(article.name)) for n, article in enumerate(articles)}


def short_name(name: str) -> str:
    """The name safe to show, with the middle left out of what is no word but a file's digest or key."""
    return _RUN.sub(_ends, one_line(name))


def told_name(name: str, names: Mapping[str, Label]) -> str:
    """The name of a root, safe to show; an article that has no outlet goes by its letter."""
    return names[name].letter if name in names else one_line(name)


def _ends(run: re.Match[str]) -> str:
    text = run[0]
    kinds = [each.isdigit() for each in text if each != "-"]
    is_key = sum(one != other for one, other in pairwise(kinds)) >= _TURNS
    return f"{text[:_END]}…{text[-_END:]}" if is_key else text
