"""Noun phrases that may be origins, what sort of thing each stands for, and where one is credited."""

from enum import Enum, auto

from msgspec import Struct

LONGEST = 40
"""Words in a phrase with all its asides: more are none, and the cost stays in step with the text."""


class Kind(Enum):
    """What sort of thing a phrase stands for."""

    PERSON = auto()
    """A name with a title, so somebody."""
    NAME = auto()
    """A name without one: a person, a body or a country."""
    PEOPLE = auto()
    BODY = auto()
    DOCUMENT = auto()
    PRONOUN = auto()
    OTHER = auto()


SPEAKING = (Kind.PERSON, Kind.NAME, Kind.PEOPLE, Kind.BODY, Kind.PRONOUN)
"""What can speak."""


class Phrase(Struct, frozen=True):
    """A noun phrase that may be an origin."""

    name: str
    kind: Kind
    start: int
    end: int
    """First and last word, end exclusive, of the sentence."""
    head: str = ""
    """The noun in the singular, for a phrase without a name."""
    titles: tuple[str, ...] = ()
    acronym: str = ""
    owner: str = ""
    """To whom a name is said to belong: "South Korea's"."""
    is_definite: bool = False
    is_some: bool = False
    """One or several of many: "a doctor", "officials close to the talks"."""
    is_named: bool = False
    """It has a name, or belongs to one that has."""


class Report(Struct, frozen=True):
    """One place where a sentence credits a phrase."""

    phrase: Phrase
    start: int
    end: int
    """The cue's words, end exclusive."""
    role: str
    """`speaker` says it, `relay` passes it on, `cited` is whom a speaker leans on."""
    told: Phrase | None = None
    """To whom it was told, or who saw the document, where that has a name."""
