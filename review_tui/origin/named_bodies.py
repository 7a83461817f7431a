"""Which body "the company", "the hospital" or "the Leith-based haulier" is, by those an article speaks of."""

import re
from collections.abc import Sequence

from msgspec import Struct, field

from review_tui.origin import trades
from review_tui.origin.cast import Cast
from review_tui.origin.companies import company_key, opens
from review_tui.origin.institutions import read_institution
from review_tui.origin.known import Known, looks_personal
from review_tui.origin.leads import leading_phrase, may_be_no_name
from review_tui.origin.lexicon import TIMES, word_set
from review_tui.origin.mentions import Mention, find_mentions, the_one
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.reading import Line
from review_tui.origin.tongues import is_foreign
from review_tui.origin.words import Words, read_words
from review_tui.records import Role
from review_tui.text.countries import take_country

FAR = 60
"""Sentences looked back over for a noun: "the agency" is known for longer than "it"."""
_LEAD = 2
"""Sentences at the top of an article, headline among them, that tell what it is about."""
_DATELINE = re.compile(r"^[A-Z][^()\n]{0,40}\([^()\n]{2,30}\)\s*[-–—]\s*|^[A-Z ,.0-9]{3,40}\s[-–—]\s")
_WHERE = word_set("in at to from near off on outside around across")


class NamedBodies(Struct):
    """The bodies that one article speaks of, by name or not."""

    cast: Cast
    lines: Sequence[Line]
    mentions: list[tuple[Mention, ...]] = field(default_factory=list)
    """By sentence, the bodies it speaks of; as far as that was asked for."""

    def by_company(self, phrase: Phrase, at: int) -> Known | None:
        """The one company of the article that the phrase may stand for."""
        noun = phrase.head
        if noun not in trades.COMPANIES or any(not one.name for one in self._mentioned(at, noun)):
            return None
        name = self._company_meant(phrase, at)
        is_called_so = name.lower().endswith(f" {noun}")
        return self._known(name) if is_called_so else self._unrivalled(name, at)

    def by_mention(self, phrase: Phrase, noun: str, at: int) -> Known | None:
        """The one body the article has spoken of before the phrase, and that the noun may stand for."""
        here = find_mentions(read_words(self.lines[at].text).before(phrase.start))
        name = the_one([*self._mentioned(at, noun), *here], noun)
        if noun in trades.COMPANIES:
            return self._unrivalled(name, at)
        return self._known(name) if name else None

    def is_one_of_several(self, phrase: Phrase, at: int) -> bool:
        """Whether the article has named two bodies that a bare noun may stand for: neither is meant."""
        if phrase.kind is not Kind.BODY or phrase.name.lower() != phrase.head:
            return False
        return len({company_key(one.name) for one in self._mentioned(at, phrase.head) if one.name}) > 1

    def _mentioned(self, at: int, noun: str) -> Sequence[Mention]:
        """The bodies that the sentences before this one speak of, and that the noun may stand for."""
        self.mentions += (
            tuple(find_mentions(read_words(line.text))) for line in self.lines[len(self.mentions) : at]
        )
        near = self.mentions[max(0, at - FAR) : at]
        return [one for each in near for one in each if one.may_be(noun)]

    def _company_meant(self, phrase: Phrase, at: int) -> str:
        """The one company that the article names before the phrase.

        Where it names none before: the one it names afterwards, or whom its lead is about; empty for two.
        """
        line, companies = self.lines[at], self.cast.companies
        words = line.words if line.words.spans else read_words(line.text, line.start)  # a line without a cue
        text, end = line.sentence.article.text, line.sentence.start + words.spans[phrase.start][0]
        named = companies.named_in(text, end) or companies.named_in(text, len(text))
        if named:
            of_any = phrase.head in trades.ANY_COMPANY
            names = [name for key, name in named.items() if of_any or phrase.head in companies.kinds(key)]
        else:
            names = list(dict.fromkeys(filter(None, map(_owner, self.lines[: min(at, _LEAD)]))))
        return names[0] if len(names) == 1 else ""

    def _unrivalled(self, name: str, at: int) -> Known | None:
        """A company, unless sentences were about another name that may be one too, though nothing says so."""
        key, openings = company_key(name), map(_opening, self.lines[max(0, at - FAR) : at])
        others = map(company_key, filter(self._may_be_company, openings))
        is_alone = name and all(key == one or opens(key, one) or opens(one, key) for one in others)
        return self._known(name) if is_alone else None

    def _may_be_company(self, name: str) -> bool:
        """Whether a name is no institution's and nobody's, with where they are from or without first name."""
        is_person = looks_personal(name.partition(" of ")[0]) or self.cast.full_names.whole(name)
        return bool(name) and not is_person and read_institution(name) is None

    def _known(self, name: str) -> Known:
        return Known(self.cast.company(name), Kind.NAME, True, False, True)


def is_placed(phrase: Phrase) -> bool:
    """Whether a noun is told apart only by where its company is at home: "the Leith-based haulier"."""
    words = phrase.name.lower().split()
    return any(word.endswith("-based") for word in words) or bool(take_country(words[:1])[0])


def _opening(line: Line) -> str:
    """The name a sentence opens with; one word is a name only where another sentence has it inside."""
    article = line.sentence.article
    if line.sentence.role is not Role.BODY or is_foreign(article.language):
        return ""
    phrase = leading_phrase(read_words(_DATELINE.sub("", line.text)))
    is_name = phrase is not None and phrase.kind is Kind.NAME and phrase.name != article.outlet
    return phrase.name if phrase and is_name and not may_be_no_name(phrase, article.text) else ""


def _owner(line: Line) -> str:
    """Whom a lead is about, where it speaks of nobody else and of what is "its" own."""
    words = read_words(_DATELINE.sub("", line.text))
    opening = leading_phrase(words)
    if opening is None or opening.kind is not Kind.NAME or read_institution(opening.name):
        return ""
    others = [n for n in range(opening.end, len(words)) if words.is_capital(n) and not _is_setting(words, n)]
    return opening.name if "its" in words.low[opening.end :] and not others else ""


def _is_setting(words: Words, at: int) -> bool:
    """Whether a capital only tells when or where."""
    while words.is_capital(at - 1):
        at -= 1
    return words.low[at] in TIMES or words.low[at - 1] in _WHERE
