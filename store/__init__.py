"""What cannot be worked out again: the reviewers' decisions, kept in one JSON database file."""

from store.database import Database
from store.errors import LockedError, StoreError
from store.records import Act, ArticleRef, Decision, Quote, Verdict

__all__ = ["Act", "ArticleRef", "Database", "Decision", "LockedError", "Quote", "StoreError", "Verdict"]
