"""Text in parts that mean something: what is shared, what differs. Cleaned for show; styled by the screen."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from review_tui.records import Claim, Sentence, Span
from review_tui.text.show import for_show, one_line

LONGEST = 5000
"""Code points of a sentence that are shown; drawing more would only slow each key down."""


class Mark(StrEnum):
    """What a part of a sentence is to the claim."""

    PLAIN = "plain"
    SHARED = "shared"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text under one mark, safe to show."""

    text: str
    mark: Mark = Mark.PLAIN


def marked_parts(sentence: Sentence, claim: Claim) -> tuple[Part, ...]:
    """The sentence in parts: words it shares with the claim's others, values that are in conflict."""
    end = min(sentence.end, sentence.start + LONGEST)
    marks = [Mark.PLAIN] * (end - sentence.start)
    for mark, spans in (
        (Mark.SHARED, _shared(sentence, claim)),
        (Mark.DIFFERS, _differing(sentence, claim)),
    ):
        for start, stop in spans:
            for place in range(max(start, sentence.start), min(stop, end)):
                marks[place - sentence.start] = mark
    shown = for_show(sentence.article.text[sentence.start : end]).replace("\n", " ")
    return (*_runs(shown, marks), *([Part(_rest(sentence))] if end < sentence.end else []))


def shown_text(sentence: Sentence) -> str:
    """The sentence on one line, safe to show; of one longer than any reader reads, how it begins."""
    begin = sentence.article.text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
    rest = _rest(sentence) if sentence.end > sentence.start + LONGEST else ""
    return one_line(begin) + rest


def _rest(sentence: Sentence) -> str:
    return f"… and {sentence.end - sentence.start - LONGEST:,} more characters"


def _runs(text: str, marks: list[Mark]) -> Iterable[Part]:
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or marks[end] is not marks[start]:
            yield Part(text[start:end], marks[start])
            start = end


def _shared(sentence: Sentence, claim: Claim) -> Iterable[Span]:
    for link in claim.links:
        if link.a.id == sentence.id:
            yield from ((a0, a1) for a0, a1, _, _ in link.shared)
        elif link.b.id == sentence.id:
            yield from ((b0, b1) for _, _, b0, b1 in link.shared)


def _differing(sentence: Sentence, claim: Claim) -> Iterable[Span]:
    for link in claim.links:
        if link.a.id == sentence.id:
            yield from (conflict.a for conflict in link.conflicts)
        elif link.b.id == sentence.id:
            yield from (conflict.b for conflict in link.conflicts)
