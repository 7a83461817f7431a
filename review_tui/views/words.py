"""Numbers, times and texts in few plain words."""

SHORT = 40
"""Characters by which a note or a claim is known."""


def count(number: int, what: str) -> str:
    """A number with its noun: 1 claim, 2 claims."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def when(at: str) -> str:
    """A decision's time to the minute, in UTC."""
    return f"{at[:10]} {at[11:16]} UTC"


def day(at: str) -> str:
    """A decision's day, in UTC."""
    return at[:10]


def shortened(text: str, most: int = SHORT) -> str:
    """The first words of the text, to know it by."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
