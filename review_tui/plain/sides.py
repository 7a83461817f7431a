"""The review told from its other sides: history, matrix, sources, figures, changes."""

from collections.abc import Callable, Iterable, Mapping

from review_tui.origin.records import Stance
from review_tui.plain.claim import told_parts
from review_tui.stage.stage import Stage
from review_tui.views.change_row import NO_CHANGES, Change, told_change
from review_tui.views.figures import NO_FIGURES, figure_tables
from review_tui.views.matrix import matrix
from review_tui.views.past import PastRow, past
from review_tui.views.sources import source_rows, told_source
from review_tui.views.words import count


def _past(stage: Stage) -> Iterable[str]:
    rows = past(stage.desk.review, stage.desk.reviewer)
    return [_told_past(each) for each in rows] or ["Nothing is decided yet."]


def _told_past(row: PastRow) -> str:
    claim = f", claim {row.number}" if row.number else ""
    why = f" because {row.reason}" if row.reason and "because" not in row.what else ""
    return f"{row.at}, {row.reviewer}{claim}: {row.told}{why}"


def _matrix(stage: Stage) -> Iterable[str]:
    shown = matrix(stage.desk.review, stage.desk.reviewer)
    for row in shown.rows:
        spoken = ", ".join(
            f"{label.letter} {stance}{', set by hand' if by_hand else ''}"
            for label, stance, by_hand in zip(shown.articles, row.cells, row.set_by_hand, strict=True)
            if stance is not Stance.SILENT
        )
        yield f"Claim {row.number}, {row.verdict}, {count(row.roots, 'root')}, {spoken}: {row.text}"


def _sources(stage: Stage) -> Iterable[str]:
    for row in source_rows(stage.desk.review, stage.scene.standing):
        yield ". ".join(each.rstrip(".") for each in told_source(stage.desk.review, row))


def _figures(stage: Stage) -> Iterable[str]:
    tables = figure_tables(stage.desk.review)
    for table in tables:
        yield f"{table.name}:"
        for row in table.rows:
            claim = f"claim {stage.desk.review.alignment.number_of[row.claim]}"
            known = ", ".join(each for each in (row.as_of, row.origins, claim) if each)
            yield f"{row.letter}: {row.text} ({known})"
    if not tables:
        yield NO_FIGURES


def _changes(stage: Stage) -> Iterable[str]:
    rows = stage.desk.changes
    for row in rows:
        number = stage.desk.review.alignment.number_of[row.claim] if row.claim else None
        claim = f", claim {number}" if number and row.change is Change.GAINED else ""
        yield ": ".join(filter(None, (f"{told_change(row)}{claim}", told_parts(row.parts))))
    if not rows:
        yield NO_CHANGES


SIDES: Mapping[str, Callable[[Stage], Iterable[str]]] = {
    "history": _past,
    "matrix": _matrix,
    "sources": _sources,
    "figures": _figures,
    "changes": _changes,
}
"""Each side by its name, a line at a time."""
