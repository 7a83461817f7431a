"""What an article is called on screen: a letter to point with, and a name to know it by."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

from msgspec import Struct

from review_tui.records import Article
from review_tui.text.show import one_line


class Label(Struct, frozen=True):
    """A short and a long name for an article, safe to show."""

    letter: str
    """A, B, … Z, A2, B2, …: by its place among the articles."""
    name: str


def labels(articles: Sequence[Article]) -> Mapping[str, Label]:
    """A label for each article, by its id."""
    return {article.id: Label(_letter(n), one_line(article.name)) for n, article in enumerate(articles)}


def _letter(n: int) -> str:
    turn, place = divmod(n, len(ascii_uppercase))
    return ascii_uppercase[place] + (str(turn + 1) if turn else "")
