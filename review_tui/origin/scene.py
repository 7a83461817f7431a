"""What has been said so far in one article: whom its sentences credit and what they open with."""

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from review_tui.origin.cast import Cast
from review_tui.origin.known import FITS, Known, is_institution, is_single, looks_personal
from review_tui.origin.leads import leading_phrase, may_be_no_name
from review_tui.origin.named_bodies import NamedBodies
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.reading import Line
from review_tui.origin.words import read_words

REACH = 6
"""Sentences looked back over; farther away a pronoun means somebody else."""


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

    def fits(self, pronoun: str, one: Known) -> bool:
        """Whether a pronoun may mean somebody."""
        return FITS[pronoun](one) and self.cast.full_names.may_be(pronoun, one.name)

    def by_surname(self, phrase: Phrase) -> Known | None:
        """Somebody whom only the articles' other sentences name in full, and none credits."""
        if phrase.kind is not Kind.NAME or " " in phrase.name or self.cast.member(phrase.name):
            return None
        whole = self.cast.full_names.whole(phrase.name)
        return Known(whole, Kind.PERSON, True, True, True) if whole else None

    def opening(self, at: int) -> Phrase | None:
        """The subject a sentence opens with, where it is sure to be one."""
        if at not in self.openings:
            self.openings[at] = self._read_opening(at)
        return self.openings[at]

    def _read_opening(self, at: int) -> Phrase | None:
        line = self.lines[at]
        opening = leading_phrase(read_words(line.text, line.start))
        if opening is None or self.cast.member(opening.name) or self.by_surname(opening):
            return opening
        return None if may_be_no_name(opening, line.sentence.article.text) else opening

    def credited_before(self, at: int, reach: int = REACH) -> Iterator[Known]:
        """Whom this sentence and those before it credit, the last first."""
        for back in range(at, max(at - reach, -1), -1):
            yield from reversed(self.credited[back])
