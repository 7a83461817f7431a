"""Sentences that only ask, and so tell nothing."""


def asks(text: str) -> bool:
    """Whether a sentence only asks."""
    return text.rstrip(" \"”»'’)").endswith("?")
