"""What can go wrong outside the program, as sentences a reviewer can act on."""


class ArticleError(Exception):
    """Articles cannot be read or aligned; the message says which, or why, and what to do."""


class EditorError(Exception):
    """There is no editor, or it failed; the message says which and what to do."""
