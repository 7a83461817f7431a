"""The evidence of one claim: its sentences side by side where there is room, else one below the other."""

from collections.abc import Iterable, Sequence
from itertools import chain

from textual.content import Content

from review_tui.session.worklist import Need
from review_tui.text.show import for_show
from review_tui.ui.lines import ends, fit, line, wrapped
from review_tui.ui.look import (
    ACCENT,
    DIM,
    GLYPHS,
    PLAIN,
    RULE,
    STRONG,
    WARNING,
    Sign,
)
from review_tui.ui.pictures.columns import passage_lines
from review_tui.ui.pictures.parts import drawn_parts
from review_tui.ui.pictures.verdicts import told_verdict
from review_tui.views.evidence import Evidence
from review_tui.views.gathered import gathered
from review_tui.views.opinions import qualified
from review_tui.views.words import count, day

WORTH_SAYING = frozenset({Need.CONFLICT, Need.DISAGREEMENT})
"""Reasons to look at a claim that its heading does not tell already."""
FOREMOST = 2
"""Differences that are told before the articles; the rest follows them."""
LOW = 10
"""Lines below which the articles come before what they rest on."""
RELATED, ROOMY = 3, 14
"""Sentences of other claims that are shown, and the lines from which they are; below, it is one."""
ORIGIN_HEADING = "Where it comes from"
"""Over the reasons, which follow all else."""
AIR = 3
"""Cells at least between what it rests on and who gave the verdict."""
ROOTS = 12
"""Cells that tell at least how many roots there are."""


def evidence_lines(
    claim: Evidence, chosen: int, width: int, height: int, *, with_context: bool
) -> list[Content]:
    """Everything on the claim, from the top, for a pane of this size; one sentence is marked as chosen.

    In a low pane the articles begin under the first line, and what they rest on follows them.
    """
    differences, is_low = [*_conflicts(claim, width), *_hints(claim, width)], height < LOW
    first, grounds = _first(claim, width), [*_grounds(claim, width), *_said(claim, width)]
    passages = [*passage_lines(claim.passages, claim.passages[chosen], width, with_context=with_context)]
    return [
        first,
        *([] if is_low else grounds),
        *chain(*([] if is_low else differences[:FOREMOST])),
        *passages,
        *(grounds if is_low else []),
        *_reading(claim, width),
        *chain(*differences[0 if is_low else FOREMOST :]),
        *_related(claim, RELATED if height >= ROOMY else 1, width),
    ]


def _first(claim: Evidence, width: int) -> Content:
    """Which claim and how it stands, as a rule that parts the evidence from the list."""
    verdict = claim.standing.verdict
    state = line(*told_verdict(verdict))
    articles = count(len({passage.article for passage in claim.passages}), "article")
    need = (f" · {claim.need}", WARNING) if claim.need in WORTH_SAYING else ""
    where = line((f"Claim {claim.number}", STRONG), f" · {articles}", need)
    room = width - where.cell_length - state.cell_length - 2
    suggested = next((each for each in _suggested(claim) if each.cell_length < room), Content())
    rule = max(1, room - suggested.cell_length)
    return fit(where + suggested + line((f" {RULE * rule} ", DIM)) + state, width)


def _suggested(claim: Evidence) -> Iterable[Content]:
    """The program's reading, where it moves nothing when it is revealed; short where room is."""
    if claim.suggestion:
        verdict = claim.suggestion.verdict
        for told in (verdict.value, GLYPHS[verdict]):
            yield line(f" · suggested {told}")


def _grounds(claim: Evidence, width: int) -> Iterable[Content]:
    """What it rests on, who says otherwise, and who gave the verdict when; the names of roots give way."""
    standing = claim.standing
    roots = f"{count(len(claim.roots), 'root')}: {', '.join(claim.roots)}" if claim.roots else "no root"
    against = f" · {', '.join(claim.against)} says otherwise" if len(claim.against) == 1 else ""
    if len(claim.against) > 1:
        against = f" · {', '.join(claim.against)} say otherwise"
    who = f"{for_show(standing.reviewer)} {day(standing.at)}" if standing.evidence else ""
    given = " · ".join(each for each in (*qualified(standing.opinion), who) if each)
    right = line((given, DIM)).truncate(max(0, width - len(against) - ROOTS), ellipsis=True)
    room = width - len(against) - right.cell_length - AIR
    left = line((roots, PLAIN if len(claim.roots) > 1 else DIM)).truncate(max(0, room), ellipsis=True)
    yield ends(left + line(against), right, width)


def _said(claim: Evidence, width: int) -> Iterable[Content]:
    """What the reviewers say of it."""
    if claim.stale:
        yield from wrapped(line((f"{Sign.STALE} stale: {claim.stale}", WARNING)), width)
    sign, look = (f"{Sign.DISAGREEMENT} ", WARNING) if claim.standing.is_disagreed else ("", PLAIN)
    for each in claim.colleagues:
        yield from wrapped(line((f"{sign}{each}", look)), width)
    if claim.hidden:
        yield from wrapped(line((claim.hidden, DIM)), width)
    if claim.reason:
        yield from wrapped(line(("because ", DIM), claim.reason), width)
    for each in claim.notes:
        yield from wrapped(line((f"{Sign.NOTE} ", ACCENT), each), width)


def _reading(claim: Evidence, width: int) -> Iterable[Content]:
    """What the program makes of it, and why."""
    if claim.suggestion:
        told = f"{claim.suggestion.verdict}: {claim.suggestion.why}"
        yield from wrapped(line(("suggested ", DIM), told), width)


def links_lines(claim: Evidence, links: Sequence[str], width: int) -> list[Content]:
    """Where the claim comes from and why its sentences are linked, in words."""
    return [
        Content(),
        line((ORIGIN_HEADING, STRONG)),
        *(each for chain in claim.chains for each in wrapped(line((chain, DIM)), width)),
        line(("Why its sentences are linked", STRONG)),
        *(each for link in links for each in wrapped(line((link, DIM)), width)),
    ]


def _conflicts(claim: Evidence, width: int) -> Iterable[Iterable[Content]]:
    """Lines for each: why it is one, where there is room for it on one line; else who says what."""
    for each in gathered(claim.differences):
        reason = line((f"{Sign.CONFLICT} {each.slot} {each.letters}: ", WARNING), each.reason)
        values = line((f"{Sign.CONFLICT} ", WARNING), each.values)
        yield wrapped(reason if each.reason and reason.cell_length <= width else values, width)


def _hints(claim: Evidence, width: int) -> Iterable[Iterable[Content]]:
    """Lines for each: where what both say can stand, and why it is told."""
    for each in gathered(claim.hints):
        told = f"{each.letters}: {each.reason}" if each.reason else each.values
        yield wrapped(line(("differs ", DIM), told), width)


def _related(claim: Evidence, most: int, width: int) -> Iterable[Content]:
    for passage in claim.related[:most]:
        lead = line((f"shares a part: {passage.label.letter} {passage.number} ", DIM))
        yield fit(lead + drawn_parts(passage.parts), width)
        for each in gathered(passage.differences):
            yield from wrapped(line(("  differs ", DIM), each.values), width)
    if len(claim.related) > most:
        more = len(claim.related) - most
        share = "shares" if more == 1 else "share"
        yield line((f"and {count(more, 'more sentence')} that {share} a part", DIM))
