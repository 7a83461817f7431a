"""The sources screen: outlets and origins, and what became of what they said."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.session.outlets import GRADES
from review_tui.stage.describing import SHARED
from review_tui.stage.keys import SOURCES
from review_tui.stage.stage import Stage
from review_tui.ui.lines import ends, fit, line
from review_tui.ui.look import CURSOR, DIM, STRONG
from review_tui.ui.pictures.claims import list_window
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.sources import SourceRow, source_rows, told_metadata

NUMBERS = ("claims", "✓ ≥2", "✓ 1", "✗", "?", "·", "only", "hedge")
"""Headings of the counts: asserted, corroborated on two roots or more, on fewer, contradicted, …"""
LETTERS = 9
"""Cells for the letters of its articles."""
WIDEST = 110
"""Cells from which more would only part the counts from the names."""
NUMBER = 6
"""Cells for a count."""
NO_OUTLET = "This is an origin that articles credit; only outlets are graded and described."


class SourcesScreen(RowsScreen):
    """How each outlet and each origin stands; outlets can be graded and described."""

    GROUPS = SOURCES

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._rows = source_rows(stage.desk.review, stage.desk.reviewer)

    @property
    def total(self) -> int:
        """How many outlets and origins there are."""
        return len(self._rows)

    def heading(self, width: int) -> Content:
        """The names of the columns."""
        numbers = "".join(f"{each:>{NUMBER}}" for each in NUMBERS)
        return ends(
            line((f"A-F {'in':<{LETTERS}} outlet or origin", STRONG)),
            line((numbers, DIM)),
            min(width, WIDEST),
        )

    def rows(self, width: int, height: int) -> Sequence[Content]:
        """The sources around the cursor."""
        return [self._row(place, width) for place in list_window(self.at, self.total, height)]

    def _row(self, place: int, width: int) -> Content:
        row, card = self._rows[place], self._rows[place].card
        counts = (
            card.claims,
            card.corroborated,
            card.corroborated_alone,
            card.contradicted,
            card.unverified,
            card.unreviewed,
            card.unique,
            card.hedged,
        )
        numbers = line("".join(f"{each:>{NUMBER}}" for each in counts))
        letters = (f"{row.letters:<{LETTERS}.{LETTERS}} ", DIM)
        content = ends(line(f"{row.grade:<3} ", letters, row.shown), numbers, min(width, WIDEST))
        return content.without_spans.stylize(CURSOR) if place == self.at else content

    def foot(self, width: int) -> Content:
        """What is known of the source at the cursor."""
        row = self._row_at_cursor
        if row is None:
            return Content()
        if row.articles:
            known = told_metadata(self._stage.desk.review, row.articles[0])
            return fit(line(f"{row.grade}: {GRADES[row.grade]}. {_told(row)} {known}"), width)
        return fit(line(f"{_told(row)} Credited by {row.letters}."), width)

    @property
    def _row_at_cursor(self) -> SourceRow | None:
        return self._rows[self.at] if self._rows else None

    def do_grade(self, grade: str) -> None:
        """Grade the outlet at the cursor."""
        row = self._row_at_cursor
        if row and row.articles:
            self._stage.grade(row.name, grade)
            self._refill()
        else:
            self.tell(NO_OUTLET)

    async def do_describe(self, field: str) -> None:
        """Ask for a field of the outlet's articles, one after the other where each has its own."""
        row = self._row_at_cursor
        if row is None or not row.articles:
            self.tell(NO_OUTLET)
            return
        for articles in [row.articles] if field in SHARED else [(each,) for each in row.articles]:
            is_kept = await self._stage.describe(articles, field)
            self._refill()
            if not is_kept:
                break

    def do_undo(self) -> None:
        """Take back the reviewer's last decision."""
        self._stage.do_undo()
        self._refill()

    def _refill(self) -> None:
        """Show how the sources stand now, and what just happened."""
        self._rows = source_rows(self._stage.desk.review, self._stage.desk.reviewer)
        self.watch_at()
        self.tell(self._stage.scene.echo)


def _told(row: SourceRow) -> str:
    """What the columns have no room for."""
    card = row.card
    return f"{card.unattributed} of {card.claims} unattributed, {len(card.alone)} alone against the rest."
