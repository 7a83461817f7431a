"""In whose name an article is published: what a press office sends out is its body's own word."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from review_tui.origin import nouns
from review_tui.origin.cast import Cast
from review_tui.origin.credits import byline_outlet
from review_tui.origin.known import looks_personal
from review_tui.origin.lexicon import TIMES, word_set
from review_tui.records import Article

_UNIT = r"""(?:
    (?:public\s(?:affairs|relations|information) | media\s(?:relations|and\scommunications)
      | (?:corporate\s)?communications | newsroom)(?:\s(?:office|unit|department|team|desk|officer))?
  | (?:press | media)\s(?:office|service|unit|department|team|desk|division|cent(?:re|er)|officer)
)"""
_UNITS = tuple(
    re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for pattern in (
        rf"^(?P<body>\S.*?)(?:['’]s?)?[,:]?\s[(–-]?\s?{_UNIT}\)?$",
        rf"^{_UNIT}(?:,\s|\sof\s(?:the\s)?|\s[–-]\s)(?P<body>\S.*)$",
    )
)
_ALONE = re.compile(rf"^(?:{_UNIT})$", re.VERBOSE | re.IGNORECASE)
"""The unit of a body that is named elsewhere: "Corporate Communications"."""
_NEWSROOM = re.compile(r"\b(?:associated|united|inter|social|the|news)$", re.IGNORECASE)
"""Before "Press Service" and "Media Team" these make no body's name: the Inter Press Service."""
_NOBODY = nouns.NEWSROOMS | word_set(
    "staff desk editors reporters guest contributor admin administrator user"
)
_RELEASE = re.compile(
    r"^(?:(?:press|news|media) (?:release|statement|notice)\b.{0,60}|for immediate release\W*)$",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"^[A-Z][\w&.'’-]*(?: (?:(?:of|for|and|the|&|für|und|des|der|de|du) )*[A-Z][\w&.'’-]*){0,6}"
    r"(?: (?:plc|llc|gmbh))?$"
)
_HANDLED = re.compile(r"^(?P<body>\S[^@\n]{1,60}?)\s\(?@\w+\)?$")
_TITLED = re.compile(
    r"^(?P<body>[A-Z][^:\n]{2,60}): (?:(?:\w+ )?information|statement|notice|announcement)\b"
)
_HEAD = 6
"""Lines at the top of a release among which its sender's name stands alone."""
_MAIL = (".eml", ".mbox")


def publishers(articles: Sequence[Article], cast: Cast) -> Mapping[str, str]:
    """By article id, the body, the paper or the sender in whose name it is published, under its one name."""
    found = ((article.id, _publisher(article)) for article in articles)
    return {article: cast.company(name) for article, name in found if name}


def _publisher(article: Article) -> str:
    body = _body_of(article.author) or _body_of(article.outlet)
    return (
        body
        if body or article.outlet
        else _released(article) or byline_outlet(article.text) or _sender(article) or _posting(article)
    )


def _released(article: Article) -> str:
    """Whose press release an article is: the name that stands alone at its top."""
    lines = list(islice((line.strip() for line in article.text.splitlines() if line.strip()), _HEAD))
    if not any(map(_RELEASE.match, lines)):
        return ""
    names = (line for line in lines if _BODY.match(line) and not _RELEASE.match(line))
    return next((name for name in names if TIMES.isdisjoint(name.lower().split())), "")


def _posting(article: Article) -> str:
    """Whose account the first line names, or whose information its title says the article is."""
    first = article.text.lstrip("# \n").partition("\n")[0].strip()
    match = _HANDLED.match(first) or _TITLED.match(first)
    return match["body"] if match else ""


def _body_of(name: str | None) -> str:
    """Whose press office a name is; empty where it is none."""
    plain = (name or "").strip()
    matches = () if _ALONE.match(plain) else (pattern.match(plain) for pattern in _UNITS)
    unit = next(filter(None, matches), None)
    return unit["body"] if unit and not _NEWSROOM.search(unit["body"]) else ""


def _sender(article: Article) -> str:
    """Who signs an article without an outlet: a subject line or a title is nobody's name."""
    name = (article.author or "").strip()
    if article.outlet or not _NOBODY.isdisjoint(name.lower().split()):
        return ""
    return name if article.path.lower().endswith(_MAIL) or looks_personal(name) else ""
