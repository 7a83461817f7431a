"""For which outlet a journalist speaks, where the articles say so: in a byline, or where she is credited.

What a reporter has seen, her paper says: crediting the one beside the other makes no second source.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.beside import NO_NAME, PRESS, around, is_past, words_before
from review_tui.origin.cast import Cast
from review_tui.origin.known import looks_personal
from review_tui.origin.records import Attribution
from review_tui.origin.spellings import fold
from review_tui.records import Article, Sentence

_BETWEEN = 4
"""Words before a name among which its outlet's ends: "Daily Tide senior political correspondent"."""
_OUTLET = r"(?P<outlet>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,4})"
_AFTER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^\sof\s(?:the\s)?{_OUTLET}",
        rf"^,\s(?:an?|the)\s(?:[\w-]+\s){{0,3}}?{PRESS}\s(?:for|at|with|of)\s(?:the\s)?{_OUTLET}",
        rf"^,\swho\s(?:covers|reports|writes|works)\b[^,.]{{0,40}}?\s(?:for|at)\s(?:the\s)?{_OUTLET}",
    )
)
_NAMELESS = re.compile(rf"^{_OUTLET}(?:['’]s)?\s(?:[a-z-]+\s){{0,2}}{PRESS}\b")
"""An origin without a name of its own: "Daily Tide reporter at the scene"."""
_WITH_OUTLET = re.compile(rf"^(?P<name>.+?)\sof\s(?:the\s)?{_OUTLET}$")
_APPOSED = re.compile(r"^,\s(?:\d+,\s)?(?:an?|the|its)\s(?P<what>[^,.]+)")
_IS_PRESS = re.compile(rf"\b{PRESS}\b")
_AND = re.compile(r"[,&;]|\band\b")
_NOBODY = nouns.NEWSROOMS | lex.word_set("staff desk editors reporters correspondents times post agence")


def newsrooms(
    articles: Sequence[Article],
    sentences: Iterable[Sentence],
    attributions: Mapping[str, Sequence[Attribution]],
    cast: Cast,
) -> Mapping[str, str]:
    """The one outlet of these articles for which an origin writes, by the origin's name."""
    outlets = {fold(each.outlet): each.outlet for each in articles if each.outlet}
    said: dict[str, set[str]] = defaultdict(set)
    others = set()
    for sentence in sentences if outlets else ():
        for origin in {one.origin for one in attributions[sentence.id] if one.origin}:
            said[origin] |= _outlets_by(origin, sentence.text, outlets)
            if _is_called_otherwise(origin, sentence.text):
                others.add(origin)
    signed = _bylines(articles)
    told = {
        origin: found
        or (set() if origin in others or _has_other_title(origin, cast) else signed[fold(origin)])
        for origin, found in said.items()
    }
    alone = {origin: next(iter(found)) for origin, found in told.items() if len(found) == 1}
    return {origin: outlet for origin, outlet in alone.items() if fold(origin) != fold(outlet)}


def _bylines(articles: Iterable[Article]) -> Mapping[tuple[str, ...], set[str]]:
    """For which outlets somebody signs, by the folded name."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for article in articles:
        for name in (re.sub(r"^[Bb]y ", "", each.strip()) for each in _AND.split(article.author or "")):
            if article.outlet and looks_personal(name) and _NOBODY.isdisjoint(name.lower().split()):
                found[fold(name)].add(article.outlet)
    return found


def _outlets_by(origin: str, text: str, outlets: Mapping[tuple[str, ...], str]) -> set[str]:
    """The outlets for which a sentence says that somebody writes."""
    named = (outlets.get(fold(name)) for name in _named_with(origin, text))
    return {outlet for outlet in named if outlet}


def _named_with(origin: str, text: str) -> Iterator[str]:
    """The names that stand where an outlet's would."""
    yield _outlet(_NAMELESS.match(origin))
    if (named := _WITH_OUTLET.match(origin)) and looks_personal(named["name"]):
        yield named["outlet"]
    if looks_personal(origin):
        before, after = around(origin, text)
        yield _owner(before)
        yield from (_outlet(each.match(after)) for each in _AFTER)


def _outlet(match: re.Match[str] | None) -> str:
    return match["outlet"] if match and not is_past(match[0]) else ""


def _owner(before: str) -> str:
    """Whose the name after these words is: "Daily Tide reporter", "the Daily Tide's Brae correspondent"."""
    words = words_before(before)
    is_press = bool(words) and _IS_PRESS.fullmatch(words[-1]) is not None
    ends = range(len(words) - is_press, max(0, len(words) - (_BETWEEN if is_press else 1)), -1)
    owner = next((n for n in ends if words[n - 1].endswith("'s")), 0)
    if not owner and is_press:
        owner = next((n for n in ends if words[n - 1][0].isupper()), 0)
    if is_past(" ".join(words[owner:])):
        return ""
    return " ".join(_last_name(words[:owner])).removesuffix("'s")


def _last_name(words: Sequence[str]) -> list[str]:
    """The name at the end of these words, without what may open a sentence before it: "On Monday"."""
    name = takewhile(lambda word: word[0].isupper() and word.lower() not in NO_NAME, reversed(words))
    return [*name][::-1]


def _is_called_otherwise(name: str, text: str) -> bool:
    """Whether the text says that somebody is no journalist: "Mara Lind, a nurse,"."""
    apposed = _APPOSED.match(around(name, text)[1])
    return apposed is not None and not _IS_PRESS.search(apposed["what"])


def _has_other_title(name: str, cast: Cast) -> bool:
    member = cast.member(name)
    return member is not None and bool(member.titles) and member.titles.isdisjoint(nouns.PRESS)
