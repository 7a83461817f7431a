"""The panes of the review screen, each as a function of the scene and a size."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace
from textual.content import Content

from review_tui.session import Review
from review_tui.session.seen import is_revealed, seen
from review_tui.session.worklist import Order
from review_tui.stage.scene import Scene
from review_tui.ui.lines import fit, line, window, wrapped
from review_tui.ui.look import ACCENT, STRONG, Sign
from review_tui.ui.pictures.bars import title_line
from review_tui.ui.pictures.claims import claims_lines, list_window
from review_tui.ui.pictures.evidence import ORIGIN_HEADING, evidence_lines, links_lines
from review_tui.views.claims import claim_row
from review_tui.views.evidence import evidence as evidence_of
from review_tui.views.evidence import told_links
from review_tui.views.progress import progress
from review_tui.views.words import count


def title(scene: Scene, width: int, _height: int, *, trouble: str) -> Sequence[Content]:
    """What is reviewed, how far it has come, and whether anything could not be saved."""
    articles = count(len(scene.review.alignment.articles), "article")
    how_far = progress(scene.review, scene.reviewer)
    shown = [f"{articles}, {count(how_far.total, 'claim')}"]
    if scene.filter:
        shown = [f"only {scene.filter}: {len(scene.queue):,}"]
    if scene.order is not Order.READING:
        shown.append(f"by {scene.order}")
    return [title_line(" · ".join(shown), how_far, trouble, width)]


def claims(scene: Scene, width: int, height: int) -> Sequence[Content]:
    """The part of the list around the current claim."""
    if not scene.queue:
        return list(wrapped(Content(scene.why_empty), width))
    alignment = scene.review.alignment
    shown = [scene.queue[place] for place in list_window(scene.at, len(scene.queue), height)]
    rows = [
        claim_row(
            scene.review,
            alignment.claim_by_id[each],
            scene.standing(each),
            is_tagged=alignment.claim_by_id[each].lead.id in scene.tags,
        )
        for each in shown
    ]
    return claims_lines(rows, scene.queue[scene.at], width)


def evidence(scene: Scene, width: int, height: int) -> Sequence[Content]:
    """The evidence of the current claim as far as scrolled; the last line tells of what is below."""
    if not scene.queue:
        return []
    lines = _lines_of(scene, width, height)
    below = len(lines) - scene.scrolled - height
    shown = list(window(lines, scene.scrolled, height))
    if below > 0:
        shown[-1] = fit(line((f"↓ {count(below + 1, 'more line')}, Space shows them", ACCENT)), width)
    return shown


def scrolled(scene: Scene, step: int, width: int, height: int) -> Scene:
    """The scene with its evidence scrolled by half a page, as far as there is any."""
    most = len(_lines_of(scene, width, height)) - height
    return replace(scene, scrolled=max(0, min(scene.scrolled + step * max(1, height // 2), most)))


def scrolled_to_chosen(scene: Scene, width: int, height: int) -> Scene:
    """The scene with its evidence scrolled so that the chosen sentence shows from its beginning."""
    lines = _lines_of(scene, width, height)
    place = next(
        n
        for n, each in enumerate(lines)
        if each.plain.startswith(Sign.CHOSEN) or f" {Sign.CHOSEN} " in each.plain
    )
    if scene.scrolled <= place < scene.scrolled + height - 3:
        return scene
    top = place - 1 if scene.chosen else 0  # over the first one stands what the claim rests on
    return replace(scene, scrolled=max(0, min(top, len(lines) - height)))


def scrolled_to_reasons(scene: Scene, width: int, height: int) -> Scene:
    """The scene with its evidence scrolled so that as much shows as can of why its sentences are linked."""
    lines = _lines_of(scene, width, height)
    place = next(n for n, each in enumerate(lines) if each.plain == ORIGIN_HEADING)
    return replace(scene, scrolled=max(0, min(place, len(lines) - height)))


def _lines_of(scene: Scene, width: int, height: int) -> list[Content]:
    extras = scene.with_context, scene.with_reasons
    return _drawn(scene.review, scene.claim.id, scene.reviewer, scene.chosen, extras, (width, height))


@lru_cache(maxsize=1)  # it holds a review: of old ones no more than the next picture lets go
def _drawn(
    review: Review, claim: str, reviewer: str, chosen: int, extras: tuple[bool, bool], size: tuple[int, int]
) -> list[Content]:
    alignment = review.alignment
    standing = seen(review, claim, reviewer)
    number, is_open = alignment.number_of[claim], is_revealed(review, claim, reviewer)
    whole = alignment.claim_by_id[claim]
    shown = evidence_of(review, whole, number, standing, is_open=is_open)
    with_context, with_reasons = extras
    why = links_lines(shown, told_links(review, whole), size[0]) if with_reasons else []
    return [*evidence_lines(shown, chosen, *size, with_context=with_context), *why]


def echo(scene: Scene, width: int, _height: int) -> Sequence[Content]:
    """What just happened, over as many lines as it needs."""
    return list(wrapped(line((scene.echo, STRONG)), width)) if scene.echo else []
