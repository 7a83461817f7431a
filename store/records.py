"""The records a database keeps: decisions, the quotes they rest on, and which articles were reviewed."""

from enum import StrEnum

from msgspec import Struct


class Verdict(StrEnum):
    """A reviewer's word on a claim: stored, exported, shown and styled under this one name."""

    CORROBORATED = "corroborated"
    CONTRADICTED = "contradicted"
    UNVERIFIED = "unverified"
    UNREVIEWED = "unreviewed"


class Act(StrEnum):
    """What a decision decides."""

    VERDICT = "verdict"
    NOTE = "note"
    CONFIDENCE = "confidence"
    STANCE = "stance"
    SPLIT = "split"
    MERGE = "merge"
    APART = "apart"
    GRADE = "grade"
    CREDIBILITY = "credibility"
    ORIGIN = "origin"
    METADATA = "metadata"
    REVEAL = "reveal"
    UNDO = "undo"
    REDO = "redo"


class Quote(Struct, frozen=True):
    """A passage of an article as it stood when a decision was made on it."""

    article: str
    """Id of the article."""
    sha256: str
    """Hash of the article's whole text, in hex, when quoted."""
    start: int
    end: int
    """Where the passage stood: offsets in code points, end exclusive."""
    exact: str
    """The passage itself."""
    prefix: str = ""
    suffix: str = ""
    """Up to 32 code points before and after it, to tell equal passages apart."""


class Decision(Struct, frozen=True, kw_only=True):
    """One recorded act of one reviewer. Decisions are only ever added, never changed."""

    id: str
    """Unique, 32 hex digits."""
    at: str
    """When, in UTC: 2026-01-31T09:30:00.123Z."""
    reviewer: str
    act: Act
    value: str = ""
    """The word or text decided: a verdict, a note, a stance, a grade, an origin, a field's new value."""
    previous: str = ""
    """What stood before, in the same words."""
    reason: str = ""
    """Why, in the reviewer's words."""
    claim: str = ""
    """Id of the claim at that time; what the claim was, the quotes say."""
    subject: str = ""
    """What else it is about: an article's id (stance, metadata), an outlet (grade), a batch (undo, redo)."""
    quotes: tuple[Quote, ...] = ()
    """The evidence as it stood: the claim's sentences, or for apart, merge and split the ones meant."""
    batch: str = ""
    """Shared by decisions of one action, which are undone together; the first one's id."""
    override: bool = False
    """Recorded against the program's guard: a corroboration that rests on fewer than two roots."""


class ArticleRef(Struct, frozen=True):
    """Which article was reviewed: enough to tell later whether it has changed or gone."""

    id: str
    path: str
    """As given to the program, relative to the database's folder where it lies below it."""
    sha256: str
    title: str = ""
    marks: tuple[str, ...] = ()
    """A short hash of each sentence, to tell later which of them changed."""
    former: tuple[str, ...] = ()
    """Ids it had before: what was decided then still names it by these."""
