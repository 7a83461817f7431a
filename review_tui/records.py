"""What the program speaks of: articles, their sentences, the links between them and the claims they make.

Every offset is in Unicode code points into the article's text, end exclusive. Records are msgspec's: their
classes are made forty times as fast as frozen dataclasses, which the start of the screen feels.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import Any

from msgspec import Struct

Span = tuple[int, int]
Sides = tuple[tuple[str, ...], ...]
"""One round of comparison: ids of sentences, each compared with those of every other side."""


class Relation(StrEnum):
    """What a link asserts of its two sentences."""

    EQUIVALENT = "equivalent"
    OVERLAP = "overlap"
    CONFLICT = "conflict"


class Factor(StrEnum):
    """One kind of evidence that a link's score is made of."""

    WORDS = "words"
    LETTERS = "letters"
    TOPIC = "topic"
    CONTEXT = "context"
    EVENT = "event"
    ORDER = "order"
    LENGTH = "length"
    ROOM = "room"
    NAME = "name"
    REVIEWER = "reviewer"
    """A reviewer's own merge."""


class Slot(StrEnum):
    """A typed place in a sentence that two articles can fill differently."""

    QUANTITY = "quantity"
    DATE = "date"
    PLACE = "place"
    NAME = "name"
    POLARITY = "polarity"
    QUOTE = "quote"


class Role(StrEnum):
    """What a sentence is for in its article."""

    BODY = "body"
    HEADLINE = "headline"
    CAPTION = "caption"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"


class Brief:
    """Shown by a few words: with all that hangs on it, a traceback would take minutes to print."""

    __slots__ = ()

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """For rich, which would look at the fields itself."""
        return [("", self.brief)]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.brief!r})"

    @property
    def brief(self) -> str:
        """Those words."""
        raise NotImplementedError


class Block(Struct, frozen=True):
    """A span of an article that its file marks as something other than body text."""

    start: int
    end: int
    role: Role


class Article(Brief, Struct, frozen=True):
    """One document under review."""

    id: str
    path: str
    text: str
    """As the file holds it, newlines as `\\n`; never cleaned, so that hashes and quotes hold."""
    sha256: str
    """Of the text in UTF-8, in hex."""
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    date: str | None = None
    """Day of publication, ISO 8601."""
    url: str | None = None
    language: str | None = None
    """ISO 639-1 code."""
    blocks: tuple[Block, ...] = ()
    """In order, without overlap; what none covers is body text or unmarked."""

    @property
    def brief(self) -> str:
        """Its id."""
        return self.id

    @property
    def name(self) -> str:
        """What a reader knows it by: outlet, else title, else id."""
        return self.outlet or self.title or self.id


class Sentence(Brief, Struct, frozen=True, eq=False):
    """A span of an article. Its text is always the slice."""

    id: str
    article: Article
    index: int
    """Place in the article, from 0."""
    line: int
    """1-based line of `start`."""
    start: int
    end: int
    role: Role = Role.BODY
    """What it is for in its article."""

    @property
    def brief(self) -> str:
        """Its id."""
        return self.id

    @property
    def text(self) -> str:
        """The slice of the article."""
        return self.article.text[self.start : self.end]

    def __eq__(self, other: object) -> bool:
        """The same place, whatever the article says by now."""
        return isinstance(other, Sentence) and self._place == other._place

    def __hash__(self) -> int:
        return hash(self._place)

    @property
    def _place(self) -> tuple[str, int, int, int, int]:
        return self.id, self.index, self.line, self.start, self.end


class Conflict(Struct, frozen=True):
    """A slot that both sentences fill with values that cannot both be right."""

    slot: Slot
    a: Span
    b: Span
    """Where the values stand, each in its own article."""
    reason: str
    """Why they cannot both stand, in plain words."""


class Link(Struct, frozen=True):
    """An aligned pair of sentences of two articles; `a` comes first in the order of the articles."""

    a: Sentence
    b: Sentence
    score: float
    """0..1, comparable over pairs."""
    relation: Relation
    shown: bool
    """At or above the default threshold."""
    shared: tuple[tuple[int, int, int, int], ...] = ()
    """Words both have: (a start, a end, b start, b end)."""
    conflicts: tuple[Conflict, ...] = ()
    parts: tuple[tuple[Factor, float], ...] = ()
    """What each kind of evidence adds to the score, for shown links; together they make it."""
    hints: tuple[Conflict, ...] = ()
    """Slots filled differently with values that can both be right, for shown links."""

    @property
    def is_by_hand(self) -> bool:
        """Whether a reviewer brought the two together: its score does not say how alike they are."""
        return any(factor is Factor.REVIEWER for factor, _ in self.parts)


class Claim(Struct, frozen=True):
    """What one or more linked sentences assert; a sentence that stands alone is a claim too."""

    id: str
    """Twelve hex digits; the same in every run over the same articles."""
    sentences: tuple[Sentence, ...]
    """In the order of the articles, at least one."""
    related: tuple[Sentence, ...] = ()
    """Sentences of other claims that share a part with it."""
    links: tuple[Link, ...] = ()
    """The shown links among its sentences."""

    @property
    def lead(self) -> Sentence:
        """The first sentence, which gives the claim its place; what it is known by may be another."""
        return self.sentences[0]

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles it is found in, each once, in order."""
        return tuple(dict.fromkeys(sentence.article.id for sentence in self.sentences))

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every conflict between its sentences."""
        return tuple(conflict for link in self.links for conflict in link.conflicts)


class Alignment(Brief, Struct, frozen=True, dict=True):
    """The articles side by side: every sentence in exactly one claim."""

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    links: tuple[Link, ...]
    claims: tuple[Claim, ...]
    """In reading order: by the place of the claim's lead."""
    matcher: str
    """Name and version of the method."""
    compared: tuple[Sides, ...] = ()
    """Which sentences were compared with which; empty where all were, but for those of one article."""

    @property
    def brief(self) -> str:
        """How much it aligns."""
        return f"{len(self.articles)} articles, {len(self.claims)} claims"

    @cached_property
    def claim_by_id(self) -> Mapping[str, Claim]:
        """Claims by their ids."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def claim_of(self) -> Mapping[str, Claim]:
        """The claim of each sentence, by the sentence's id."""
        return {sentence.id: claim for claim in self.claims for sentence in claim.sentences}

    @cached_property
    def sentences_of(self) -> Mapping[str, Sequence[Sentence]]:
        """The sentences of each article in reading order, by the article's id."""
        found: dict[str, list[Sentence]] = {article.id: [] for article in self.articles}
        for sentence in self.sentences:
            found[sentence.article.id].append(sentence)
        return found

    @cached_property
    def links_of(self) -> Mapping[str, Sequence[Link]]:
        """The links of each sentence that has any, by its id."""
        found: dict[str, list[Link]] = {}
        for link in self.links:
            found.setdefault(link.a.id, []).append(link)
            found.setdefault(link.b.id, []).append(link)
        return found

    @cached_property
    def number_of(self) -> Mapping[str, int]:
        """The claims' numbers, from 1 in reading order, by their ids."""
        return {claim.id: number for number, claim in enumerate(self.claims, 1)}
