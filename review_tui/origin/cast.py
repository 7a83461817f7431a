"""One origin under many names: acronyms and what they stand for, names with and without first name or title.

Names are joined only where they share their words: an acronym the text defines, a surname, a name without
its nationality. That "Seoul" may speak for "South Korea" is left to the roots of a claim, which say so.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from review_tui.origin import lexicon as lex
from review_tui.origin import nouns
from review_tui.origin.companies import Companies, company_key, opens, without_form
from review_tui.origin.full_names import FullNames
from review_tui.origin.institution import Institution
from review_tui.origin.institutions import read_institution
from review_tui.origin.members import Member
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.spellings import fold, is_short_for

_SMALL = lex.word_set("of for the and on in")


class Cast:
    """Who is credited in a set of articles, each under one name."""

    def __init__(
        self,
        phrases: Iterable[Phrase],
        acronyms: Mapping[str, str],
        companies: Companies,
        full_names: FullNames,
    ) -> None:
        """Casts the named phrases of all articles, the longest names first, so that short ones find them."""
        self.companies, self.full_names = companies, full_names
        self._members: dict[tuple[str, ...], Member] = {}
        self._by_end: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._by_initials: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._alias: dict[tuple[str, ...], tuple[str, ...]] = {}
        for acronym, full in acronyms.items():
            member = self._enter(fold(full))
            member.acronym, member.full = acronym, full
            self._alias[fold(acronym)] = fold(full)
        named = [phrase for phrase in phrases if phrase.kind in (Kind.NAME, Kind.PERSON)]
        self._kin = {fold(phrase.name) for phrase in named if not nouns.KIN.isdisjoint(phrase.titles)}
        for phrase in sorted(named, key=lambda phrase: -len(fold(phrase.name))):
            self._cast(phrase)
        self._name_in_full()

    def _cast(self, phrase: Phrase) -> None:
        found = self._find(fold(phrase.name)) or self._by_letters(phrase) or self._as_company(phrase)
        key = found or fold(phrase.name)
        member = self._enter(key)
        self._alias[fold(phrase.name)] = key
        member.add(phrase)
        if fold(phrase.acronym) in self._alias:
            member.acronym = member.acronym or phrase.acronym

    def _name_in_full(self) -> None:
        """People who are only credited by their surnames, by what they are called elsewhere."""
        for key, member in self._members.items():
            if member.is_person and not any(" " in name for name in member.names):
                whole = self.full_names.whole(next(iter(member.names)))
                if " " in whole and fold(whole) not in self._members:
                    member.names[whole] += 1
                    self._alias[fold(whole)] = key

    def _by_letters(self, phrase: Phrase) -> tuple[str, ...] | None:
        """The member of the same acronym, or the only one whose name these letters abbreviate."""
        defined = self._alias.get(fold(phrase.acronym)) if phrase.acronym else None
        if defined and set(defined) & set(fold(phrase.name)):
            return defined
        letters = phrase.name.lower()
        if not phrase.name.isupper() or not 3 <= len(letters) <= 6:
            return None
        spelled = self._by_initials[letters]
        return spelled[0] if len(spelled) == 1 else None

    def _as_company(self, phrase: Phrase) -> tuple[str, ...] | None:
        """The company whose name without its legal form, or without its last words, is this one."""
        short = company_key(phrase.name)
        if phrase.kind is not Kind.NAME or not short:
            return None
        plain = {without_form(key): key for key in self._by_end[short[0]]}
        if short in plain or not any(opens(short, key) for key in plain):
            return plain.get(short)
        return plain.get(self.companies.whole(phrase.name, plain) or ())

    def company(self, name: str) -> str:
        """The one name of a company; the short one where only that is credited."""
        key = company_key(name)
        others = [other for other in self._by_end[key[0]] if other in self._members]
        same = [other for other in others if without_form(other) == key]
        found = same or [other for other in others if opens(without_form(other), key)]
        return self.one_name(name) if self.member(name) or len(found) != 1 else self._members[found[0]].name

    def _enter(self, key: tuple[str, ...]) -> Member:
        if key not in self._members:
            self._members[key] = Member()
            for word in {key[-1], key[0]} if key else ():
                self._by_end[word].append(key)
            self._by_initials["".join(word[0] for word in key if word not in _SMALL)].append(key)
        return self._members[key]

    def _find(self, short: tuple[str, ...]) -> tuple[str, ...] | None:
        """The member that bears this name or a longer form of it; nobody where two might."""
        if short in self._alias:
            return self._alias[short]
        if short in self._members:
            return short
        ends = dict.fromkeys(key for word in short[-1:] + short[:1] for key in self._by_end[word])
        longer = [key for key in ends if is_short_for(short, key) or self._is_first_name(short, key)]
        return longer[0] if len(longer) == 1 else None

    def _is_first_name(self, short: tuple[str, ...], long: tuple[str, ...]) -> bool:
        """Whether one that articles know as somebody's brother is called by his first name."""
        return short in self._kin and opens(short, long)

    def member(self, name: str) -> Member | None:
        """The member of that name."""
        key = self._find(fold(name))
        return self._members.get(key) if key else None

    def called(self, phrase: Phrase) -> str:
        """The one name of a phrase: the member's, or for people without a name their description."""
        member = self.member(phrase.name) if phrase.kind in (Kind.NAME, Kind.PERSON) else None
        return member.name if member else phrase.name

    def one_name(self, name: str) -> str:
        """The one name of whoever bears this one; the name itself where nobody does."""
        member = self.member(name)
        return member.name if member else name

    def institution(self, name: str) -> Institution | None:
        """Which institution speaks under a name."""
        member = self.member(name)
        return member.institution if member else read_institution(name)

    @property
    def spoken_names(self) -> frozenset[str]:
        """Every name by which somebody is credited."""
        return frozenset(
            name for member in self._members.values() for name in (member.acronym, *member.names)
        )

    def titled(self, titles: Iterable[str]) -> tuple[str, ...]:
        """The members who bear a title."""
        wanted = set(titles)
        return tuple(member.name for member in self._members.values() if member.titles & wanted)
