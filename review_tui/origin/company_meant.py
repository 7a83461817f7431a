"""Which company "the company", "the Leith-based haulier" or a company spokesman stands for in an article."""

import re
from collections.abc import Iterable, Iterator, Sequence

from review_tui.origin import trades
from review_tui.origin.companies import Companies, Key, company_key, opens
from review_tui.origin.full_names import FullNames
from review_tui.origin.institutions import read_institution
from review_tui.origin.known import looks_personal
from review_tui.origin.leads import leading_phrase, may_be_no_name
from review_tui.origin.lexicon import TIMES, word_set
from review_tui.origin.mentions import Mention
from review_tui.origin.phrases import Kind, Phrase, Report
from review_tui.origin.reading import Line
from review_tui.origin.tongues import is_foreign
from review_tui.origin.words import Words, read_words
from review_tui.text.countries import take_country

_LEAD = 2
"""Sentences at the top of an article, headline among them, that tell what it is about."""
_DATELINE = re.compile(r"^[A-Z][^()\n]{0,40}\([^()\n]{2,30}\)\s*[-–—]\s*|^[A-Z ,.0-9]{3,40}\s[-–—]\s")
_WHERE = word_set("in at to from near off on outside around across")

Mentions = Sequence[Sequence[Mention]]


def company_meant(phrase: Phrase, lines: Sequence[Line], at: int, companies: Companies) -> str:
    """The one company that the article names before the phrase, which stands in the line at `at`.

    Where it names none before: the one it names afterwards, or whom its lead is about; empty for two.
    """
    line, lead = lines[at], lines[: min(at, _LEAD)]
    words = line.words if line.words.spans else read_words(line.text, line.start)  # a line without a cue
    text, end = line.sentence.article.text, line.sentence.start + words.spans[phrase.start][0]
    named = companies.named_in(text, end) or companies.named_in(text, len(text))
    fitting = [
        name for key, name in named.items() if phrase.head in trades.ANY_COMPANY | companies.kinds(key)
    ]
    names = fitting if named else _owners([line.text for line in lead])
    return names[0] if len(names) == 1 else ""


def has_rival(name: str, before: Sequence[Line], people: FullNames) -> bool:
    """Whether sentences were about another name that may be a company's too, though nothing says so."""
    names = {one for line in before for one in (*_speaking(line), *_opening(line))}
    others = (one for one in names if not (_is_personal(one, people) or read_institution(one)))
    return not all(_may_be_one(company_key(one), company_key(name)) for one in others)


def _is_personal(name: str, people: FullNames) -> bool:
    """Whether a name is somebody's, with where they are from or without their first name."""
    return looks_personal(name.partition(" of ")[0]) or bool(people.whole(name))


def _speaking(line: Line) -> Iterator[str]:
    for report in line.reports:
        if report.role == "speaker" and report.phrase.kind is Kind.NAME and _is_said(line, report):
            yield report.phrase.name


def _opening(line: Line) -> Iterator[str]:
    """The name a sentence opens with; one word is a name only where another sentence has it inside."""
    article = line.sentence.article
    phrase = (
        None if is_foreign(article.language) else leading_phrase(read_words(_DATELINE.sub("", line.text)))
    )
    if not phrase or phrase.kind is not Kind.NAME or phrase.name == article.outlet or line.text.isupper():
        return
    if not may_be_no_name(phrase, article.text):
        yield phrase.name


def _is_said(line: Line, report: Report) -> bool:
    """Outlets report; whoever the story is about speaks."""
    return not line.words.low[report.start].startswith(("report", "reveal", "publish"))


def _may_be_one(key: Key, other: Key) -> bool:
    return key == other or opens(key, other) or opens(other, key)


def is_unnamed_among(before: Mentions, noun: str) -> bool:
    """Whether a body without a name has been spoken of that the noun may stand for."""
    return any(not one.name and one.may_be(noun) for each in before for one in each)


def are_several(before: Mentions, noun: str) -> bool:
    """Whether two bodies with names have been spoken of that the noun may stand for."""
    named = (one for each in before for one in each if one.name and one.may_be(noun))
    return len({company_key(one.name) for one in named}) > 1


def is_placed(phrase: Phrase) -> bool:
    """Whether a noun is told apart only by where its company is at home: "the Leith-based haulier"."""
    words = phrase.name.lower().split()
    return any(word.endswith("-based") for word in words) or bool(take_country(words[:1])[0])


def _owners(texts: Iterable[str]) -> list[str]:
    """Whom the top of an article is about, where it speaks of nobody else and of what is "its" own."""
    found = [name for text in texts for name in _owner(read_words(_DATELINE.sub("", text)))]
    return list(dict.fromkeys(found))


def _owner(words: Words) -> Iterator[str]:
    opening = leading_phrase(words)
    if opening is None or opening.kind is not Kind.NAME or read_institution(opening.name):
        return
    others = [n for n in range(opening.end, len(words)) if words.is_capital(n) and not _is_setting(words, n)]
    if "its" in words.low[opening.end :] and not others:
        yield opening.name


def _is_setting(words: Words, at: int) -> bool:
    """Whether a capital only tells when or where."""
    while words.is_capital(at - 1):
        at -= 1
    return words.low[at] in TIMES or words.low[at - 1] in _WHERE
