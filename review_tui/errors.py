"""What can go wrong with an article, as sentences a reviewer can act on."""


class ArticleError(Exception):
    """Articles cannot be read or aligned; the message says which, or why, and what to do."""
