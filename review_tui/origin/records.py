"""Whom sentences credit, which passages are copies, and on how many independent roots a claim rests."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import product

from msgspec import Struct

from review_tui.origin.institution import Institution
from review_tui.records import Article, Brief, Span

ENOUGH_ROOTS = 2
"""Independent roots from which others can be said to bear a claim out."""


class Stance(StrEnum):
    """What one article does with a claim."""

    ASSERTS = "asserts"
    DISPUTES = "disputes"
    HEDGES = "hedges"
    SILENT = "silent"


class Attribution(Struct, frozen=True):
    """A place where a sentence says from whom it has what it says."""

    origin: str | None
    """Whom it credits, under one name in all articles; None where only a hedge says that somebody did."""
    cue: str
    """The words that credit: "said", "according to"."""
    hedge: str | None
    """The words that hold the sentence at arm's length: "reportedly", "could not be verified"."""
    start: int
    end: int
    """Where origin and cue stand in the article."""
    resolved: bool = False
    """Worked out from a pronoun, a noun or a quotation, so more often wrong than a name in the sentence."""
    is_named: bool = False
    """The origin has a name of its own; "a doctor" has none, and two of them need not be one."""
    is_institution: bool = False
    """Without a name of its own, yet one for all who tell of the event: "the fire service"."""
    called: str = ""
    """The noun it goes by in the sentence, where that stands for a name told elsewhere: "company"."""
    chain: tuple[str, ...] = ()
    """From whom it came first to who passed it on last: witness, agency, outlet."""


class Credited(Struct, frozen=True):
    """Whom a set of articles credits."""

    attributions: Mapping[str, tuple[Attribution, ...]]
    """By sentence id."""
    credits: Mapping[str, tuple[str, ...]]
    """By article id, the agencies of its credit lines."""
    institutions: Mapping[str, Institution]
    """By origin, the institution that speaks under that name."""
    newsrooms: Mapping[str, str]
    """By origin, the outlet of these articles that the journalist of that name writes for."""
    posts: Mapping[str, str] = {}
    """By origin, the body for which somebody of that name speaks by office."""
    publishers: Mapping[str, str] = {}
    """By article id, the body or the sender in whose name it is published, where that is not its outlet."""

    def publisher(self, article: Article) -> str:
        """Whose word it is what an article says without crediting anybody."""
        return self.publishers.get(article.id, article.name)

    def own_names(self, article: Article) -> tuple[str, ...]:
        """Its publisher, its outlet, and the agencies whose word it takes for its own."""
        names = (self.publisher(article), article.outlet, *self.credits.get(article.id, ()))
        return tuple(dict.fromkeys(name for name in names if name))


class Copy(Struct, frozen=True):
    """A passage that two articles share word for word, or nearly."""

    a: str
    b: str
    """Ids of the articles, in the order of the articles."""
    a_span: Span
    b_span: Span
    words: int
    """How many words of the passage are the same."""


class Root(Struct, frozen=True):
    """One independent source of a claim, however many articles carry it."""

    name: str
    """The origin, or the outlet where none is credited."""
    joined: tuple[str, ...]
    """Every origin and outlet that counts as this one, `name` first."""
    articles: tuple[str, ...]
    """Ids of the articles that rest on it."""
    chains: tuple[tuple[str, ...], ...]
    """How it first reached each of them: from the root to the outlet."""
    reasons: tuple[str, ...] = ()
    """Why the joined ones are one, in plain words."""


class Matrix(Mapping[tuple[str, str], Stance]):
    """A stance for every claim and article; only the cells where an article speaks are kept."""

    def __init__(
        self, claims: Sequence[str], articles: Sequence[str], spoken: Mapping[tuple[str, str], Stance]
    ):
        """Cells in the order of the claims, then of the articles."""
        self.claims, self.articles, self.spoken = dict.fromkeys(claims), dict.fromkeys(articles), spoken

    def __getitem__(self, cell: tuple[str, str]) -> Stance:
        """The stance of an article, by claim id and article id."""
        claim, article = cell
        if claim not in self.claims or article not in self.articles:
            raise KeyError(cell)
        return self.spoken.get(cell, Stance.SILENT)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Every cell once."""
        return product(self.claims, self.articles)

    def __len__(self) -> int:
        """How many cells there are."""
        return len(self.claims) * len(self.articles)


class Origins(Brief, Struct, frozen=True):
    """All that can be said about who said it first; every part can be worked out again."""

    credited: Credited
    roots: Mapping[str, tuple[Root, ...]]
    """By claim id, the root that carries most articles first."""
    single_points: Mapping[str, tuple[str, ...]]
    """By claim id, the smallest set of names without which nothing carries the claim any more."""
    stances: Matrix
    """By claim id and article id, every pair once."""
    copies: tuple[Copy, ...]

    @property
    def attributions(self) -> Mapping[str, tuple[Attribution, ...]]:
        """Whom each sentence credits, by its id, in reading order."""
        return self.credited.attributions

    @property
    def brief(self) -> str:
        """How much it says."""
        return f"of {len(self.attributions)} sentences, {len(self.roots)} claims"
