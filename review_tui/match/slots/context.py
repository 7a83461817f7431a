"""The words around a filler: by them two fillers are known to fill the same slot."""

from collections.abc import Iterable
from dataclasses import dataclass

from review_tui.match.slots.lexicon import SAYING, act_of
from review_tui.match.slots.tokens import Token, Tokens
from review_tui.records import Span

Acts = frozenset[str]

_NEAR = 5
"""Content words on either side that still speak of a filler."""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a filler in its clause, names apart from acts and things."""

    before: Acts = frozenset()
    after: Acts = frozenset()
    names: frozenset[str] = frozenset()
    sentence: Acts = frozenset()
    """Acts and things of the whole sentence, less those that only say who said so."""

    @property
    def around(self) -> Acts:
        """Acts and things on both sides."""
        return self.before | self.after


NO_CONTEXT = Context()


def read_context(tokens: Tokens, clause: int, span: Span) -> Context:
    """The context of what stands at `span` in that clause of the sentence."""
    content = [token for token in tokens if token.is_content]
    before = [token for token in content if token.clause == clause and token.end <= span[0]][-_NEAR:]
    after = [token for token in content if token.clause == clause and token.start >= span[1]][:_NEAR]
    names = frozenset(token.low for token in before + after if _is_name(token, tokens))
    return Context(_acts(before, tokens), _acts(after, tokens), names, _acts(content, tokens) - SAYING)


def _acts(content: Iterable[Token], tokens: Tokens) -> Acts:
    return frozenset(act_of(token.low) for token in content if not _is_name(token, tokens))


def _is_name(token: Token, tokens: Tokens) -> bool:
    return token.is_capital and token is not tokens[0]
