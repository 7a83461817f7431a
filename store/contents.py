"""What a database holds, in memory: the snapshot plus every journal line after it."""

from typing import Any

from msgspec import Struct, field

from store.lines import Entry
from store.records import ArticleRef, Decision

Tables = dict[str, dict[str, dict[str, Any]]]
"""TinyDB's model: documents by number, by the name of their table."""


class Contents(Struct):
    """A review's decisions in the order recorded, by id, and what is remembered beside them."""

    schema: int
    """As it stands in the file."""
    generation: int = 0
    """Of the snapshot: they are counted, so that a line tells which of them it continues."""
    decisions: dict[str, Decision] = field(default_factory=dict)
    articles: tuple[ArticleRef, ...] = ()
    places: dict[str, str] = field(default_factory=dict)
    """Claims where reviewers left off, by reviewer."""
    rest: Tables = field(default_factory=dict)
    """Tables that are not ours, kept as they are."""

    def take(self, entry: Entry) -> tuple[Decision, ...]:
        """Take in a journal line; the decisions in it that were not here yet.

        A line that was folded into the snapshot before a crash could empty the journal changes nothing: its
        decisions are here, and about articles and places a line of an older generation has no say.
        """
        fresh = {each.id: each for each in entry.decisions if each.id not in self.decisions}
        self.decisions |= fresh
        if entry.generation >= self.generation:
            self.articles = self.articles if entry.articles is None else entry.articles
            self.places |= entry.places
        return tuple(fresh.values())
