"""Reads articles from files, folders, addresses and standard input."""

from review_tui.errors import ArticleError
from review_tui.ingest.articles import Reading, read, read_articles
from review_tui.ingest.limits import Limits

__all__ = ["ArticleError", "Limits", "Reading", "read", "read_articles"]
