"""The conflicts of a claim, in words."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from review_tui.records import Article, Claim, Link, Span
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
    return tuple(difference for link in claim.links for difference in _differences(link, labels))


def _differences(link: Link, labels: Mapping[str, Label]) -> Iterator[Difference]:
    a, b = link.a.article, link.b.article
    for conflict in link.conflicts:
        yield Difference(
            slot=conflict.slot.value,
            a=_value(a, conflict.a),
            b=_value(b, conflict.b),
            left=labels[a.id],
            right=labels[b.id],
            reason=one_line(conflict.reason),
        )


def _value(article: Article, span: Span) -> str:
    return one_line(article.text[slice(*span)])
