"""An article with the verdict of each sentence's claim in the margin."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.ui.lines import ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, CURSOR, DIM, GLYPHS, STRONG, VERDICTS
from review_tui.ui.pictures.blocks import block_page
from review_tui.ui.pictures.parts import drawn_parts
from review_tui.ui.pictures.verdicts import told_verdict
from review_tui.views.reading import Line, Reading
from review_tui.views.words import count

TEXT = 76
"""Cells of the widest line that is easy to read."""


def article_title(reading: Reading, place: int, total: int, width: int) -> Content:
    """Which article, of how many."""
    label = line(
        (reading.label.letter, ACCENT), (f" {reading.label.name}", STRONG), (f"  {reading.about} ", DIM)
    )
    return ends(label, line((f"article {place} of {total}", DIM)), width)


def article_blocks(reading: Reading, width: int) -> list[list[Content]]:
    """The sentences over as many lines as each needs."""
    return [_block(each, min(TEXT, width - 8)) for each in reading.lines]


def article_lines(blocks: Sequence[list[Content]], at: int, width: int, height: int) -> Sequence[Content]:
    """The page on which the sentence at this place stands, that sentence reversed."""
    lit = [*blocks[:at], [_lit(each) for each in blocks[at]], *blocks[at + 1 :]]
    return [fit(each, width) for each in block_page(lit, at, height)]


def _lit(content: Content) -> Content:
    return content[:8] + content[8:].stylize(CURSOR) if len(content) > 8 else content


def _block(sentence: Line, width: int) -> list[Content]:
    margin = line(
        (f" {GLYPHS[sentence.verdict]} ", VERDICTS[sentence.verdict]), (f"{sentence.claim_number:>3}  ", DIM)
    )
    rows = drawn_parts(sentence.parts).wrap(max(1, width))
    block = [(margin if n == 0 else Content(" " * 8)) + row for n, row in enumerate(rows)]
    return [Content(), *block] if sentence.begins_paragraph else block


def sentence_lines(sentence: Line, width: int) -> Sequence[Content]:
    """What the sentence under the cursor is part of."""
    where = f"Sentence {sentence.number}: claim {sentence.claim_number}, "
    others = f", in {count(sentence.articles, 'article')}"
    return list(wrapped(line(where, *told_verdict(sentence.verdict), others), width))
