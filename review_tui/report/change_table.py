"""The history as a table: a row for each decision, in the order recorded, undone and orphaned ones too."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from review_tui.report.csv_text import Cell, table
from review_tui.session import Review
from store import Decision, Quote


class _Row(Struct, frozen=True):
    """One decision."""

    made: Decision
    claim: str
    """Id of the claim it is on now; empty where it is on none."""
    number: int | None
    """That claim's."""
    is_undone: bool
    is_orphan: bool

    @property
    def quote(self) -> Quote | None:
        """The first it rests on."""
        return next(iter(self.made.quotes), None)


def render_changes(review: Review) -> str:
    """The table as CSV."""
    return table(tuple(_COLUMNS), ([cell(row) for cell in _COLUMNS.values()] for row in _rows(review)))


def _rows(review: Review) -> Iterator[_Row]:
    homes = {decision.id: claim for claim, made in review.places.histories.items() for decision in made}
    orphans = {decision.id for decision in review.orphans}
    for made in review.decisions:
        claim = homes.get(made.id, "")
        number = review.alignment.number_of.get(claim)
        yield _Row(made, claim, number, not review.log.stands(made), made.id in orphans)


_COLUMNS: Mapping[str, Callable[[_Row], Cell]] = {
    "at_utc": lambda row: row.made.at,
    "reviewer": lambda row: row.made.reviewer,
    "act": lambda row: row.made.act.value,
    "claim": lambda row: row.number,
    "claim_id": lambda row: row.claim or row.made.claim,
    "subject": lambda row: row.made.subject,
    "from": lambda row: row.made.previous,
    "to": lambda row: row.made.value,
    "reason": lambda row: row.made.reason,
    "override": lambda row: row.made.override,
    "undone": lambda row: row.is_undone,
    "orphan": lambda row: row.is_orphan,
    "article_id": lambda row: row.quote.article if row.quote else None,
    "quotes": lambda row: len(row.made.quotes),
    "start": lambda row: row.quote.start if row.quote else None,
    "end": lambda row: row.quote.end if row.quote else None,
    "first_quote": lambda row: row.quote.exact if row.quote else None,
    "decision_id": lambda row: row.made.id,
    "batch": lambda row: row.made.batch,
}
"""Each column's head and what stands under it; new ones come last, for programs that count them."""
