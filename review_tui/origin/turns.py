"""Turns of a transcript, "HOLT: The pier is safe.", each the word of whoever takes it.

Presenters and reporters take theirs for the outlet: what they say, it says.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from review_tui.origin.beside import PRESS
from review_tui.records import Article

_LABEL = re.compile(
    r"^(?P<who>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3}|[A-Z][a-z'’-]+ [A-Z][a-z'’-]+):\s+(?=\S)",
    re.MULTILINE,
)

_MOST = 0.5
"""Share of a transcript's text that lies in its turns: "READ MORE: …" here and there makes none."""


class Turn(Struct, frozen=True):
    """What one of several speakers says at a stretch."""

    start: int
    opening: int
    """Where its words begin, behind the label."""
    end: int
    speaker: str
    """Empty for those who speak for the outlet."""


def find_turns(article: Article) -> Sequence[Turn]:
    """The turns of a transcript, in order, each up to the next; the last one is a single paragraph."""
    text = article.text
    labels = list(_LABEL.finditer(text))
    names = dict.fromkeys(label["who"] for label in labels)
    if not 1 < len(names) < len(labels) or len(text) - labels[0].start() < _MOST * len(text):
        return ()
    own = {name for name in names if name == labels[0]["who"] or _is_press(name, article)}
    speakers = {name: "" if name in own else _whole(name, text) for name in names}
    ends = [*(label.start() for label in labels[1:]), _line_end(text, labels[-1].end())]
    return [
        Turn(label.start(), label.end(), end, speakers[label["who"]])
        for label, end in zip(labels, ends, strict=True)
    ]


def turn_at(turns: Sequence[Turn], place: int) -> Turn | None:
    """The turn that a place of the article stands in."""
    at = bisect_right(turns, place, key=lambda turn: turn.start) - 1
    return turns[at] if at >= 0 and place < turns[at].end else None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _is_press(name: str, article: Article) -> bool:
    """Whether the article says of somebody that she is its author, its presenter or its reporter."""
    if name.lower() in (article.author or "").lower():
        return True
    named = f"(?i:{re.escape(name)})"
    before = rf"\b(?i:{PRESS})[,:]? (?:[A-Z][\w.-]* ){{0,2}}{named}\b"
    after = rf"\b{named}, (?:\w+ ){{0,4}}(?i:{PRESS})\b"
    return re.search(f"{before}|{after}", article.text) is not None


def _whole(name: str, text: str) -> str:
    """The longest name with a first name that the text has for a label's; the label where it has none."""
    capital = name.title() if name.isupper() else name
    match = re.search(rf"(?<![\w'’-])((?:[A-Z][\w'’-]++\s){{1,2}}){re.escape(capital)}\b", text)
    return match[0] if match else capital
