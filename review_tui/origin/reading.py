"""Each sentence of an article as the origin layer reads it: its reports, its hedge, its quotation marks."""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from review_tui.origin.cues import find_reports, has_cue
from review_tui.origin.foreign import find_foreign
from review_tui.origin.hedges import find_hedge
from review_tui.origin.phrases import Report
from review_tui.origin.tongues import is_foreign
from review_tui.origin.turns import Turn, find_turns, turn_at
from review_tui.origin.words import Words, open_quotation, read_words
from review_tui.records import Sentence, Span
from review_tui.text.questions import asks

_CLOSING = re.compile(r"[\"”»]")
_LONGEST = 2000
"""Characters after which a quotation that has not ended is taken for a mark too many."""


class Line(Struct, frozen=True):
    """One sentence, read."""

    sentence: Sentence
    text: str
    reports: tuple[Report, ...]
    start: int
    """Where it begins to speak: behind "HOLT:" in a transcript."""
    words: Words
    """Empty where it has no cue: most sentences need no reading."""
    hedge: Span | None
    opens_inside: bool
    """It begins inside a quotation that an earlier sentence opened."""
    closes_inside: bool
    """It ends inside a quotation that a later sentence closes."""
    opens_paragraph: bool
    speaker: str
    """Who says it, in a transcript; empty for those who speak for the outlet."""

    @property
    def hedge_words(self) -> str | None:
        """The words that hold it at arm's length."""
        return self.text[slice(*self.hedge)] if self.hedge else None

    @property
    def is_quotation(self) -> bool:
        """Whether all of it stands in quotation marks."""
        opens = self.opens_inside or self.text[0] in '"“„«'
        return opens and not self.reports and (self.closes_inside or self.text[-1] in '"”»')


def read_article(sentences: Sequence[Sentence]) -> tuple[Line, ...]:
    """The sentences of one article, read in order; a quotation does not reach over a line's end."""
    lines: list[Line] = []
    inside, end = False, 0
    turns = find_turns(sentences[0].article)
    for sentence in sentences:
        opens_paragraph = "\n" in sentence.article.text[end : sentence.start]
        turn = turn_at(turns, sentence.start)
        line = _read(sentence, turn, inside and not opens_paragraph, opens_paragraph or not lines)
        inside, end = line.closes_inside, sentence.end
        lines.append(line)
    return tuple(lines)


def _is_closed_later(sentence: Sentence) -> bool:
    """Whether a quotation open at a sentence's end ever ends: one mark too many must not silence the rest."""
    text, end = sentence.article.text, sentence.end
    paragraph = text.find("\n", end, end + _LONGEST)
    if _CLOSING.search(text, end, paragraph if paragraph >= 0 else end + _LONGEST):
        return True
    return paragraph >= 0 and text[paragraph : paragraph + 3].strip()[:1] in ('"', "“", "«")


def _without_listener(report: Report, text: str) -> Report:
    """Nobody passes on what "told Carver" says in an article about Daniel Carver."""
    told = report.told
    if told is None or told.is_definite or " " in told.name:
        return report
    is_surname = re.search(rf"\b[A-Z][a-z]+ {re.escape(told.name)}\b", text)
    return replace(report, told=None) if is_surname else report


def _reports(sentence: Sentence, words: Words) -> tuple[Report, ...]:
    language = sentence.article.language
    found = find_foreign(words, language) if language and is_foreign(language) else find_reports(words)
    return tuple(_without_listener(report, sentence.article.text) for report in found)


def _read(sentence: Sentence, turn: Turn | None, inside: bool, opens_paragraph: bool) -> Line:
    text = sentence.text
    start = max(0, turn.opening - sentence.start) if turn else 0
    is_read = is_foreign(sentence.article.language) or has_cue(text[start:])
    words = read_words(text if is_read else "", start, in_quotation=inside)
    closes = open_quotation(text, in_quotation=inside) and _is_closed_later(sentence)
    return Line(
        sentence,
        text,
        () if asks(text) else _reports(sentence, words),
        start,
        words,
        find_hedge(text),
        inside,
        closes,
        opens_paragraph,
        turn.speaker if turn else "",
    )
