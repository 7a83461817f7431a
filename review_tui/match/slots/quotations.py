"""Quotations: the words a sentence gives as somebody's own, in quotation marks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from review_tui.match.slots.names import Name
from review_tui.match.slots.tokens import Token, Tokens, are_glued

_MARKS = frozenset('"“”„«»')
_OPENING, _CLOSING = frozenset("“„«"), frozenset("”»")
_CUT = frozenset("….[]")
"""What stands for words left out, put in, or for the end of a sentence."""
_LEAST = 4
"""Words from which it is a quotation and not a term."""


class Quotation(Struct, frozen=True):
    """What a sentence quotes, without the words between its parts."""

    pieces: tuple[Tokens, ...]
    """The words of each stretch without a gap."""
    speakers: tuple[Name, ...]
    """Whom the sentence names outside the quotation marks."""

    @property
    def words(self) -> Tokens:
        """All that is quoted."""
        return tuple(token for piece in self.pieces for token in piece)


def find_quotation(tokens: Tokens, names: Sequence[Name]) -> Quotation | None:
    """All that the sentence quotes; none where that is a word or two."""
    if not any(token.text in _MARKS for token in tokens):
        return None
    pieces = tuple(_pieces(tokens))
    if sum(map(len, pieces)) < _LEAST:
        return None
    quoted = {token.start for piece in pieces for token in piece}
    return Quotation(pieces, tuple(name for name in names if name.span[0] not in quoted))


def _pieces(tokens: Tokens) -> Iterator[Tokens]:
    piece: list[Token] = []
    for token, is_inside in zip(tokens, _insides(tokens), strict=True):
        if is_inside and (token.is_word or token.text[0].isdecimal()):
            piece.append(token)
        elif piece and (token.text in _CUT or not is_inside):
            yield tuple(piece)
            piece = []
    if piece:
        yield tuple(piece)


def _insides(tokens: Tokens) -> Iterator[bool]:
    """Whether each token is quoted; a quotation may have begun in the sentence before."""
    openings = [_opens(tokens, at) for at, token in enumerate(tokens) if token.text in _MARKS]
    inside = not openings[0]
    marks = iter(openings)
    for token in tokens:
        if token.text in _MARKS:
            inside = next(marks)
            yield False
        else:
            yield inside


def _opens(tokens: Tokens, at: int) -> bool:
    """Straight marks tell by what they are glued to."""
    if tokens[at].text in _OPENING or tokens[at].text in _CLOSING:
        return tokens[at].text in _OPENING
    return at + 1 < len(tokens) and are_glued(tokens[at], tokens[at + 1]) and not _is_closed(tokens, at)


def _is_closed(tokens: Tokens, at: int) -> bool:
    """Whether it is glued to what stands before it: `"said,"`."""
    return at > 0 and any(are_glued(one, other) for one, other in pairwise(tokens[at - 1 : at + 1]))
