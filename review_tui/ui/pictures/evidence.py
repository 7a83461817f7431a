"""The evidence of one claim: its sentences side by side where there is room, else one below the other."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from textual.content import Content

from review_tui.session.worklist import Need
from review_tui.text.show import for_show
from review_tui.ui.lines import beside, ends, fit, line, wrapped
from review_tui.ui.look import (
    ACCENT,
    DIM,
    DIVIDER,
    GLYPHS,
    MARKS,
    PLAIN,
    RULE,
    STRONG,
    VERDICTS,
    WARNING,
    Sign,
)
from review_tui.views.evidence import Evidence, Passage
from review_tui.views.words import count, day

COLUMN = 26
"""Cells that a column needs to be read with ease."""
WORTH_SAYING = frozenset({Need.CONFLICT, Need.DISAGREEMENT})
"""Reasons to look at a claim that its heading does not tell already."""
RELATED = 3
"""Sentences of other claims that are shown."""
GAP = f" {DIVIDER} "
SIDE_BY_SIDE = 56
"""Cells of pane from which columns are used at all."""


def evidence_lines(claim: Evidence, chosen: int, width: int, *, with_context: bool) -> list[Content]:
    """Everything on the claim, from the top, for a pane of this width; one sentence is marked as chosen."""
    return [
        *_heading(claim, width),
        *_passages(claim.passages, claim.passages[chosen], width, with_context=with_context),
        *_differences(claim, width),
        *_related(claim, width),
        *_note(claim, width),
    ]


def _heading(claim: Evidence, width: int) -> Iterable[Content]:
    standing = claim.standing
    verdict = (f"{GLYPHS[standing.verdict]} {standing.verdict}", VERDICTS[standing.verdict])
    articles = count(len({passage.article for passage in claim.passages}), "article")
    where = line((f"Claim {claim.number}", STRONG), f" · {articles}")
    yield ends(where, line(verdict), width)
    roots = f"{count(len(claim.roots), 'root')}: {', '.join(claim.roots)}"
    need = (f"{claim.need} · ", WARNING) if claim.need in WORTH_SAYING else ""
    given = f" {for_show(standing.reviewer)} {day(standing.at)}" if standing.reviewer else ""
    grounds = line(need, (roots, PLAIN if len(claim.roots) > 1 else DIM))
    yield ends(grounds, line((given, DIM)), width)
    if claim.stale:
        yield from wrapped(line((f"{Sign.STALE} stale: {claim.stale}", WARNING)), width)
    yield line((RULE * width, DIM))


def links_lines(claim: Evidence, links: Sequence[str], width: int) -> list[Content]:
    """Where the claim comes from and why its sentences are linked, in words."""
    links = links or ("One sentence; nothing to link.",)
    return [
        line(("Where it comes from", STRONG)),
        *(each for chain in claim.chains for each in wrapped(line((chain, DIM)), width)),
        line(("Why its sentences are linked", STRONG)),
        *(each for link in links for each in wrapped(line((link, DIM)), width)),
    ]


def _passages(
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
    return [room // across + (n < room % across) for n in range(used)]


def _by_article(passages: Sequence[Passage]) -> list[list[Passage]]:
    groups: dict[str, list[Passage]] = {}
    for passage in passages:
        groups.setdefault(passage.article, []).append(passage)
    return list(groups.values())


def _label(passages: Sequence[Passage], width: int) -> Content:
    label = passages[0].label
    return fit(line((label.letter, ACCENT), (f" {label.name}", STRONG)), width)


def _cell(passage: Passage, chosen: Passage, width: int, *, with_context: bool) -> Iterable[Content]:
    sign = (f"{Sign.CHOSEN} ", ACCENT) if passage is chosen else ("", DIM)
    origin = f", {passage.origin}" if passage.origin else ""
    yield fit(line(sign, (f"sentence {passage.number}{origin}", DIM)), width)
    around = (_around(passage.before), _around(passage.after)) if with_context else (Content(), Content())
    yield from wrapped(around[0] + _text(passage) + around[1], width)


def _around(text: str) -> Content:
    return line((f" {text} ", DIM)) if text else Content()


def _text(passage: Passage) -> Content:
    return line(*((part.text, MARKS[part.mark]) for part in passage.parts))


def _differences(claim: Evidence, width: int) -> Iterable[Content]:
    for difference in claim.differences:
        lead = (f"{Sign.CONFLICT} {difference.slot} {difference.letters}: ", WARNING)
        yield from wrapped(line(lead, difference.reason), width)
    if claim.differences:
        yield Content()


def _related(claim: Evidence, width: int) -> Iterable[Content]:
    for passage in claim.related[:RELATED]:
        lead = line((f"shares a part: {passage.label.letter} {passage.number} ", DIM))
        yield fit(lead + _text(passage), width)
    if len(claim.related) > RELATED:
        yield line((f"and {count(len(claim.related) - RELATED, 'more sentence')} that share a part", DIM))
    if claim.related:
        yield Content()


def _note(claim: Evidence, width: int) -> Iterable[Content]:
    if claim.is_hidden:
        yield from wrapped(
            line(("Another's verdict is hidden until yours is given; v shows it.", DIM)), width
        )
    if claim.suggestion:
        yield from wrapped(line(("suggested ", DIM), claim.suggestion), width)
    if claim.reason:
        yield from wrapped(line(("because ", DIM), claim.reason), width)
    if claim.note:
        yield from wrapped(line((f"{Sign.NOTE} ", ACCENT), claim.note), width)
