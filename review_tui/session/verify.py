"""Whether every quote still stands where it stood, and every article is what it was."""

from collections.abc import Iterable, Sequence
from itertools import chain

from msgspec import Struct

from review_tui.records import Article
from review_tui.session.review import Review
from store import ArticleRef, Decision, Quote


class Finding(Struct, frozen=True):
    """One thing that is not as it was."""

    article: str
    """Id of the article."""
    what: str
    """What is not, as a sentence."""


def verify(review: Review, known: Iterable[ArticleRef]) -> tuple[Finding, ...]:
    """What of the articles and quotes is not as recorded; nothing where all is."""
    articles = {article.id: article for article in review.alignment.articles}
    standing = [decision for decision in review.decisions if decision.batch not in review.withdrawn]
    absent = (_absent(ref) for ref in known if ref.id not in articles)
    hashes = chain(
        ((ref.id, ref.sha256) for ref in known), ((q.article, q.sha256) for q in _quotes(standing))
    )
    changed = (_changed(articles[name], sha256) for name, sha256 in hashes if name in articles)
    astray = (misplaced(quote, articles.get(quote.article)) for quote in _quotes(standing))
    return tuple(dict.fromkeys(finding for finding in chain(absent, changed, astray) if finding))


def _quotes(decisions: Sequence[Decision]) -> Iterable[Quote]:
    return dict.fromkeys(quote for decision in decisions for quote in decision.quotes)


def _absent(ref: ArticleRef) -> Finding:
    return Finding(ref.id, f"{ref.id}: the article was not given; it was reviewed from {ref.path}.")


def _changed(article: Article, sha256: str) -> Finding | None:
    if article.sha256 == sha256:
        return None
    what = f"{article.id}: the article is not the one that was reviewed; its hash differs."
    return Finding(article.id, what)


def misplaced(quote: Quote, article: Article | None) -> Finding | None:
    """What is wrong with where the quote stands in its article; None where it stands there."""
    if article is not None and article.text[quote.start : quote.end] == quote.exact:
        return None
    where = f"{quote.article}, {quote.start} to {quote.end}"
    missing = "its article was not given" if article is None else "the quote does not stand there"
    return Finding(quote.article, f"{where}: {missing}: “{quote.exact[:60]}”.")
