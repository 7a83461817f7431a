"""A JSON report read back: what makes the same review again, and whether its quotes still hold."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from review_tui.records import Alignment, Article
from review_tui.report.errors import ReportError
from review_tui.report.json_document import SCHEMA
from review_tui.session import open_review
from review_tui.session.verify import Finding, articles_by_old_name, misplaced, verify
from store import ArticleRef, Decision, Quote


class Imported(Struct, frozen=True):
    """What a report keeps that cannot be worked out again."""

    articles: tuple[ArticleRef, ...]
    decisions: tuple[Decision, ...]


class _Article(Struct, frozen=True):
    id: str
    path: str
    sha256: str
    title: str | None = None


class _Sentence(Struct, frozen=True):
    article: str
    start: int
    end: int
    text: str


class _Document(Struct, frozen=True):
    schema: int
    tool: str
    articles: tuple[_Article, ...]
    sentences: tuple[_Sentence, ...]
    decisions: tuple[Decision, ...]


def read_report(text: str) -> Imported:
    """The articles and decisions of a JSON report. Raises ReportError where it is none of ours."""
    document = _document(text)
    return Imported(_refs(document), document.decisions)


def verify_report(text: str, articles: Sequence[Article]) -> tuple[Finding, ...]:
    """What in these articles is not as the JSON report has it; nothing where every quote and hash holds.

    Raises ReportError where it is none of ours.
    """
    document = _document(text)
    review = open_review(Alignment(tuple(articles), (), (), (), ""), document.decisions)
    given = articles_by_old_name(review, _refs(document))
    hashes = {article.id: article.sha256 for article in document.articles}
    quotes = (Quote(s.article, hashes.get(s.article, ""), s.start, s.end, s.text) for s in document.sentences)
    astray = (misplaced(quote, given.get(quote.article)) for quote in quotes)
    return tuple(dict.fromkeys([*verify(review, _refs(document)), *filter(None, astray)]))


def _document(text: str) -> _Document:
    try:
        document = msgspec.json.decode(text.encode(), type=_Document)
    except (ValueError, RecursionError) as error:
        raise ReportError(f"This is not a JSON report of review-tui ({error}): give one it wrote.") from error
    if document.schema > SCHEMA:
        raise ReportError(
            f"This report was written by {document.tool} (schema {document.schema}): use that or a newer one."
        )
    return document


def _refs(document: _Document) -> tuple[ArticleRef, ...]:
    return tuple(ArticleRef(a.id, a.path, a.sha256, a.title or "") for a in document.articles)
