"""Articles into sentences: spans in reading order, with nothing but white space between them."""

import re
from collections.abc import Iterator

from review_tui.records import Article, Sentence, Span

_END = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+|\n+")


def sentence_spans(text: str) -> tuple[Span, ...]:
    """The sentences of `text`, in order, without overlap; what lies between them is white space."""
    return tuple(_trimmed(text))


def _trimmed(text: str) -> Iterator[Span]:
    start = 0
    for stop in [*(match.end() for match in _END.finditer(text)), len(text)]:
        piece = text[start:stop]
        if stripped := piece.strip():
            begin = start + piece.index(stripped)
            yield begin, begin + len(stripped)
        start = stop


def split_article(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article, numbered from 0; their ids are `article:1`, `article:2`, …."""
    sentences, line, seen = [], 1, 0
    for index, (start, end) in enumerate(sentence_spans(article.text)):
        line += article.text.count("\n", seen, start)
        seen = start
        sentences.append(Sentence(f"{article.id}:{index + 1}", article, index, line, start, end))
    return tuple(sentences)
