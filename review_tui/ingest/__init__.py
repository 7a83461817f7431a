"""Reads articles from files and folders."""

from review_tui.ingest.articles import ArticleError, read_articles

__all__ = ["ArticleError", "read_articles"]
