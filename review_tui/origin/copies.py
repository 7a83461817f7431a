"""Passages that two articles share word for word, or nearly: a wire copy, a press release, one quotation.

Runs of four words found in both are joined where few words lie between them: the seed-and-extend alignment
of text reuse detection (Potthast et al., "Overview of the 5th competition on plagiarism detection", 2013).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from review_tui.origin.records import Copy
from review_tui.records import Article, Sentence, Span

_WORD = re.compile(r"\w+")
SEED = 4
"""Words in a run: fewer, and names and set phrases of the subject match."""
GAP = 4
"""Words that may differ between two runs of one passage: a title added, a date left out."""
LEAST = 10
"""Words a passage must share; below this two writers may meet by chance."""
DENSE = 0.7
"""Share of a passage's words, in the longer of its two places, that must be the same."""
_MOST_ARTICLES = 8
"""Articles remembered per run, so that a phrase in hundreds of articles costs no more than in eight."""
_OPENING = tuple('"“„«')
_ALIKE = 0.5
"""Share of a sentence that must stand in a copied passage for the sentence to be copied."""
_SAME_ARTICLE = 0.6
"""Share of the shorter article that must stand in the other for the two to be one article."""

Hit = tuple[int, int]


def find_copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """The shared passages of every two articles, in the order of the articles and of their text."""
    places: dict[tuple[str, ...], dict[int, int]] = {}
    spans: list[list[Span]] = []
    hits: dict[tuple[int, int], list[Hit]] = defaultdict(list)
    for number, article in enumerate(articles):
        found = [(match[0], match.span()) for match in _WORD.finditer(article.text.lower())]
        spans.append([span for _, span in found])
        words = [word for word, _ in found]
        for at, run in enumerate(zip(*(words[n:] for n in range(SEED)), strict=False)):
            known = places.setdefault(run, {})
            for other, place in known.items():
                if other != number:
                    hits[other, number].append((place, at))
            if number not in known and len(known) < _MOST_ARTICLES:
                known[number] = at
    return tuple(
        _copy(articles, spans, pair, passage) for pair in sorted(hits) for passage in _passages(hits[pair])
    )


def _passages(hits: Sequence[Hit]) -> Iterator[tuple[Hit, Hit, int]]:
    """First run, last run and shared words of each passage long and dense enough to be a copy."""
    first, last, shared = hits[0], hits[0], SEED
    for hit in [*hits[1:], (-1, -1)]:
        steps = hit[0] - last[0], hit[1] - last[1]
        if all(0 < step <= SEED + GAP for step in steps):
            last, shared = hit, shared + min(SEED, *steps)
            continue
        length = max(last[0] - first[0], last[1] - first[1]) + SEED
        if shared >= LEAST and shared >= DENSE * length:
            yield first, last, shared
        first, last, shared = hit, hit, SEED


def _copy(
    articles: Sequence[Article],
    spans: Sequence[Sequence[Span]],
    pair: tuple[int, int],
    passage: tuple[Hit, Hit, int],
) -> Copy:
    first, last, shared = passage
    a_span, b_span = (
        (spans[number][begin][0], spans[number][end + SEED - 1][1])
        for number, begin, end in zip(pair, first, last, strict=True)
    )
    return Copy(articles[pair[0]].id, articles[pair[1]].id, a_span, b_span, shared)


def copied_shares(articles: Sequence[Article], copies: Sequence[Copy]) -> Mapping[tuple[str, str], float]:
    """By pair of article ids, how much of the shorter article stands in the other one too, from 0 to 1.

    Quotations are left out: two reporters may have stood before the same speaker.
    """
    texts = {article.id: article.text for article in articles}
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for copy in copies:
        if texts[copy.a][copy.a_span[0] - 1 : copy.a_span[0]] not in _OPENING:
            shared[copy.a, copy.b] += min(copy.a_span[1] - copy.a_span[0], copy.b_span[1] - copy.b_span[0])
    shortest = {pair: max(1, min(len(texts[one]) for one in pair)) for pair in shared}
    return {pair: min(1.0, size / shortest[pair]) for pair, size in shared.items()}


class Copies(Struct, frozen=True):
    """The copied passages, to be asked about two sentences."""

    by_pair: Mapping[tuple[str, str], Sequence[Copy]]
    """By the ids of the two articles."""
    shares: Mapping[tuple[str, str], float]

    def has_words_of(self, one: Sentence, other: Sentence) -> bool:
        """Whether two sentences, the first of the earlier article, have the same words or nearly."""
        return one.text == other.text or self._shares_passage(one, other)

    def is_from(self, one: Sentence, other: Sentence) -> bool:
        """Whether one of two sentences is too much like the other for two writers to have met by chance."""
        share = self.shares.get((one.article.id, other.article.id), 0.0)
        return share >= _SAME_ARTICLE or self._shares_passage(one, other)

    def _shares_passage(self, one: Sentence, other: Sentence) -> bool:
        return any(
            _overlap(copy.a_span, one) >= _ALIKE and _overlap(copy.b_span, other) >= _ALIKE
            for copy in self.by_pair.get((one.article.id, other.article.id), ())
        )


def sorted_copies(articles: Sequence[Article], copies: Sequence[Copy]) -> Copies:
    """The passages by the two articles that share them."""
    pairs: dict[tuple[str, str], list[Copy]] = defaultdict(list)
    for copy in copies:
        pairs[copy.a, copy.b].append(copy)
    return Copies(pairs, copied_shares(articles, copies))


def _overlap(span: Span, sentence: Sentence) -> float:
    shared = min(span[1], sentence.end) - max(span[0], sentence.start)
    return shared / (sentence.end - sentence.start)
