"""Articles into an alignment: sentences, the links between them, and the claims those make."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from review_tui.match.claims import group_claims
from review_tui.records import Alignment, Article, Link, Relation, Sentence
from review_tui.text.sentences import split_article

MATCHER = "token-sort/1"
_SHOWN = 0.5
Pairs = Iterable[tuple[str, str]]


def align(
    articles: Sequence[Article], *, together: Pairs = (), apart: Pairs = (), all_links: bool = False
) -> Alignment:
    """Align the articles; `together` and `apart` are pairs of sentence ids the reviewer has joined or parted.

    With `all_links` every cross-article pair with a score above 0 is kept, otherwise only shown ones.
    The order in which the articles are given decides only the order of the result.
    """
    sentences = tuple(sentence for article in articles for sentence in split_article(article))
    links = tuple(link for link in _links(sentences) if link.shown or all_links)
    claims = group_claims(sentences, links, together=together, apart=apart)
    return Alignment(tuple(articles), sentences, links, claims, MATCHER)


def regroup(alignment: Alignment, *, together: Pairs = (), apart: Pairs = ()) -> Alignment:
    """The same sentences and links grouped again under other marks of the reviewer."""
    claims = group_claims(alignment.sentences, alignment.links, together=together, apart=apart)
    return Alignment(alignment.articles, alignment.sentences, alignment.links, claims, alignment.matcher)


def _links(sentences: Sequence[Sentence]) -> Iterable[Link]:
    for a, b in combinations(sentences, 2):
        if a.article.id != b.article.id:
            score = fuzz.token_sort_ratio(a.text, b.text) / 100
            if score > 0:
                yield Link(a, b, score, Relation.EQUIVALENT, score >= _SHOWN)
