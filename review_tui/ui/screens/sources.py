"""The sources screen: outlets and origins, and what became of what they said."""

from collections.abc import Sequence
from itertools import chain

from rich.cells import cell_len
from textual.content import Content

from review_tui.stage.describing import SHARED
from review_tui.stage.keys import SOURCES
from review_tui.stage.stage import Stage
from review_tui.ui.lines import ends, fit, line, wrapped
from review_tui.ui.look import CURSOR, DIM, PLAIN, RULE, STRONG
from review_tui.ui.pictures.claims import list_window
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.sources import SourceRow, source_rows, told_source

NUMBERS = ("claims", "✓ ≥2", "✓ 1", "✗", "?", "·", "only", "hedge")
"""Headings of the counts: asserted, corroborated on two roots or more, on fewer, contradicted, …"""
LETTERS = 9
"""Cells for the letters of its articles."""
WIDEST = 110
"""Cells from which more would only part the counts from the names."""
NAMED = 32
"""Cells for a grade, the letters and enough of a name to know it by."""
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
        numbers = "".join(f"{each:>{NUMBER}}" for each in NUMBERS[: _columns(width)])
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
        numbers = line(*((f"{each:>{NUMBER}}", PLAIN if each else DIM) for each in counts[: _columns(width)]))
        letters = (f"{row.letters:<{LETTERS}.{LETTERS}} ", DIM)
        content = ends(line(f"{row.mark:<3} ", letters, row.shown), numbers, min(width, WIDEST))
        return content.without_spans.stylize(CURSOR) if place == self.at else content

    def foot(self, width: int) -> Sequence[Content]:
        """All that is known of the source at the cursor."""
        row = self._row_at_cursor
        if row is None:
            return ()
        first, *rest = told_source(self._stage.desk.review, row)
        room = min(width, WIDEST)
        head = line((first, STRONG), (f" {RULE * max(0, room - cell_len(first) - 1)}", DIM))
        return [fit(head, width), *chain.from_iterable(wrapped(Content(each), room) for each in rest)]

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
        self.set_reactive(SourcesScreen.at, max(0, min(self.at, self.total - 1)))  # two can have become one
        self.watch_at()
        self.tell(self._stage.scene.echo)


def _columns(width: int) -> int:
    """How many of the counts leave room for a name; all of them are told below the rows."""
    return max(1, min(len(NUMBERS), (width - NAMED) // NUMBER))
