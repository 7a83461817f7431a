"""The articles of a claim side by side, as many as there is room for, else one below the other."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from textual.content import Content

from review_tui.origin.records import Stance
from review_tui.ui.lines import beside, ends, fit, line, wrapped
from review_tui.ui.look import ACCENT, DIM, DIVIDER, LOOSE, STANCES, STRONG, WARNING, Sign
from review_tui.ui.pictures.parts import drawn_parts
from review_tui.views.evidence import Passage

COLUMN = 26
"""Cells that a column needs to be read with ease."""
GAP = f" {DIVIDER} "
WIDEST = 90
"""Cells of the widest column that is easy to read."""
SIDE_BY_SIDE = 56
"""Cells of pane from which columns are used at all."""


def passage_lines(
    passages: Sequence[Passage], chosen: Passage, width: int, *, with_context: bool
) -> Iterable[Content]:
    """The articles side by side, as many as there is room for; their n-th sentences begin level."""
    groups = _by_article(passages)
    across = min(len(groups), width // COLUMN) if width >= SIDE_BY_SIDE else 1
    for start in range(0, len(groups), across):
        row = groups[start : start + across]
        widths = _widths(width, across, len(row))
        yield from beside(
            [[_label(group, cells)] for group, cells in zip(row, widths, strict=True)], widths, GAP
        )
        for level in zip_longest(*row):
            cells = [
                list(_cell(each, chosen, room, with_context=with_context)) if each else []
                for each, room in zip(level, widths, strict=True)
            ]
            yield from beside(cells, widths, GAP)
        yield Content()


def _widths(width: int, across: int, used: int) -> list[int]:
    """Cells of each column that is used, of as many as stand across with dividers between."""
    room = width - 3 * (across - 1)
    return [min(WIDEST, room // across + (n < room % across)) for n in range(used)]


def _by_article(passages: Sequence[Passage]) -> list[list[Passage]]:
    groups: dict[str, list[Passage]] = {}
    for passage in passages:
        groups.setdefault(passage.article, []).append(passage)
    return list(groups.values())


def _label(passages: Sequence[Passage], width: int) -> Content:
    """The article's letter and name, and what it does with the claim where it does not just assert it."""
    first = passages[0]
    glyph, look = STANCES[first.stance]
    stance = (f"{glyph} {first.stance}", look) if first.stance is not Stance.ASSERTS else ""
    name = line((first.label.letter, ACCENT), (f" {first.label.name}", STRONG))
    return ends(name, line(stance), width)


def _cell(passage: Passage, chosen: Passage, width: int, *, with_context: bool) -> Iterable[Content]:
    """The sentence, and what stands around it below it, so that nothing moves when that is asked for."""
    sign = (f"{Sign.CHOSEN} ", ACCENT) if passage is chosen else ("", DIM)
    origin = f", {passage.origin}" if passage.origin else ""
    loose = f" {LOOSE} loosely linked" if passage.is_loose else ""
    where = line(sign, (f"sentence {passage.number}", DIM), (loose, WARNING), (origin, DIM))
    short = line(sign, (f"{passage.number}", DIM), (loose, WARNING), (origin, DIM))
    yield fit(where if where.cell_length <= width or not (loose or origin) else short, width)
    yield from wrapped(drawn_parts(passage.parts), width)
    for side, parts in (("before", passage.before), ("after", passage.after)):
        if with_context and parts:
            yield from wrapped((line(f"{side}: ") + drawn_parts(parts)).stylize(DIM), width)
