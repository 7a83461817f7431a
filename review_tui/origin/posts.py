"""For which body somebody speaks by office: its chief executive, its chair, its observers; not its workers.

What the head of a company says, the company says: crediting the one beside the other makes no second source.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.beside import NO_NAME, around, is_past, words_before
from review_tui.origin.cast import Cast
from review_tui.origin.companies import Companies
from review_tui.origin.known import looks_personal
from review_tui.origin.nouns import singular
from review_tui.origin.records import Attribution
from review_tui.records import Sentence

_OFFICE = r"""(?i:(?:(?:acting|interim|managing|executive|general|group)\s)*(?:
    chief(?:\sexecutive)?(?:\sofficer)? | ceo | chair(?:man|woman|person)? | president
  | director(?:[\s-]general)? | head | boss | owner | (?:co-)?founder | secretary-general | commissioner
  | governor | spokes(?:man|woman|person) | (?:general|regional|district|branch|national)\ssecretary
))"""  # a minister is heard beside his ministry
_BODY = r"(?P<body>(?:[\w&.'’-]+\s){0,5}?[\w&.'’-]+?)(?=[,.;:)]|$|\s(?:who|said|says|told|in|on|at|and)\b)"
_AFTER = (
    rf"^,?\s(?:\d+,\s)?(?:an?\s|the\s)?{_OFFICE}\s(?:of|at|for)\s{_BODY}",
    rf"^,\s(?:the\s)?(?P<body>[\w&.-]+(?:\s[\w&.-]+){{0,4}})['’]s\s{_OFFICE}\b",
    rf"^,\swho\s(?:runs|heads|leads|chairs|directs|owns|founded)\s{_BODY}",
)
_GRADES = lex.word_set("acting interim managing group deputy regional district branch")
_OF_A_UNION = lex.word_set("general regional district branch national")
"""Secretaries who are no ministers."""
_OFFICES = lex.word_set(
    """
    chief executive officer ceo chair chairman chairwoman chairperson president director general
    director-general head boss owner founder co-founder secretary-general commissioner spokesman spokeswoman
    spokesperson governor
    """
)
_HOLDING = _OFFICES | lex.word_set("runs heads leads chairs directs owns founded")
_AGENTS = lex.word_set(
    """
    observer official monitor representative investigator inspector delegate envoy researcher scientist
    analyst economist engineer executive spokesman spokeswoman spokesperson prosecutor
    """
)
"""Who speaks for the body they are from."""
_FROM = re.compile(r"^(?:[a-z-]+\s)*?(?P<who>[a-z-]+)\s(?:from|of|for|at|with)\s(?P<body>.+)$", re.IGNORECASE)
_ORGAN = re.compile(r"Board|(?i:(?:management|supervisory|executive) board)")
_CLOSE = 8
"""Words before a name that office and body take up."""


def posts(
    sentences: Sequence[Sentence], attributions: Mapping[str, Sequence[Attribution]], cast: Cast
) -> Mapping[str, str]:
    """The one body for which an origin speaks, by the origin's name."""
    said: dict[str, set[str]] = defaultdict(set)
    for sentence in sentences:
        for name in {one.origin for one in attributions[sentence.id] if one.origin}:
            told = (_one_body(body, sentence, cast.companies) for body in _bodies(name, sentence.text))
            said[name].update(cast.company(body) for body in told if body)
    named = {name: _named(found - {name}) for name, found in said.items()}
    return {name: next(iter(found)) for name, found in named.items() if len(found) == 1}


def _named(bodies: set[str]) -> set[str]:
    """Without a body's own board, and without "the firm" where its name is told too."""
    whole = {body for body in bodies if not _ORGAN.fullmatch(body)}
    return {body for body in whole if body[0].isupper()} or whole


def _one_body(body: str, sentence: Sentence, companies: Companies) -> str:
    """A body as it is told, or for "its" the one company that the article has named."""
    if body != "its":
        return body
    named = companies.named_in(sentence.article.text, sentence.end)
    return next(iter(named.values())) if len(named) == 1 else ""


def _bodies(name: str, text: str) -> Iterator[str]:
    """For whom a sentence says that somebody speaks; "its" where it was told before."""
    if (member := _FROM.match(name)) and singular(member["who"].lower()) in _AGENTS:
        yield _bare(member["body"])
    if not looks_personal(name):
        return
    before, after = around(name, text)
    if holder := _holder(before):
        yield holder
    is_told = not _HOLDING.isdisjoint(after.lower().split())
    for found in filter(None, (re.match(pattern, after, re.VERBOSE) for pattern in _AFTER if is_told)):
        if not is_past(found[0]):
            yield _bare(found["body"])


def _holder(before: str) -> str:
    """Whose office is told right before a name: "Osk Steel's chief", "the election board chair", "its"."""
    words = words_before(before)
    if words[-1:] == ["secretary"] and words[-2:-1] and words[-2] in _OF_A_UNION:
        words[-1:] = ["chief"]
    end = len(words)
    while end and words[end - 1].lower() in _OFFICES | _GRADES:
        end -= 1
    if end in (0, len(words)) or words[-1].lower() in _GRADES or is_past(" ".join(words[-_CLOSE:])):
        return ""
    last = words[end - 1].removesuffix("'s").removesuffix("'")
    is_named = last[0].isupper()
    run = list(takewhile(lambda word: _belongs(word, is_named=is_named), reversed(words[: end - 1])))[::-1]
    if last.lower() == "its" or (not run and singular(last.lower()) in nouns.BODIES):
        return last.lower()
    return " ".join((*run, last)) if is_named or singular(last) in nouns.BODIES else ""


def _belongs(word: str, *, is_named: bool) -> bool:
    is_word = word.lower() not in NO_NAME and not word.endswith(("'s", ",", "."))
    return is_word and word[0].isupper() is is_named


def _bare(body: str) -> str:
    return re.sub(r"^(?:the|that)\s", "", body)
