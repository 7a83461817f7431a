"""Which body "the company" or "the hospital" is, by the bodies that an article has spoken of."""

from collections.abc import Sequence

from msgspec import Struct, field

from review_tui.origin import trades
from review_tui.origin.cast import Cast
from review_tui.origin.company_meant import are_several, company_meant, has_rival, is_unnamed_among
from review_tui.origin.known import Known
from review_tui.origin.mentions import Mention, find_mentions, the_one
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.reading import Line
from review_tui.origin.words import read_words

FAR = 60
"""Sentences looked back over for a noun: "the agency" is known for longer than "it"."""


class NamedBodies(Struct):
    """The bodies that one article speaks of, by name or not."""

    cast: Cast
    lines: Sequence[Line]
    mentions: list[tuple[Mention, ...]] = field(default_factory=list)
    """By sentence, the bodies it speaks of; as far as that was asked for."""

    def by_company(self, phrase: Phrase, at: int) -> Known | None:
        """The one company of the article that the phrase may stand for."""
        if phrase.head not in trades.COMPANIES or is_unnamed_among(self._mentioned(at), phrase.head):
            return None
        name = company_meant(phrase, self.lines, at, self.cast.companies)
        is_called_so = name.lower().endswith(f" {phrase.head}")
        return self._known(name) if is_called_so else self._company(name, at)

    def _company(self, name: str, at: int) -> Known | None:
        """A company under its one name; None where another may be meant."""
        if not name or has_rival(name, self.lines[max(0, at - FAR) : at], self.cast.full_names):
            return None
        return self._known(name)

    def _known(self, name: str) -> Known:
        return Known(self.cast.company(name), Kind.NAME, True, False, True)

    def is_one_of_several(self, phrase: Phrase, at: int) -> bool:
        """Whether the article has named two bodies that a bare noun may stand for: neither is meant."""
        is_bare = phrase.kind is Kind.BODY and phrase.name.lower() == phrase.head
        return is_bare and are_several(self._mentioned(at), phrase.head)

    def _mentioned(self, at: int) -> Sequence[tuple[Mention, ...]]:
        """The bodies that the sentences before this one speak of."""
        self.mentions += (
            tuple(find_mentions(read_words(line.text))) for line in self.lines[len(self.mentions) : at]
        )
        return self.mentions[max(0, at - FAR) : at]

    def by_mention(self, phrase: Phrase, noun: str, at: int) -> Known | None:
        """The one body the article has spoken of before the phrase, and that the noun may stand for."""
        here = read_words(self.lines[at].text)
        before = find_mentions(here.before(phrase.start))
        spoken_of = [*(one for each in self._mentioned(at) for one in each), *before]
        name = the_one(spoken_of, noun)
        if noun in trades.COMPANIES:
            return self._company(name, at)
        return Known(self.cast.one_name(name), Kind.NAME, True, False, True) if name else None
