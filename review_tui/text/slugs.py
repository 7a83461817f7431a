"""Place, day and agency as news agencies set them before a report, with full stops that end no sentence."""

import re

_SLUG = re.compile(
    r"\s*[A-Z][\w .'’-]{1,30}[.,]\s"
    r"(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?[.,]?(?:\s\d{4}[.,]?)?\s"
    r"(?:/[A-Z][\w -]{1,20}/\.|\([A-Z][\w -]{1,20}\)\s?[-–—])\s"
)
"""A place, a day, an agency: "MOSCOW, October 15. /TASS/. ", "KIEV. March 5 (Interfax) - "."""


def slug_end(line: str) -> int:
    """Where the report begins behind an agency's slug at the beginning of a line; 0 where there is none."""
    slug = _SLUG.match(line)
    return slug.end() if slug else 0
