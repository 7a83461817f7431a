"""For which outlet a journalist speaks, where the articles say so: in a byline, or where she is credited.

What a reporter has seen, her paper says: crediting the one beside the other makes no second source.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.cast import Cast
from review_tui.origin.known import looks_personal
from review_tui.origin.records import Attribution
from review_tui.origin.spellings import fold
from review_tui.records import Article, Sentence

_NEAR = 90
"""Characters before and after a name in which it is told for whom she writes."""
_PRESS = "(?:" + "|".join(sorted(nouns.PRESS)) + ")s?"
_OUTLET = r"(?P<outlet>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,4})"
_BEFORE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OUTLET}(?:['’]s\s(?:[\w-]+\s){{0,2}}|\s(?:[a-z-]+\s){{0,2}}){_PRESS},?\s$",
        rf"{_OUTLET}['’]s\s$",
    )
)
_AFTER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^\sof\s(?:the\s)?{_OUTLET}",
        rf"^,\s(?:an?|the)\s(?:[\w-]+\s){{0,3}}?{_PRESS}\s(?:for|at|with|of)\s(?:the\s)?{_OUTLET}",
        rf"^,\swho\s(?:covers|reports|writes|works)\b[^,.]{{0,40}}?\s(?:for|at)\s(?:the\s)?{_OUTLET}",
    )
)
_NAMELESS = re.compile(rf"^{_OUTLET}(?:['’]s)?\s(?:[a-z-]+\s){{0,2}}{_PRESS}\b")
"""An origin without a name of its own: "Daily Tide reporter at the scene"."""
_WITH_OUTLET = re.compile(rf"^(?P<name>.+?)\sof\s(?:the\s)?{_OUTLET}$")
_PAST = re.compile(r"\b(?:former|ex|then)\b")
_APPOSED = re.compile(r"^,\s(?:\d+,\s)?(?:an?|the|its)\s(?P<what>[^,.]+)")
_IS_PRESS = re.compile(rf"\b{_PRESS}\b")
_BETWEEN = re.compile(r"\s*(?:[,&;]|\band\b|^\s*by\b)\s*", re.IGNORECASE)
"""What stands around the names of a byline."""
_NOBODY = nouns.NEWSROOMS | lex.word_set("staff desk editors reporters correspondents times post agence")


def newsrooms(
    articles: Sequence[Article],
    sentences: Iterable[Sentence],
    attributions: Mapping[str, Sequence[Attribution]],
    cast: Cast,
) -> Mapping[str, str]:
    """The one outlet of these articles for which an origin writes, by the origin's name."""
    outlets = {fold(each.outlet): each.outlet for each in articles if each.outlet}
    bylines = _bylines(articles)
    told: dict[str, set[str]] = defaultdict(set)
    others = set()
    for sentence in sentences if outlets else ():
        for origin in {one.origin for one in attributions[sentence.id] if one.origin}:
            told[origin].update(_outlets_by(origin, sentence.text, outlets))
            if _is_called_otherwise(origin, sentence.text):
                others.add(origin)
    found = {}
    for origin, said in told.items():
        signed = set() if origin in others or _has_other_title(origin, cast) else bylines[fold(origin)]
        if len(known := said or signed) == 1:
            found[origin] = next(iter(known))
    return {origin: outlet for origin, outlet in found.items() if fold(origin) != fold(outlet)}


def _bylines(articles: Iterable[Article]) -> Mapping[tuple[str, ...], set[str]]:
    """For which outlets somebody signs, by the folded name."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for article in articles:
        for name in _BETWEEN.split(article.author or ""):
            if article.outlet and looks_personal(name) and _NOBODY.isdisjoint(name.lower().split()):
                found[fold(name)].add(article.outlet)
    return found


def _outlets_by(origin: str, text: str, outlets: Mapping[tuple[str, ...], str]) -> Iterator[str]:
    """The outlets for which a sentence says that somebody writes."""
    for match in _matches(origin, text):
        words = match["outlet"].split()
        ends = (outlets.get(fold(" ".join(words[n:]))) for n in range(len(words)))
        if (outlet := next(filter(None, ends), None)) and not _PAST.search(match[0]):
            yield outlet


def _matches(origin: str, text: str) -> Iterator[re.Match[str]]:
    if nameless := _NAMELESS.match(origin):
        yield nameless
    if (named := _WITH_OUTLET.match(origin)) and looks_personal(named["name"]):
        yield named
    if looks_personal(origin):
        before, after = _around(origin, text)
        yield from filter(None, (each.search(before) for each in _BEFORE))
        yield from filter(None, (each.search(after) for each in _AFTER))


def _around(name: str, text: str) -> tuple[str, str]:
    """What stands before and after the name; nothing where it is not in the text."""
    start = text.find(name)
    end = start + len(name)
    return (text[max(0, start - _NEAR) : start], text[end : end + _NEAR]) if start >= 0 else ("", "")


def _is_called_otherwise(name: str, text: str) -> bool:
    """Whether the text says that somebody is no journalist: "Mara Lind, a nurse,"."""
    apposed = _APPOSED.match(_around(name, text)[1])
    return apposed is not None and not _IS_PRESS.search(apposed["what"])


def _has_other_title(name: str, cast: Cast) -> bool:
    member = cast.member(name)
    return member is not None and bool(member.titles) and member.titles.isdisjoint(nouns.PRESS)
