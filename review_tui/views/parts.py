"""Text in parts that mean something: what is shared, what differs, which words are disguised.

Cleaned for show; styled by the screen.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from review_tui.records import Claim, Sentence, Span
from review_tui.text.alphabets import mixed_words
from review_tui.text.show import for_show, one_line

LONGEST = 5000
"""Code points of a sentence that are shown; drawing more would only slow each key down."""


class Mark(StrEnum):
    """What a part of a sentence is to the claim, or to the sentence it was before."""

    PLAIN = "plain"
    SHARED = "shared"
    DIFFERS = "differs"
    LOST = "lost"
    GAINED = "gained"


class Part(Struct, frozen=True):
    """A run of text under one mark, safe to show."""

    text: str
    mark: Mark = Mark.PLAIN
    is_mixed: bool = False
    """A word with letters of another alphabet that are drawn like its own."""


def marked_parts(sentence: Sentence, claim: Claim) -> tuple[Part, ...]:
    """The sentence in parts: words it shares with the claim's others, values that are in conflict."""
    end = min(sentence.end, sentence.start + LONGEST)
    spans = {Mark.SHARED: _shared(sentence, claim), Mark.DIFFERS: _differing(sentence, claim)}
    within = {
        mark: [(max(0, start - sentence.start), stop - sentence.start) for start, stop in each]
        for mark, each in spans.items()
    }
    shown = for_show(sentence.article.text[sentence.start : end]).replace("\n", " ")
    return (*parted(shown, within), *([Part(_rest(sentence))] if end < sentence.end else []))


def shown_parts(sentence: Sentence) -> tuple[Part, ...]:
    """The sentence as `shown_text` shows it."""
    return parted(shown_text(sentence), {})


def parted(text: str, spans: Mapping[Mark, Iterable[Span]]) -> tuple[Part, ...]:
    """A text that is safe to show, with marks where they are put; a later one covers an earlier one."""
    marks = [Mark.PLAIN] * len(text)
    for mark, each in spans.items():
        for start, stop in each:
            marks[start:stop] = [mark] * len(marks[start:stop])
    mixed = mixed_words(text)
    ends = {place for span in mixed for place in span}
    return tuple(
        Part(text[start:end], marks[start], any(a <= start < b for a, b in mixed))
        for start, end in _runs(marks, ends)
    )


def shown_text(sentence: Sentence) -> str:
    """The sentence on one line, safe to show; of one longer than any reader reads, how it begins."""
    begin = sentence.article.text[sentence.start : min(sentence.end, sentence.start + LONGEST)]
    rest = _rest(sentence) if sentence.end > sentence.start + LONGEST else ""
    return one_line(begin) + rest


def _rest(sentence: Sentence) -> str:
    return f"… and {sentence.end - sentence.start - LONGEST:,} more characters"


def _runs(marks: Sequence[Mark], ends: Container[int]) -> Iterable[Span]:
    """The stretches under one mark, broken at these places too."""
    start = 0
    for end in range(1, len(marks) + 1):
        if end == len(marks) or end in ends or marks[end] is not marks[start]:
            yield start, end
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
