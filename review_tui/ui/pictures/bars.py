"""The lines around the panes: title and progress above; echo, counts and keys below."""

from collections.abc import Iterable

from textual.content import Content

from review_tui.stage.keys import Command, shown_key
from review_tui.ui.lines import Piece, ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, DIM, EMPTY, FULL, GLYPHS, STRONG, VERDICTS, WARNING, Sign
from review_tui.views.progress import Progress
from review_tui.views.words import count
from store import Verdict

BAR = 20
"""Cells of the progress bar."""
GIVEN = (Verdict.CORROBORATED, Verdict.CONTRADICTED, Verdict.UNVERIFIED)


def title_line(title: str, progress: Progress, width: int) -> Content:
    """What is reviewed, and how far the review has come."""
    done = round(BAR * progress.reviewed / progress.total) if progress.total else 0
    bar = line((FULL * done, ACCENT), (EMPTY * (BAR - done), DIM))
    reviewed = line(f"{progress.reviewed} of {progress.total} reviewed ")
    return ends(line((title, STRONG)), reviewed + bar, width)


def counts_line(progress: Progress, saved: str, trouble: str, width: int) -> Content:
    """How many claims have which verdict, and whether the last decision is on disk."""
    counts = [_count(verdict, progress.by_verdict[verdict]) for verdict in GIVEN]
    stale = [(f"{Sign.STALE} {progress.stale} stale  ", WARNING)] if progress.stale else []
    orphans = [(f"{progress.orphans} orphans ", WARNING)] if progress.orphans else []
    differ = (
        [(f"{Sign.DISAGREEMENT} {count(progress.disagreements, 'disagreement')}  ", WARNING)]
        if progress.disagreements
        else []
    )
    state = (f"NOT saved: {trouble}", WARNING) if trouble else (saved, DIM)
    return ends(line(*counts, *stale, *differ, *orphans), line(state), width)


def _count(verdict: Verdict, number: int) -> Piece:
    return f"{GLYPHS[verdict]} {number} {verdict}  ", VERDICTS[verdict]


def keys_line(commands: Iterable[Command], width: int) -> Content:
    """The keys most often wanted, then as many others as there is room for."""
    commands = tuple(commands)
    shown = line(*(piece for each in commands if each.in_footer for piece in _key(each)))
    for each in (line(*_key(each)) for each in commands if each.in_wide_footer):
        if shown.cell_length + each.cell_length <= width:
            shown += each
    return fit(shown, width)


def _key(command: Command) -> tuple[Piece, Piece]:
    return (shown_key(command.keys[0]), STRONG), f" {command.words}  "


def too_small(width: int, height: int) -> list[Content]:
    """What to show where nothing else fits."""
    return [
        *wrapped(line(f"Review TUI needs 50×10 cells; this is {width}×{height}. Enlarge the window."), width)
    ]
