"""One claim with everything a verdict on it rests on."""

from dataclasses import dataclass, replace

from review_tui.records import Alignment, Claim, Conflict, Sentence
from review_tui.session import Review, Standing
from review_tui.text.show import for_show
from review_tui.views.articles import Label, labels
from review_tui.views.parts import Part, marked_parts


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of a claim, with where it stands."""

    label: Label
    article: str
    """Id of its article."""
    number: int
    """Place in its article, from 1."""
    line: int
    parts: tuple[Part, ...]
    before: str = ""
    after: str = ""
    """The sentences around it in its article."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A conflict between two articles, in words."""

    slot: str
    letters: str
    """Of the two articles: A/D."""
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim as the reviewer weighs it."""

    number: int
    total: int
    standing: Standing
    passages: tuple[Passage, ...]
    differences: tuple[Difference, ...]
    related: tuple[Passage, ...]
    note: str
    stale: str


def evidence(review: Review, claim: Claim, number: int, standing: Standing) -> Evidence:
    """Everything to show of a claim that stands so."""
    names = labels(review.alignment.articles)
    return Evidence(
        number=number,
        total=len(review.claims),
        standing=standing,
        passages=tuple(
            _in_context(_passage(s, names[s.article.id], marked_parts(s, claim)), s, review.alignment)
            for s in claim.sentences
        ),
        differences=tuple(
            _difference(conflict, names[link.a.article.id], names[link.b.article.id])
            for link in claim.links
            for conflict in link.conflicts
        ),
        related=tuple(_passage(s, names[s.article.id], (Part(_line(s.text)),)) for s in claim.related),
        note=for_show(standing.note),
        stale=for_show(standing.stale),
    )


def _passage(sentence: Sentence, label: Label, parts: tuple[Part, ...]) -> Passage:
    return Passage(label, sentence.article.id, sentence.index + 1, sentence.line, parts)


def _in_context(passage: Passage, sentence: Sentence, alignment: Alignment) -> Passage:
    neighbours = alignment.sentences_of[sentence.article.id]
    before = neighbours[sentence.index - 1].text if sentence.index else ""
    after = neighbours[sentence.index + 1].text if sentence.index + 1 < len(neighbours) else ""
    return replace(passage, before=_line(before), after=_line(after))


def _difference(conflict: Conflict, a: Label, b: Label) -> Difference:
    return Difference(conflict.slot.value, f"{a.letter}/{b.letter}", _line(conflict.reason))


def _line(text: str) -> str:
    return " ".join(for_show(text).split())
