"""Articles into sentences: spans in reading order, with nothing but white space between them."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from review_tui.records import Article, Sentence, Span
from review_tui.text.normal import without_invisible
from review_tui.text.other_languages import stops_in
from review_tui.text.roles import sentence_role

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")


def sentence_spans(text: str, language: str | None = None) -> tuple[Span, ...]:
    """The sentences of `text`, in order, without overlap; what lies between them is white space."""
    lines = (line.span() for line in _LINE.finditer(text))
    return tuple(span for start, end in lines for span in _sentences_in(text, start, end, language))


def _sentences_in(text: str, start: int, end: int, language: str | None) -> Iterator[Span]:
    """The sentences of one line, which is all that is ever held beside the text."""
    line = text[start:end]
    seen = without_invisible(line)
    begin = 0
    for stop in (seen.raw((0, stop))[1] for stop in stops_in(language, seen.text)):
        if stripped := line[begin:stop].strip():
            first = line.index(stripped[0], begin)
            yield start + first, start + first + len(stripped)
        begin = stop


def split_article(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article with their roles; their ids are `article:1`, `article:2`, …."""
    sentences, line, seen = [], 1, 0
    for index, (start, end) in enumerate(sentence_spans(article.text, article.language)):
        line += article.text.count("\n", seen, start)
        seen = start
        sentence = Sentence(f"{article.id}:{index + 1}", article, index, line, start, end)
        sentences.append(replace(sentence, role=sentence_role(sentence)))
    return tuple(sentences)
