"""Reads articles from files and folders."""

from review_tui.ingest.articles import read_articles
from review_tui.ingest.errors import ArticleError

__all__ = ["ArticleError", "read_articles"]
