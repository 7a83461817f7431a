"""The review told from its other sides: history, matrix, sources, figures, changes."""

from collections.abc import Callable, Iterable, Mapping

from review_tui.origin.records import Stance
from review_tui.plain.claim import told_parts
from review_tui.stage.stage import Stage
from review_tui.views.change import Change
from review_tui.views.change_row import NOTHING, told_change
from review_tui.views.figures import figure_tables
from review_tui.views.matrix import matrix
from review_tui.views.past import past
from review_tui.views.sources import source_rows, told_counts
from review_tui.views.words import count


def _past(stage: Stage) -> Iterable[str]:
    rows = past(stage.desk.review, stage.desk.reviewer)
    told = [f"{each.at}, {each.reviewer}, claim {each.number or 'unknown'}: {each.what}" for each in rows]
    return told or ["Nothing is decided yet."]


def _matrix(stage: Stage) -> Iterable[str]:
    shown = matrix(stage.desk.review, stage.desk.reviewer)
    for row in shown.rows:
        cells = (f"{label.letter} {cell}" for label, cell in zip(shown.articles, row.cells, strict=True))
        spoken = ", ".join(each for each in cells if not each.endswith(Stance.SILENT))
        yield f"Claim {row.number}, {row.verdict}, {count(row.roots, 'root')}: {spoken}"


def _sources(stage: Stage) -> Iterable[str]:
    for row in source_rows(stage.desk.review, stage.desk.reviewer):
        grade = f"grade {row.grade}" if row.grade else row.reliability
        name = f"{row.shown}, {grade}" if grade else row.shown
        yield f"{name}, in {row.letters}: {told_counts(row.card)}"


def _figures(stage: Stage) -> Iterable[str]:
    tables = figure_tables(stage.desk.review)
    for table in tables:
        yield f"{table.name}:"
        for row in table.rows:
            known = ", ".join(each for each in (row.as_of, row.origins) if each)
            yield f"{row.letter}: {row.text}" + (f" ({known})" if known else "")
    if not tables:
        yield "No number here is given by more than one article."


def _changes(stage: Stage) -> Iterable[str]:
    rows = stage.desk.changes
    for row in rows:
        number = stage.desk.review.alignment.number_of[row.claim] if row.claim else None
        claim = f", claim {number}" if number and row.change is Change.GAINED else ""
        yield ": ".join(filter(None, (f"{told_change(row)}{claim}", told_parts(row.parts))))
    if not rows:
        yield NOTHING


SIDES: Mapping[str, Callable[[Stage], Iterable[str]]] = {
    "history": _past,
    "matrix": _matrix,
    "sources": _sources,
    "figures": _figures,
    "changes": _changes,
}
"""Each side by its name, a line at a time."""
