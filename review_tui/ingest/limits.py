"""How much the program takes in before it says no."""

from msgspec import Struct

MEGABYTE = 1_000_000


class Limits(Struct, frozen=True):
    """Bounds on what is read, checked before the reading and named when they are met."""

    file_bytes: int = 25 * MEGABYTE
    """Of one file; a long book is 2 MB of text, a scanned report 20 MB."""
    articles: int = 20_000
    """Of one review; twice the largest folder we have measured."""
    total_bytes: int = 500 * MEGABYTE
    """Of all files together: every text is held in memory."""
    seconds: float = 20
    """For one file to be parsed; 500 pages of PDF take about ten."""
    memory: int = 300 * MEGABYTE
    """Address space of the process that parses."""
