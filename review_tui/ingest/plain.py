"""Plain text: the article as it stands, never reflowed."""

from review_tui.ingest.charset import decode
from review_tui.ingest.draft import Draft


def read_plain(data: bytes) -> tuple[Draft, ...]:
    """The one article of a text file."""
    text, notices = decode(data)
    return (Draft(text, notices=notices),)
