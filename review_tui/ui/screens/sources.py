"""The sources screen: outlets and origins, and what became of what they said."""

from collections.abc import Sequence

from textual.content import Content

from review_tui.stage.describing import described_together
from review_tui.stage.keys import SOURCES
from review_tui.stage.stage import Stage
from review_tui.ui.pictures.sources import source_line, source_lines, sources_heading
from review_tui.ui.screens.rows import RowsScreen
from review_tui.views.sources import SourceRow, source_rows, told_source

NO_OUTLET = "This is an origin that articles credit; only outlets are graded and described."


class SourcesScreen(RowsScreen[SourceRow]):
    """How each outlet and each origin stands; outlets can be graded and described."""

    GROUPS = SOURCES

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self.shown = source_rows(stage.desk.review, stage.scene.standing)

    def heading(self, width: int) -> Content:
        """The names of the columns."""
        return sources_heading(width)

    def drawn(self, row: SourceRow, width: int) -> Content:
        """A source with its counts."""
        return source_line(row, width)

    def foot(self, row: SourceRow, width: int) -> Sequence[Content]:
        """All that is known of the source."""
        return source_lines(told_source(self._stage.desk.review, row), width)

    def do_grade(self, grade: str) -> None:
        """Grade the outlet at the cursor."""
        row = self.current
        if row and row.articles:
            self._stage.grade(row.name, grade)
            self._refill()
        else:
            self.tell(NO_OUTLET)

    async def do_describe(self, field: str) -> None:
        """Ask for a field of the outlet's articles, one after the other where each has its own."""
        row = self.current
        if row is None or not row.articles:
            self.tell(NO_OUTLET)
            return
        for articles in described_together(row.articles, field):
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
        self.shown = source_rows(self._stage.desk.review, self._stage.scene.standing)
        self.set_reactive(SourcesScreen.at, max(0, min(self.at, self.total - 1)))  # two can have become one
        self.watch_at()
        self.tell(self._stage.scene.echo)
