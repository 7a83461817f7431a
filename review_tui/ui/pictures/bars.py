"""The lines around the panes: what is reviewed and how far above, keys below."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace
from textual.content import Content

from review_tui.stage.command import Command, about, shown_key
from review_tui.ui.lines import Piece, ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, DIM, EMPTY, FULL, GLYPHS, STRONG, VERDICTS, WARNING, Sign
from review_tui.views.progress import Progress
from review_tui.views.words import count
from store import Verdict

BAR = 20
"""Cells of the progress bar."""
AIR = 4
"""Cells at least between what is reviewed and how far, where it is told in a longer form."""
_GAPS = ("  ", " ")
GIVEN = (Verdict.CORROBORATED, Verdict.CONTRADICTED, Verdict.UNVERIFIED)


def title_line(title: str, progress: Progress, trouble: str, width: int) -> Content:
    """What is reviewed, and in what form there is room for, how far; or that something is not saved.

    The room is that for the numbers of a finished review, so that none of it moves on the way there.
    """
    told = line((title, STRONG))
    if trouble:
        return ends(told, line((f"  NOT saved: {trouble}", WARNING)).truncate(width, ellipsis=True), width)
    finished = replace(progress, by_verdict=dict.fromkeys(Verdict, progress.total))
    forms = zip(_how_far(finished), _how_far(progress), strict=True)
    fitting = (now for then, now in forms if told.cell_length + AIR + then.cell_length <= width)
    return ends(told, next(fitting, [*_how_far(progress)][-1]), width)


def _how_far(progress: Progress) -> Iterator[Content]:
    """How many claims have which verdict and how many of all are reviewed, from the longest form on."""
    done = round(BAR * progress.reviewed / progress.total) if progress.total else 0
    bar = (" ", (FULL * done, ACCENT), (EMPTY * (BAR - done), DIM))
    reviewed = f" {progress.reviewed:,} of {progress.total:,}"
    for in_words, drawn in ((True, bar), (True, ()), (False, bar), (False, ())):
        yield line("  ", *_counts(progress, in_words=in_words), f"{reviewed} reviewed", *drawn)
    yield line("  ", *_counts(progress, in_words=False), reviewed)


def _counts(progress: Progress, *, in_words: bool) -> Iterator[Piece]:
    for verdict in GIVEN:
        word = f" {verdict}" if in_words else ""
        yield GLYPHS[verdict], VERDICTS[verdict]
        yield f" {progress.by_verdict[verdict]:,}{word}  "
    warnings = (
        (progress.stale, f"{Sign.STALE} {progress.stale} stale  "),
        (progress.disagreements, f"{Sign.DISAGREEMENT} {count(progress.disagreements, 'disagreement')}  "),
        (progress.orphans, f"{count(progress.orphans, 'orphan')}  "),
    )
    yield from ((words, WARNING) for number, words in warnings if number)


def keys_line(commands: Iterable[Command], width: int) -> Content:
    """The keys most often wanted, then others as there is room; where there is little, verdicts as glyphs."""
    commands = tuple(commands)
    wanted = [each for each in commands if each.in_footer]
    shown = line(*(piece for each in wanted for piece in _key(each, each.words)))
    if shown.cell_length > width:
        return fit(line(*(piece for each in wanted for piece in _key(each, _short(each)))), width)
    wide = (_key(each, each.words) for each in commands if each.in_wide_footer)
    for each in (line(*pieces) for pieces in dict.fromkeys(wide)):  # several runs can begin with one key
        if shown.cell_length + each.cell_length <= width:
            shown += each
    return fit(shown, width)


def choices_line(pressed: str, topics: Sequence[str], longer: Mapping[str, Command], width: int) -> Content:
    """What the keys pressed so far are about, and what can come next; shorter where room is."""
    rest = [(shown_key(run.removeprefix(pressed).strip()), each) for run, each in longer.items()]
    told = [
        _head(pressed, what) + line(*(piece for each in rest for piece in _choice(*each, gap)))
        for what in topics
        for gap in _GAPS
    ]
    return fit(next((each for each in told if len(each.plain.rstrip()) <= width), told[-1]), width)


def _head(pressed: str, what: str) -> Content:
    return line((f"{shown_key(pressed)} {what}: " if what else f"{shown_key(pressed)} … ", ACCENT))


def _choice(key: str, command: Command, gap: str) -> tuple[Piece, Piece]:
    return (key, STRONG), f" {command.short or command.words}{gap}"


def _key(command: Command, words: str) -> tuple[Piece, Piece]:
    first, *more = command.keys[0].split()
    return (shown_key(first), STRONG), f" {about([command]) if more else words}  "


def _short(command: Command) -> str:
    return _GLYPHS.get(command.words, command.words)


_GLYPHS = {verdict.value: glyph for verdict, glyph in GLYPHS.items()}


def too_small(width: int, height: int) -> list[Content]:
    """What to show where nothing else fits."""
    return [
        *wrapped(line(f"Review TUI needs 50×10 cells; this is {width}×{height}. Enlarge the window."), width)
    ]
