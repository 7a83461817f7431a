"""Quotations over several sentences: each is the word of whoever is named with one of them."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from review_tui.origin.reading import Line
from review_tui.origin.records import Attribution
from review_tui.records import Sentence

Attributions = tuple[Attribution, ...]


def continue_quotations(
    lines: Sequence[Line], found: dict[str, Attributions], corrections: Mapping[str, str]
) -> None:
    """Credits a sentence that only quotes to whom the quotation's other sentences do."""
    for at, line in enumerate(lines):
        if line.is_quotation and line.sentence.id not in corrections:
            speaker = _speaker_after(lines, found, at) or _speaker_before(lines, found, at)
            if speaker:
                found[line.sentence.id] = (_carried(line.sentence, speaker, line.hedge_words),)


def _speaker_after(lines: Sequence[Line], found: Mapping[str, Attributions], at: int) -> Attribution | None:
    """Who is named where the quotation that is still open comes to its end."""
    while lines[at].closes_inside and at + 1 < len(lines) and not lines[at + 1].opens_paragraph:
        at += 1
        if lines[at].reports:
            return next((one for one in found[lines[at].sentence.id] if one.origin), None)
    return None


def _speaker_before(lines: Sequence[Line], found: Mapping[str, Attributions], at: int) -> Attribution | None:
    """Who spoke last in the sentence before, if that quotes too."""
    if at == 0 or not any(mark in lines[at - 1].text for mark in '"”»'):
        return None
    return next((one for one in reversed(found[lines[at - 1].sentence.id]) if one.origin), None)


def _carried(sentence: Sentence, speaker: Attribution, hedge: str | None) -> Attribution:
    return replace(speaker, start=sentence.start, end=sentence.end, hedge=hedge, resolved=True)
