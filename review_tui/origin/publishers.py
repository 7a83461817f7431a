"""In whose name an article is published: what a press office sends out is its body's own word."""

import re
from collections.abc import Mapping, Sequence

from review_tui.origin import nouns
from review_tui.origin.cast import Cast
from review_tui.origin.known import looks_personal
from review_tui.origin.lexicon import word_set
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
_NEWSROOM = re.compile(r"\b(?:associated|united|inter|social|the|news)$", re.IGNORECASE)
"""Before "Press Service" and "Media Team" these make no body's name: the Inter Press Service."""
_NOBODY = nouns.NEWSROOMS | word_set(
    "staff desk editors reporters guest contributor admin administrator user"
)
_MAIL = (".eml", ".mbox")


def publishers(articles: Sequence[Article], cast: Cast) -> Mapping[str, str]:
    """By article id, the body or the sender in whose name it is published, under its one name."""
    found = ((article.id, _publisher(article)) for article in articles)
    return {article: cast.one_name(name) for article, name in found if name}


def _publisher(article: Article) -> str:
    return _body_of(article.author) or _body_of(article.outlet) or _sender(article)


def _body_of(name: str | None) -> str:
    """Whose press office a name is; empty where it is none."""
    unit = next(filter(None, (pattern.match(name.strip()) for pattern in _UNITS)), None) if name else None
    return unit["body"] if unit and not _NEWSROOM.search(unit["body"]) else ""


def _sender(article: Article) -> str:
    """Who signs an article without an outlet: a subject line or a title is nobody's name."""
    name = (article.author or "").strip()
    if article.outlet or not _NOBODY.isdisjoint(name.lower().split()):
        return ""
    return name if article.path.lower().endswith(_MAIL) or looks_personal(name) else ""
