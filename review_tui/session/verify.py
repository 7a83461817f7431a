"""Whether every quote still stands where it stood, and every article is what it was."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from review_tui.records import Article
from review_tui.session.ground import STRUCTURAL
from review_tui.session.renames import former_names
from review_tui.session.review import Review
from store import Act, ArticleRef, Decision, Quote


class Finding(Struct, frozen=True):
    """One thing that is not as it was."""

    article: str
    """Id of the article, as it was recorded."""
    what: str
    """What is not, as a sentence."""


def verify(review: Review, known: Sequence[ArticleRef]) -> tuple[Finding, ...]:
    """What of the articles and quotes is not as recorded; nothing where all is.

    An article is known again under another name by its text, or by half of its sentences. Where a session has
    ended on another edition of an article than the one quoted, or something was decided on one, it is enough
    that the quote stands in that.
    """
    articles, quotes = articles_by_old_name(review, known), checked_quotes(review)
    seen = {(ref.id, ref.sha256) for ref in known} | {(quote.article, quote.sha256) for quote in quotes}
    taken = {name for name, article in articles.items() if (name, article.sha256) in seen}
    asked = [q for q in quotes if q.article not in taken or not review.anchors.find(q)]
    absent = (_absent(ref) for ref in known if ref.id not in articles)
    refs = ((ref.id, ref.sha256) for ref in known if ref.id not in taken)
    hashes = chain(refs, ((q.article, q.sha256) for q in asked))
    changed = (_changed(name, articles[name], sha256) for name, sha256 in hashes if name in articles)
    astray = (misplaced(quote, articles.get(quote.article)) for quote in asked)
    return tuple(dict.fromkeys(finding for finding in chain(absent, changed, astray) if finding))


def told_renamed(review: Review, known: Sequence[ArticleRef]) -> Iterator[str]:
    """Which articles have another name than the one recorded, a sentence each."""
    for name, article in articles_by_old_name(review, known).items():
        if name != article.id:
            yield f"{name} has another name now: {article.id}."


def articles_by_old_name(review: Review, known: Sequence[ArticleRef]) -> Mapping[str, Article]:
    """The articles by the names that they are recorded under, and by those they have now."""
    given = {article.id: article for article in review.alignment.articles}
    names = former_names(known, review.alignment.articles)
    moved = {ref.id: given[names[ref.id]] for ref in known if ref.id in names}
    quoted = {quote.article: review.anchors.article(quote) for quote in checked_quotes(review)}
    return {name: article for name, article in quoted.items() if article} | moved | given


def checked_quotes(review: Review) -> Collection[Quote]:
    """What the standing decisions quote, but for those that their reviewer has since decided anew."""
    replaced = {
        made.id for history in review.places.histories.values() for made in _replaced(review, history)
    }
    return dict.fromkeys(
        quote for made in review.log.standing if made.id not in replaced for quote in made.quotes
    )


def _replaced(review: Review, history: Sequence[Decision]) -> Iterator[Decision]:
    """Of the decisions on one claim, what a reviewer said of it before their last verdict that stands."""
    judges = set()
    for made in filter(review.log.stands, reversed(history)):
        if made.reviewer in judges and made.act not in STRUCTURAL:
            yield made
        elif made.act is Act.VERDICT:
            judges.add(made.reviewer)


def _absent(ref: ArticleRef) -> Finding:
    return Finding(ref.id, f"{ref.id}: the article was not given; it was reviewed from {ref.path}.")


def _changed(name: str, article: Article, sha256: str) -> Finding | None:
    if article.sha256 == sha256:
        return None
    which = name if name == article.id else f"{name}, now {article.id}"
    return Finding(name, f"{which}: the article is not the one that was reviewed; its hash differs.")


def misplaced(quote: Quote, article: Article | None) -> Finding | None:
    """What is wrong with where the quote stands in its article; None where it stands there."""
    if article is not None and article.text[quote.start : quote.end] == quote.exact:
        return None
    where = f"{quote.article}, {quote.start} to {quote.end}"
    missing = "its article was not given" if article is None else "the quote does not stand there"
    return Finding(quote.article, f"{where}: {missing}: “{quote.exact[:60]}”.")
