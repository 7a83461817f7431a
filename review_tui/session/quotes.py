"""Quotes of sentences, and finding them again after articles, splitter or matcher have changed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from review_tui.records import Alignment, Article, Sentence, Span
from store import Quote

CONTEXT = 32
"""Code points kept before and after a quote: enough to tell equal sentences apart."""


def quote(sentence: Sentence) -> Quote:
    """The sentence as a quote that can be found again."""
    article, start, end = sentence.article, sentence.start, sentence.end
    before, after = article.text[max(0, start - CONTEXT) : start], article.text[end : end + CONTEXT]
    return Quote(article.id, article.sha256, start, end, sentence.text, before, after)


class Anchors:
    """Finds quotes in the articles of one alignment: at their place, moved, or not at all.

    A quote is only ever found as exactly its own text, in its own article; an article that was renamed is
    known again by its hash. Where the text stands more than once, only prefix and suffix decide.
    """

    def __init__(self, alignment: Alignment) -> None:
        self._articles = {article.id: article for article in alignment.articles}
        self._by_hash = {article.sha256: article for article in alignment.articles}
        self._sentences: defaultdict[str, list[Sentence]] = defaultdict(list)
        for sentence in alignment.sentences:
            self._sentences[sentence.article.id].append(sentence)
        self._places = {(s.article.id, s.start, s.end): s for s in alignment.sentences}

    def find(self, wanted: Quote) -> tuple[Sentence, ...]:
        """The sentences that hold the quoted text now; none where it can no longer be found."""
        article = self._articles.get(wanted.article) or self._by_hash.get(wanted.sha256)
        if article is None or (span := locate(wanted, article)) is None:
            return ()
        if whole := self._places.get((article.id, *span)):
            return (whole,)
        return tuple(s for s in self._sentences[article.id] if s.start < span[1] and span[0] < s.end)

    def find_all(self, wanted: Iterable[Quote]) -> tuple[Sentence, ...]:
        """The sentences that hold any of the quotes, each once, in the order of the quotes."""
        return tuple({s.id: s for one in wanted for s in self.find(one)}.values())


def locate(wanted: Quote, article: Article) -> Span | None:
    """Where the quoted text stands in the article: its old place, else the only one that fits, else None."""
    size = len(wanted.exact)
    if not size:
        return None
    if article.text[wanted.start : wanted.end] == wanted.exact and (
        article.sha256 == wanted.sha256 or _fits(wanted, article, wanted.start) == 2
    ):
        return wanted.start, wanted.end
    starts = list(_occurrences(article.text, wanted.exact))
    best = max((_fits(wanted, article, start) for start in starts), default=0)
    fitting = [start for start in starts if _fits(wanted, article, start) == best]
    return (fitting[0], fitting[0] + size) if len(fitting) == 1 else None


def _occurrences(text: str, exact: str) -> Iterator[int]:
    start = text.find(exact)
    while start >= 0:
        yield start
        start = text.find(exact, start + 1)


def _fits(wanted: Quote, article: Article, start: int) -> int:
    """How many of prefix and suffix stand around `start` as they stood around the quote: 0, 1 or 2."""
    end = start + len(wanted.exact)
    before = article.text[max(0, start - CONTEXT) : start] == wanted.prefix
    return before + (article.text[end : end + CONTEXT] == wanted.suffix)
