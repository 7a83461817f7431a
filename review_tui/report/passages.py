"""A claim's sentences as a report quotes them, safe to show."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import shorten

from review_tui.origin.records import Attribution, Origins
from review_tui.records import Article, Claim, Link, Sentence
from review_tui.text.show import one_line
from review_tui.views.articles import Label
from review_tui.views.parts import Part, marked_parts


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence with where it stands and whom it credits."""

    label: Label
    sentence: Sentence
    claim: Claim
    """For which it is quoted."""
    attributions: tuple[Attribution, ...]

    @property
    def place(self) -> str:
        """Where to find it: by number, by line, and exactly."""
        one = self.sentence
        return f"sentence {one.index + 1}, line {one.line}, characters {one.start}–{one.end}"

    @property
    def text(self) -> str:
        """Its words on one line."""
        return one_line(self.sentence.text)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its words, marked where they are shared and where they differ."""
        return marked_parts(self.sentence, self.claim)

    @property
    def credits(self) -> str:
        """Whom it credits and how far it stands behind that; empty where it says neither."""
        return "; ".join(dict.fromkeys(_credit(each) for each in self.attributions))


def _credit(one: Attribution) -> str:
    worked_out = " (worked out)" if one.resolved else ""
    origin = f"credits {one_line(one.origin)}{worked_out}" if one.origin else ""
    hedge = f"hedged “{one_line(one.hedge)}”" if one.hedge else ""
    return ", ".join(filter(None, (origin, hedge)))


@dataclass(frozen=True, slots=True)
class Difference:
    """A conflict in words."""

    slot: str
    a: str
    b: str
    """The values."""
    left: Label
    right: Label
    """Whose they are."""
    reason: str


Labels = Mapping[str, Label]


def passages(
    sentences: Iterable[Sentence], claim: Claim, labels: Labels, origins: Origins
) -> tuple[Passage, ...]:
    """The sentences as they are quoted for the claim."""
    return tuple(
        Passage(labels[each.article.id], each, claim, origins.attributions.get(each.id, ()))
        for each in sentences
    )


def differences(claim: Claim, labels: Labels) -> tuple[Difference, ...]:
    """The conflicts between the claim's sentences, in the order of its links."""
    return tuple(difference for link in claim.links for difference in _differences(link, labels))


def _differences(link: Link, labels: Labels) -> Iterable[Difference]:
    a, b = link.a.article, link.b.article
    for conflict in link.conflicts:
        yield Difference(
            slot=conflict.slot.value,
            a=_slice(a, *conflict.a),
            b=_slice(b, *conflict.b),
            left=labels[a.id],
            right=labels[b.id],
            reason=one_line(conflict.reason),
        )


def beginning(claim: Claim, size: int = 120) -> str:
    """How the claim's lead begins: whole words of at most `size` characters, then an ellipsis."""
    return shorten(one_line(claim.lead.text), size, placeholder="…")


def _slice(article: Article, start: int, end: int) -> str:
    return one_line(article.text[start:end])
