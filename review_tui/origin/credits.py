"""Credit lines: the agency an article says it is from, once for all of it."""

import re
from collections.abc import Collection, Iterator, Sequence

from review_tui.origin.spellings import abbreviates

_NAME = r"(?<![\w.&'’-])(?P<name>(?:the\s)?[A-Z][\w&.'’-]*(?:\s(?:of\s)?[A-Z][\w&.'’-]*){0,4})"
_AGENCY = r"(?P<name>[A-Z][\w.-]+(?: [A-Z][\w.-]*){0,3})"
_LINES = (
    (("(",), rf"^\s*(?:[A-Z][\w .,'’/-]{{0,40}}\s)?\({_AGENCY}\)\s*(?:[-–—]|$)"),
    (("(",), rf"^\s*\({_AGENCY}\)\s+(?=[A-Z\"“])"),
    (("/",), rf"^[A-Z][\w .,'’-]{{2,60}}[.,]\s/{_AGENCY}/"),
    (("\nsource", "\nvia", "\ncredit"), rf"^(?:[Ss]ource|[Vv]ia|[Cc]redit)s?:?\s+{_NAME}\W*$"),
    ((" used in this",), rf"[Ff]rom\s{_NAME}\s(?:was|were|is|are)\s(?:also\s)?used\sin\sthis\s"),
    (("contributed to this",), rf"{_NAME}\s(?:also\s)?contributed\sto\sthis\s(?:report|story|article)"),
    (
        tuple(
            f"{what} {by}" for what in ("reporting", "files", "material", "input") for by in ("by", "from")
        ),
        rf"[Ww]ith\s(?:additional\s)?(?:reporting|files|material|input)\s(?:by|from)\s{_NAME}",
    ),
    (
        ("originally published", "originally appeared", "first published", "first appeared"),
        rf"(?:originally|first)\s(?:published|appeared)\s(?:by|in|on|at)\s{_NAME}",
    ),
    (("©", "(c)", "copyright"), rf"^(?:©|\([Cc]\)|[Cc]opyright)\s(?:©\s)?(?:\d{{4}}\s)?{_NAME}"),
)
"""Each by words without which it is not looked for, nor compiled."""
_BYLINE = re.compile(
    rf"^[Bb][Yy]\s[^,|\n]{{3,60}}\s?[,|]\s?{_NAME}(?:,\s[\w ,:.]*\d[\w ,:.]*)?$", re.MULTILINE
)
_LONE = re.compile(rf"^\W*{_NAME}\W*$")
_SIGNED = re.compile(r"^\W*(?P<name>[A-Z]{2,4})\W*$")
_CLOSING = ("END", "ENDS", "MORE", "TOP")
_EDGE = 3
"""Lines from either end of an article in which a name alone is its credit line."""
_TOP = 400
"""Characters from the start within which a byline stands."""
_LONGEST = 200
"""A credit line is short; longer lines are searched only where they begin and end."""


def byline_outlet(text: str) -> str:
    """For whom the byline at the top of an article says that it was written; empty where it does not."""
    match = _BYLINE.search(text[:_TOP])
    return match["name"] if match else ""


def find_credits(text: str, known: Collection[str]) -> tuple[str, ...]:
    """The agencies that credit lines name, a dateline's first; a name alone on a line only if `known`."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    edges = {*lines[:_EDGE], *lines[-_EDGE:]}
    low, read = "\n".join(("", *lines)).lower(), list(map(_parts, lines))
    patterns = (re.compile(pattern) for hints, pattern in _LINES if any(hint in low for hint in hints))
    credited = (name for pattern in patterns for parts in read for name in _credited(parts, pattern))
    found = [*credited, byline_outlet(text), *_alone(edges, known), *_last(lines)]
    return tuple(dict.fromkeys(re.sub(r"^[Tt]he\s", "", name).strip() for name in found if name))


def _parts(line: str) -> Sequence[str]:
    return [line] if len(line) <= _LONGEST else [line[: _LONGEST // 2], line[-_LONGEST // 2 :]]


def _credited(parts: Sequence[str], pattern: re.Pattern[str]) -> Iterator[str]:
    """Whom a line names that is read in these parts."""
    match = next(filter(None, map(pattern.search, parts)), None)
    is_short = (
        match and match["name"].isupper() and abbreviates(match["name"], parts[0][: match.start("name")])
    )
    if match and not is_short:
        yield match["name"].rstrip(".")


def _last(lines: Sequence[str]) -> Sequence[str]:
    """An acronym alone on the last line, which is no tag: of a tag the text speaks before."""
    match = _SIGNED.match(lines[-1]) if lines else None
    is_tag = match and any(match["name"] in line for line in (*lines[:-1], *_CLOSING))
    return [match["name"]] if match and not is_tag else []


def _alone(lines: Collection[str], known: Collection[str]) -> Iterator[str]:
    for line in sorted(lines):
        match = _LONE.match(line)
        if match and match["name"] in known:
            yield match["name"]
