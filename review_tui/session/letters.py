"""The letters that articles are pointed at with, by their place among the articles: A, B, … Z, A2, B2, …"""

import re
from collections.abc import Sequence
from string import ascii_uppercase

from review_tui.records import Article

_LETTER = re.compile("([A-Z])([1-9][0-9]{0,5})?")


def letter(place: int) -> str:
    """The letter of the article at a place, from 0."""
    turn, rest = divmod(place, len(ascii_uppercase))
    return ascii_uppercase[rest] + (str(turn + 1) if turn else "")


def lettered(word: str, articles: Sequence[Article]) -> Article | None:
    """The article with this letter, capital or small; None where none has it."""
    found = _LETTER.fullmatch(word.upper())
    if found is None:
        return None
    place = ascii_uppercase.index(found[1]) + len(ascii_uppercase) * (int(found[2] or 1) - 1)
    return articles[place] if place < len(articles) and letter(place) == found[0] else None
