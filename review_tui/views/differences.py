"""The conflicts of a claim, in words."""

from collections.abc import Mapping

from msgspec import Struct

from review_tui.records import Article, Claim, Conflict, Link, Span
from review_tui.text.show import one_line
from review_tui.views.articles import Label


class Difference(Struct, frozen=True):
    """A conflict between two articles, safe to show."""

    slot: str
    a: str
    b: str
    """The values."""
    left: Label
    right: Label
    """Whose they are."""
    reason: str

    @property
    def letters(self) -> str:
        """Of the two articles: A/D."""
        return f"{self.left.letter}/{self.right.letter}"


def differences(claim: Claim, labels: Mapping[str, Label]) -> tuple[Difference, ...]:
    """The conflicts between the claim's sentences, in the order of its links."""
    return tuple(_difference(link, each, labels) for link in claim.links for each in link.conflicts)


def hints(claim: Claim, labels: Mapping[str, Label]) -> tuple[Difference, ...]:
    """Where the claim's sentences differ and can both be right, each once: "a later figure"."""
    found = (_difference(link, each, labels) for link in claim.links for each in link.hints)
    return tuple(dict.fromkeys(found))


def _difference(link: Link, found: Conflict, labels: Mapping[str, Label]) -> Difference:
    a, b = link.a.article, link.b.article
    return Difference(
        slot=found.slot.value,
        a=_value(a, found.a),
        b=_value(b, found.b),
        left=labels[a.id],
        right=labels[b.id],
        reason=one_line(found.reason),
    )


def _value(article: Article, span: Span) -> str:
    return one_line(article.text[slice(*span)])
