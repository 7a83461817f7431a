"""Grading and describing a source, which is asked for by its letter or name."""

from collections.abc import Sequence

from review_tui.stage.acting import Asked
from review_tui.stage.describing import described_together
from review_tui.stage.stage import Stage
from review_tui.views.sources import SourceRow, source_rows


async def grade_source(stage: Stage, grade: str) -> None:
    """Ask for an outlet and grade it."""
    if row := await _asked_outlet(stage):
        stage.grade(row.name, grade)


async def describe_source(stage: Stage, field: str) -> None:
    """Ask for an outlet and a field of its articles, one after the other where each has its own."""
    row = await _asked_outlet(stage)
    if row is None:
        return
    for articles in described_together(row.articles, field):
        if not await stage.describe(articles, field):
            break


async def _asked_outlet(stage: Stage) -> SourceRow | None:
    rows = [each for each in source_rows(stage.desk.review, stage.scene.standing) if each.articles]
    known = "; ".join(f"{row.letters} {row.shown}" for row in rows)

    def refuses(words: str) -> str:
        return "" if _found(words, rows) else f"“{words}” is none of them: {known}."

    answer = await stage.front.ask(Asked("Which outlet?", f"A letter or its name: {known}.", refuses=refuses))
    return _found(answer, rows) if answer else None


def _found(words: str, rows: Sequence[SourceRow]) -> SourceRow | None:
    """The outlet with this letter, else the first whose name begins so."""
    begun = words.casefold()
    by_letter = (row for row in rows if begun in row.letters.casefold().split())
    by_name = (row for row in rows if begun and row.shown.casefold().startswith(begun))
    return next(by_letter, None) or next(by_name, None)
