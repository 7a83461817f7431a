"""What can go wrong with an article, as sentences a reviewer can act on."""


class ArticleError(Exception):
    """An article cannot be read; the message names the file and what to do."""
