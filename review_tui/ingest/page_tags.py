"""What the elements of a page are for, by their tags and by the names that publishers give them."""

import re

from review_tui.records import Role

VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
))  # fmt: skip
INLINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd",
    "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
))  # fmt: skip
NEVER = frozenset((
    "aside", "button", "canvas", "dialog", "footer", "head", "iframe", "label", "nav", "noscript",
    "object", "script", "select", "style", "svg", "template", "textarea",
))  # fmt: skip
"""What stands in these is no part of an article."""
_CELLS = frozenset(("p", "td", "th"))
ENDS = {
    "": frozenset(("p",)),
    "li": frozenset(("p", "li")),
    "dd": frozenset(("p", "dd", "dt")),
    "dt": frozenset(("p", "dd", "dt")),
    "td": _CELLS,
    "th": _CELLS,
    "tr": _CELLS | {"tr"},
}
"""The open elements that a start tag ends; any block ends a paragraph."""
_HEADS = frozenset(f"h{level}" for level in range(1, 7))
AROUND = re.compile(
    r"(?:^|\s)(?:site-?|page-?|main-?|top-?|global-?|post-?|article-?)?"
    r"(?:cookies?|consent|gdpr|nav|navbar|navigation|menu|sidebar|related|recommend|most-?read|popular|trending|shar(?:e|ing)|social|newsletter|subscri|sign-?up|promo|advert|ads?"
    r"|banner|breadcrumbs?|comments?|disqus|footer|masthead|header|topbar|modal|popup|paywall|tags|more-from)(?![a-z])",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|author|dateline|timestamp|pub-?date|published)(?![a-z])", re.IGNORECASE
)


def role_of(tag: str, named: str, outer: Role) -> Role:
    """What the text of an element is for: what its tag or its name says, else what that around it is for."""
    if tag in _HEADS:
        return Role.HEADLINE
    if tag == "figcaption":
        return Role.CAPTION
    if tag == "address" or BYLINE.search(named):
        return Role.BYLINE
    return outer
