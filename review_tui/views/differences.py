"""The conflicts of a claim, in words."""

from collections.abc import Mapping
from itertools import chain
from typing import NamedTuple

from msgspec import Struct

from review_tui.records import Alignment, Article, Claim, Conflict, Link, Span
from review_tui.text.show import one_line
from review_tui.views.articles import Label


class Value(NamedTuple):
    """What a slot is filled with, safe to show."""

    letters: str
    """Of the articles that fill it so."""
    text: str


class Difference(Struct, frozen=True):
    """A conflict between two articles, safe to show."""

    slot: str
    a: Value
    b: Value
    reason: str

    @property
    def letters(self) -> str:
        """Of the two articles: A/D."""
        return f"{self.a.letters}/{self.b.letters}"


def differences(claim: Claim, labels: Mapping[str, Label]) -> tuple[Difference, ...]:
    """The conflicts between the claim's sentences, in the order of its links."""
    return tuple(_difference(link, each, labels) for link in claim.links for each in link.conflicts)


def hints(claim: Claim, labels: Mapping[str, Label]) -> tuple[Difference, ...]:
    """Where the claim's sentences differ and can both be right, each once: "a later figure"."""
    found = (_difference(link, each, labels) for link in claim.links for each in link.hints)
    return tuple(dict.fromkeys(found))


def differences_beside(
    claim: Claim, alignment: Alignment, labels: Mapping[str, Label]
) -> Mapping[str, tuple[Difference, ...]]:
    """Where sentences of other claims differ from the claim's, by their ids; only of those that do."""
    own = {sentence.id for sentence in claim.sentences}
    found: dict[str, tuple[Difference, ...]] = {}
    for link in chain.from_iterable(alignment.links_of.get(each, ()) for each in own):
        told = tuple(_difference(link, each, labels) for each in (*link.conflicts, *link.hints))
        other = link.b.id if link.a.id in own else link.a.id
        if told and other not in own:
            found[other] = (*found.get(other, ()), *told)
    return found


def _difference(link: Link, found: Conflict, labels: Mapping[str, Label]) -> Difference:
    return Difference(
        found.slot.value,
        _value(link.a.article, found.a, labels),
        _value(link.b.article, found.b, labels),
        one_line(found.reason),
    )


def _value(article: Article, span: Span, labels: Mapping[str, Label]) -> Value:
    return Value(labels[article.id].letter, one_line(article.text[slice(*span)]))
