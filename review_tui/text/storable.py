"""Text as a file can hold it."""


def storable(text: str) -> str:
    """`text` without half surrogate pairs, which no file holds: two halves join, one alone becomes �."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
