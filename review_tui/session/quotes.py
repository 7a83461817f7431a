"""Quotes of sentences, and finding them again after articles, splitter or matcher have changed."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from review_tui.records import Alignment, Article, Sentence, Span
from store import Act, Decision, Quote

CONTEXT = 32
"""Code points kept before and after a quote: enough to tell equal sentences apart."""
_CUT = r"\w\0\w|\w[-‐‑'’.,]\0\w|\w\0[-‐‑'’.,]\w"
"""A place (\\0) within a word or number: “two soldiers died” is not said in “Forty-two soldiers died”."""


def quote(sentence: Sentence) -> Quote:
    """The sentence as a quote that can be found again."""
    article, start, end = sentence.article, sentence.start, sentence.end
    before, after = article.text[max(0, start - CONTEXT) : start], article.text[end : end + CONTEXT]
    return Quote(article.id, article.sha256, start, end, sentence.text, before, after)


class Anchors:
    """Finds quotes in the articles of one alignment: at their place, moved, or not at all.

    A quote is only ever found as exactly its own text, in its own article; an article that was renamed is
    known again by its hash, or by `names`: new ids by former ones. Where the text stands more than once, only
    prefix and suffix decide.
    """

    def __init__(self, alignment: Alignment, names: Mapping[str, str] | None = None) -> None:
        self._articles = {article.id: article for article in alignment.articles}
        self.names = {was: now for was, now in (names or {}).items() if was not in self._articles}
        """But for those that other articles have now."""
        self._by_hash = {article.sha256: article for article in reversed(alignment.articles)}
        self._sentences: defaultdict[str, list[Sentence]] = defaultdict(list)
        for sentence in alignment.sentences:
            self._sentences[sentence.article.id].append(sentence)
        self._places = {(s.article.id, s.start, s.end): s for s in alignment.sentences}
        self._found: dict[Quote, tuple[Sentence, ...]] = {}

    def find(self, wanted: Quote) -> tuple[Sentence, ...]:
        """The sentences that hold the quoted text now; none where it can no longer be found."""
        if wanted not in self._found:
            self._found[wanted] = self._find(wanted)
        return self._found[wanted]

    def find_all(self, wanted: Iterable[Quote]) -> tuple[Sentence, ...]:
        """The sentences that hold any of the quotes, each once, in the order of the quotes."""
        return tuple({s.id: s for one in wanted for s in self.find(one)}.values())

    def article(self, wanted: Quote) -> Article | None:
        """The article of the quote: what was quoted, under whatever name, else what has its name now."""
        named = self._articles.get(self.names.get(wanted.article, wanted.article))
        if named and named.sha256 == wanted.sha256:
            return named
        return self._by_hash.get(wanted.sha256, named)

    def renamed(self, decision: Decision) -> Decision:
        """The decision about the article that it was about, by the name that this has now."""
        if decision.act is not Act.STANCE or decision.subject in self._articles:
            return decision
        found = (self.article(each) for each in decision.quotes if each.article == decision.subject)
        now = next(filter(None, found), None)
        return replace(decision, subject=now.id) if now else decision

    def _find(self, wanted: Quote) -> tuple[Sentence, ...]:
        article = self.article(wanted)
        if article is None or (span := locate(wanted, article)) is None:
            return ()
        if whole := self._places.get((article.id, *span)):
            return (whole,)
        held = tuple(s for s in self._sentences[article.id] if s.start < span[1] and span[0] < s.end)
        return held if held and _is_meant(wanted, article, span, held) else ()


def locate(wanted: Quote, article: Article) -> Span | None:
    """Where the quoted text stands in the article: its old place, else the only one that fits, else None."""
    size = len(wanted.exact)
    if not size:
        return None
    if article.text[wanted.start : wanted.end] == wanted.exact and (
        article.sha256 == wanted.sha256 or all(_fits(wanted, article, wanted.start))
    ):
        return wanted.start, wanted.end
    starts = [start for start in _occurrences(article.text, wanted.exact) if _is_free(wanted, article, start)]
    best = max((sum(_fits(wanted, article, start)) for start in starts), default=0)
    fitting = [start for start in starts if sum(_fits(wanted, article, start)) == best]
    return (fitting[0], fitting[0] + size) if len(fitting) == 1 else None


def _occurrences(text: str, exact: str) -> Iterator[int]:
    start = text.find(exact)
    while start >= 0:
        yield start
        start = text.find(exact, start + 1)


def _is_meant(wanted: Quote, article: Article, span: Span, held: tuple[Sentence, ...]) -> bool:
    """Whether the text is whole sentences, or a part of some that stands as it stood.

    In a sentence that begins otherwise the same words say something else: “He denied that two died.”
    """
    before, after = _fits(wanted, article, span[0])
    begins = held[0].start == span[0]
    return before or (begins and (after or held[-1].end == span[1]))


def _is_free(wanted: Quote, article: Article, start: int) -> bool:
    """Whether the text at `start` neither begins nor ends within a word, or does so as it did when quoted."""
    end = start + len(wanted.exact)
    before, after = article.text[max(0, start - 2) : start], article.text[end : end + 2]
    begins = before == wanted.prefix[-2:] or not re.search(_CUT, f"{before}\0{wanted.exact[:2]}")
    ends = after == wanted.suffix[:2] or not re.search(_CUT, f"{wanted.exact[-2:]}\0{after}")
    return begins and ends


def _fits(wanted: Quote, article: Article, start: int) -> tuple[bool, bool]:
    """Whether prefix and suffix stand around `start` as they stood around the quote."""
    end = start + len(wanted.exact)
    before, after = article.text[max(0, start - CONTEXT) : start], article.text[end : end + CONTEXT]
    return before == wanted.prefix, after == wanted.suffix
