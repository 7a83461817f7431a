"""A sentence as a row of words, each with its place and whether it stands in quotation marks."""

import re
from collections.abc import Iterator

from msgspec import Struct

from review_tui.records import Span

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.|(?:[A-Z][a-z]{0,4})\.(?=\s+[A-Z0-9])|\d[\d.,:]*(?:-[a-z]+)+|\d[\d.,:]*\d(?![^\W_])|[^\W_]+(?:[-&.'’][^\W_]+)*|\S"
)
_OPENING, _CLOSING = "“«„", "”»"
CLOSING = (*_CLOSING, '"')
_MARK = re.compile(r"[“«„”»\"]")
_LOW = {acronym: acronym for acronym in ("WHO", "IS", "IT")}
"""Acronyms of which small letters would make function words."""
POSSESSIVE = "'s"


class Words(Struct, frozen=True):
    """The words of one sentence; a possessive `'s` is a word of its own."""

    text: str
    plain: tuple[str, ...]
    """Each word as it stands."""
    low: tuple[str, ...]
    """Each word in small letters, unless that makes another word of an acronym, with straight apostrophes."""
    spans: tuple[Span, ...]
    quoted: tuple[bool, ...]

    def __len__(self) -> int:
        return len(self.plain)

    def slice(self, start: int, end: int) -> str:
        """The text from the first to the last of these words."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]]

    def before(self, at: int) -> "Words":
        """The words before one of them."""
        return Words(self.text, self.plain[:at], self.low[:at], self.spans[:at], self.quoted[:at])

    def is_capital(self, at: int) -> bool:
        """Whether a word opens with a capital letter."""
        if not 0 <= at < len(self.plain):
            return False
        word = self.plain[at]
        return word[0].isupper() or (word[0].isdigit() and word[-1].isalpha() and not word.islower())


def read_words(text: str, start: int = 0, *, in_quotation: bool = False) -> Words:
    """The words of a sentence from `start`; `in_quotation`: it opens inside a quotation that began before."""
    spans = tuple(_spans(text, start))
    plain = tuple([text[first:last] for first, last in spans])
    low = map(str.lower, plain) if text.isupper() else [_LOW.get(word) or word.lower() for word in plain]
    straight = [word.replace("’", "'") for word in low] if "’" in text else low
    return Words(text, plain, tuple(straight), spans, _quoted(text, plain, in_quotation))


def _spans(text: str, place: int) -> Iterator[Span]:
    for match in _WORD.finditer(text, place):
        start, end = match.span()
        if text[end - 2 : end] in ("'s", "’s") and end - start > 2:
            yield start, end - 2
            yield end - 2, end
        else:
            yield start, end


def _quoted(text: str, plain: tuple[str, ...], inside: bool) -> tuple[bool, ...]:
    if not _MARK.search(text):
        return (inside,) * len(plain)
    marks = []
    for word in plain:
        if word in _OPENING:
            inside = True
        elif word in _CLOSING:
            inside = False
        elif word == '"':
            inside = not inside
        marks.append(inside)
    return tuple(marks)


def open_quotation(text: str, *, in_quotation: bool) -> bool:
    """Whether a quotation is still open at the end of `text`."""
    for mark in _MARK.findall(text):
        in_quotation = not in_quotation if mark == '"' else mark in _OPENING
    return in_quotation
