"""Who "he", "the spy agency" or "the statement" is: the last fitting origin or subject before it.

Of the salience factors of Lappin and Leass (1994) these are recency, subjecthood and agreement; the others
need a parser.
"""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns, trades
from review_tui.origin.cast import Cast
from review_tui.origin.companies import company_key
from review_tui.origin.documents import givers, keeper_of
from review_tui.origin.institutions import read_institution
from review_tui.origin.known import FITS, Known, is_institution, is_single, looks_personal
from review_tui.origin.leads import leading_phrase, may_be_no_name
from review_tui.origin.named_bodies import FAR, NamedBodies, is_placed
from review_tui.origin.nouns import singular
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.reading import Line
from review_tui.origin.words import read_words

_REACH = 6
"""Sentences looked back over; farther away a pronoun means somebody else."""
_SPOKEN = lex.word_set("statement post message letter release tweet memo communique")


class Scene(Struct):
    """What has been said so far in one article."""

    cast: Cast
    lines: Sequence[Line]
    bodies: NamedBodies
    credited: list[list[Known]]
    """By sentence, whom it credits."""
    corrected: set[int] = field(default_factory=set)
    """The sentences whose origin the reviewer named."""
    openings: dict[int, Phrase | None] = field(default_factory=dict)
    """By sentence, what it opens with; as far as that was asked for."""

    def known(self, phrase: Phrase) -> Known:
        """A phrase that needs no resolving, under the one name of its origin."""
        name = self.cast.called(phrase)
        is_one = phrase.kind is not Kind.PEOPLE or is_single(name)
        person = self._is_person(phrase, name)
        return Known(name, phrase.kind, is_one, person, phrase.is_named, is_institution(phrase))

    def _is_person(self, phrase: Phrase, name: str) -> bool:
        if phrase.kind is Kind.NAME:
            member = self.cast.member(phrase.name)
            return (
                any(map(looks_personal, member.names)) or member.is_person if member else looks_personal(name)
            )
        return phrase.kind in (Kind.PERSON, Kind.PEOPLE)

    def resolve(self, phrase: Phrase, at: int) -> Known | None:
        """Who a pronoun or a definite noun of sentence `at` is; None: nobody fits, or it is a name."""
        if phrase.kind is Kind.PRONOUN:
            return next((one for one in self._meant(phrase, at) if self._fits(phrase.name, one)), None)
        if phrase.owner in lex.PRONOUNS:
            return self.resolve(Phrase(phrase.owner, Kind.PRONOUN, phrase.start, phrase.start + 1), at)
        if phrase.kind is Kind.DOCUMENT and phrase.is_definite and phrase.head in _SPOKEN:
            return next((one for one in self._credited_before(at) if one.kind is not Kind.DOCUMENT), None)
        if owner := keeper_of(phrase):
            return self.resolve(owner, at) or self.known(owner)
        if phrase.is_definite and phrase.head in nouns.GIVEN:
            return self._by_giver(nouns.GIVEN[phrase.head], at)
        if phrase.head in nouns.TITLES and phrase.name.lower().endswith(phrase.head):
            return self._by_title(phrase, at) or self._by_speaker(phrase, at)
        is_the_one = phrase.is_definite or (phrase.name.lower() in trades.COMPANIES and not phrase.is_some)
        if is_the_one and phrase.kind in (Kind.PEOPLE, Kind.BODY) and not phrase.is_named:
            return self._by_noun(phrase, at)
        return None

    def _by_own_body(self, phrase: Phrase, at: int) -> Known | None:
        """For whom "a spokeswoman" speaks that closes a sentence: the body that opens it."""
        body = self._opening(at) if phrase.start else None
        if body is None or body.kind is Kind.PERSON:
            return None
        known = self.resolve(body, at) or self.known(body)
        is_body = self.cast.institution(known.name) or self.cast.companies.kinds(company_key(known.name))
        return known if is_body and not known.is_person else None

    def _fits(self, pronoun: str, one: Known) -> bool:
        return FITS[pronoun](one) and self.cast.full_names.may_be(pronoun, one.name)

    def _by_surname(self, phrase: Phrase) -> Known | None:
        """Somebody whom only the articles' other sentences name in full, and none credits."""
        if phrase.kind is not Kind.NAME or " " in phrase.name or self.cast.member(phrase.name):
            return None
        whole = self.cast.full_names.whole(phrase.name)
        return Known(whole, Kind.PERSON, True, True, True) if whole else None

    def _by_giver(self, verbs: Collection[str], at: int) -> Known | None:
        """Who gave what is now cited: "The board was notified by Osk Rail. According to the notification"."""
        for back in range(at - 1, max(at - _REACH, -1), -1):
            words = read_words(self.lines[back].text)
            found = [each for n, low in enumerate(words.low) if low in verbs for each in givers(words, n)]
            if found:
                one = found[0] if len(found) == 1 else None
                return self._giving(one, back) if one else None
        return None

    def _giving(self, phrase: Phrase, at: int) -> Known:
        found = self.resolve(phrase, at) or self.known(phrase)
        return replace(found, name=self.cast.company(found.name)) if found.kind is Kind.NAME else found

    def _by_title(self, phrase: Phrase, at: int) -> Known | None:
        named = self.cast.titled([phrase.head])
        last = next((one for one in self._credited_before(at, FAR) if one.name in named), None)
        is_capital = phrase.name[0].isupper() and phrase.name.split()[-1][0].isupper()
        if last or not (phrase.is_definite or is_capital) or len(named) != 1:
            return last if phrase.is_definite or is_capital else None
        return Known(named[0], Kind.PERSON, True, True, True)

    def _by_noun(self, phrase: Phrase, at: int) -> Known | None:
        kindred = trades.KINDRED.get(phrase.head, frozenset())
        told = read_institution(phrase.name)
        is_bare = phrase.name.lower() == phrase.head  # "the rival airline" may be another
        company = self.bodies.by_company(phrase, at) if is_bare else None
        for one in self._credited_before(at, FAR):
            other = self.cast.institution(one.name)
            if told and other and told.differs(other):
                continue
            member = self.cast.member(one.name)
            if member and any(kindred & set(name.lower().split()) for name in member.names):
                return one
            if not one.is_named and singular(one.name.lower().split()[-1]) == phrase.head:
                return company or one
        named = self.bodies.by_mention(phrase, phrase.head, at) if is_bare else None
        return named or company or (self.bodies.by_company(phrase, at) if is_placed(phrase) else None)

    def _by_speaker(self, phrase: Phrase, at: int) -> Known | None:
        """Whoever a spokesman speaks for: "a company spokesman"."""
        if not phrase.head.startswith("spokes"):
            return None
        if " " not in phrase.name:
            return self._by_own_body(phrase, at)
        noun = phrase.name.lower().removesuffix(f" {phrase.head}")
        return self.bodies.by_mention(phrase, noun, at) or self.bodies.by_company(
            replace(phrase, head=noun), at
        )

    def _meant(self, pronoun: Phrase, at: int) -> Iterator[Known]:
        """Whom a pronoun may mean: those its own sentence credits or opens with, then those before."""
        yield from reversed(self.credited[at])
        opening = self._opening(at) if pronoun.start else None
        if opening and opening.kind is not Kind.PRONOUN:
            yield self.known(opening)
        yield from self._before(at)

    def _before(self, at: int) -> Iterator[Known]:
        """Whom the sentences before may mean: in each the one it opens with, then the ones it credits."""
        for back in range(at - 1, max(at - _REACH, -1), -1):
            opening = self._opening(back)
            if opening and back not in self.corrected and not _is_told_again(opening, self.lines[back]):
                yield self._by_surname(opening) or self.resolve(opening, back) or self.known(opening)
            yield from reversed(self.credited[back])

    def _opening(self, at: int) -> Phrase | None:
        """The subject a sentence opens with, where it is sure to be one."""
        if at not in self.openings:
            self.openings[at] = self._read_opening(at)
        return self.openings[at]

    def _read_opening(self, at: int) -> Phrase | None:
        line = self.lines[at]
        opening = leading_phrase(read_words(line.text, line.start))
        if opening is None or self.cast.member(opening.name) or self._by_surname(opening):
            return opening
        return None if may_be_no_name(opening, line.sentence.article.text) else opening

    def _credited_before(self, at: int, reach: int = _REACH) -> Iterator[Known]:
        for back in range(at, max(at - reach, -1), -1):
            yield from reversed(self.credited[back])


def _is_told_again(opening: Phrase, line: Line) -> bool:
    """Whether the one credited says who opens the line: a pronoun, or "its president, Marta Solis, said"."""
    told = (report.phrase for report in line.reports)
    is_told = any(
        opening.start == phrase.start
        or (opening.end + 1 == phrase.start and line.words.plain[phrase.end : phrase.end + 1] == (",",))
        for phrase in told
    )
    return opening.kind is Kind.PRONOUN or is_told
