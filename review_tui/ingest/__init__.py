"""Reads articles from files, folders, addresses and standard input."""

from review_tui.errors import ArticleError
from review_tui.ingest.articles import Progress, Reading, read, read_articles
from review_tui.ingest.limits import Limits

__all__ = ["ArticleError", "Limits", "Progress", "Reading", "read", "read_articles"]
