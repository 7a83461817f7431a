"""The lines around the panes: what is reviewed and how far above, keys below."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace
from textual.content import Content

from review_tui.stage.command import Command, Footer, about, shown_key
from review_tui.ui.lines import Piece, ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, DIM, EMPTY, FULL, GLYPHS, STRONG, VERDICTS, WARNING, Sign
from review_tui.views.progress import Progress
from review_tui.views.words import count
from store import Verdict

BAR, SHORTEST_BAR = 20, 6
"""Cells of the progress bar where there is room, and at least."""
AIR = 3
"""Cells at least between what is reviewed and how far, where that can be told shorter."""
_GAPS = ("  ", " ")
GIVEN = (Verdict.CORROBORATED, Verdict.CONTRADICTED, Verdict.UNVERIFIED)


def title_line(title: str, progress: Progress, trouble: str, width: int) -> Content:
    """What is reviewed, and in what form there is room for, how far; or that something is not saved.

    The room is that for the numbers of a finished review, so that none of it moves on the way there.
    """
    told = line((title, STRONG))
    if trouble:
        return ends(told, line((f"NOT saved: {trouble}", WARNING)).truncate(width, ellipsis=True), width)
    finished = replace(progress, by_verdict=dict.fromkeys(Verdict, progress.total))
    room = width - told.cell_length - AIR
    left = (room - form(finished).cell_length for form in _FORMS)
    spare, form = next(
        ((each, form) for each, form in zip(left, _FORMS, strict=True) if each >= 0), (0, _FORMS[-1])
    )
    return ends(told, form(progress) + _bar(progress, min(BAR, spare - 1)), width)


def _bar(progress: Progress, length: int) -> Content:
    """How much is done, drawn; nothing where that would be too short to tell anything."""
    if length < SHORTEST_BAR:
        return Content()
    done = round(length * progress.reviewed / progress.total) if progress.total else 0
    return line(" ", (FULL * done, ACCENT), (EMPTY * (length - done), DIM))


def _in_words(progress: Progress) -> Content:
    return line(*_counts(progress, in_words=True), f" {_done(progress)} reviewed")


def _in_glyphs(progress: Progress) -> Content:
    return line(*_counts(progress, in_words=False), f" {_done(progress)} reviewed")


def _in_short(progress: Progress) -> Content:
    return line(*_counts(progress, in_words=False), f" {_done(progress)}")


_FORMS = (_in_words, _in_glyphs, _in_short)
"""How many claims have which verdict and how many of all are reviewed, the longest form first."""


def _done(progress: Progress) -> str:
    return f"{progress.reviewed:,} of {progress.total:,}"


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
    wanted = [each for each in commands if each.footer is Footer.ALWAYS]
    shown = line(*(piece for each in wanted for piece in _key(each, each.words)))
    if shown.cell_length > width:
        return fit(line(*(piece for each in wanted for piece in _key(each, _short(each)))), width)
    wide = (_key(each, each.words) for each in commands if each.footer is Footer.WIDE)
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
