"""The words around a filler: by them two fillers are known to fill the same slot."""

from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from review_tui.match.slots.lexicon import SAYING
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.offices import CIVIL
from review_tui.match.slots.tokens import Token, Tokens
from review_tui.records import Span

Acts = frozenset[str]
Names = frozenset[str]

_NEAR = 5
"""Content words on either side that still speak of a filler."""


class Context(Struct, frozen=True):
    """What stands around a filler in its clause, names apart from acts and things."""

    before: Acts = frozenset()
    after: Acts = frozenset()
    names_before: Names = frozenset()
    names_after: Names = frozenset()
    owners_before: Names = frozenset()
    """Those to whom what stands before belongs: "Costa's driver"."""
    sentence: Acts = frozenset()
    """Acts and things of the whole sentence, less those that only say who said so."""

    @property
    def around(self) -> Acts:
        """Acts and things on both sides."""
        return self.before | self.after

    @property
    def leading(self) -> Acts:
        """All that stands before; a name that opens a sentence looks like any other word."""
        return self.before | {act_of(name) for name in self.names_before}

    @property
    def names(self) -> Names:
        """Names on both sides."""
        return self.names_before | self.names_after


NO_CONTEXT = Context()


def read_context(
    tokens: Tokens, clause: int, span: Span, *, since: int | None = None, until: int | None = None
) -> Context:
    """The context of what stands at `span` in that clause, or from clause `since` on to `until`."""
    content, acts = _whole(tokens)
    first = clause if since is None else since
    before = [token for token in content if first <= token.clause <= clause and token.end <= span[0]][-_NEAR:]
    end = clause if until is None else until
    after = [token for token in content if clause <= token.clause <= end and token.start >= span[1]][:_NEAR]
    return Context(
        _acts(before, tokens),
        _acts(after, tokens),
        _names(before, tokens),
        _names(after, tokens),
        frozenset(token.low for token in before if token.is_possessive),
        acts,
    )


@lru_cache(maxsize=4)
def _whole(tokens: Tokens) -> tuple[Tokens, Acts]:
    """The content words of a sentence and what they tell; kept, since every filler in it asks."""
    content = tuple(token for token in tokens if token.is_content)
    return content, _acts(content, tokens) - SAYING


def _names(content: Iterable[Token], tokens: Tokens) -> Names:
    return frozenset(
        token.low
        for token in content
        if _is_name(token, tokens) and not (token.is_possessive or token.low in CIVIL)
    )


def _acts(content: Iterable[Token], tokens: Tokens) -> Acts:
    return frozenset(
        act_of(token.low) for token in content if not _is_name(token, tokens) and not _is_manner(token)
    )


def _is_manner(token: Token) -> bool:
    """An adverb such as "sharply" or a form of address, by which two reports of one act may differ."""
    return token.low.endswith("ly") or token.low in CIVIL


def _is_name(token: Token, tokens: Tokens) -> bool:
    return token.is_capital and token.start != tokens[0].start
