"""What the lines around the screen's panes tell: what shows, and how far the review has come."""

from collections.abc import Iterator

from review_tui.session.worklist import Order
from review_tui.stage.stage import Stage
from review_tui.views.progress import progress
from review_tui.views.words import count
from store import Verdict


def told_state(stage: Stage) -> Iterator[str]:
    """What is reviewed in which order, how far, and whether all is saved."""
    scene = stage.scene
    how_far = progress(scene.review, scene.reviewer)
    articles = count(len(scene.review.alignment.articles), "article")
    shown = [f"{articles}, {count(how_far.total, 'claim')}"]
    if scene.order is not Order.READING:
        shown.append(f"by {scene.order}")
    if scene.filter:
        shown.append(f"only {scene.filter}: {len(scene.queue)}")
    if scene.tags:
        shown.append(f"{len(scene.tags)} tagged")
    yield f"{', '.join(shown)}."
    given = [
        f"{how_far.by_verdict[each]} {each}" for each in how_far.by_verdict if each is not Verdict.UNREVIEWED
    ]
    warnings = [
        (how_far.stale, f"{how_far.stale} stale"),
        (how_far.disagreements, count(how_far.disagreements, "disagreement")),
        (how_far.orphans, count(how_far.orphans, "orphan")),
    ]
    told = ", ".join([*given, *(words for number, words in warnings if number)])
    yield f"{how_far.reviewed} of {how_far.total} reviewed: {told}. {told_saved(stage)}"


def told_saved(stage: Stage) -> str:
    """Whether all is on disk."""
    trouble = stage.desk.trouble
    return f"NOT saved: {trouble}" if trouble else "All saved." if stage.desk.review.decisions else ""


def told_place(stage: Stage) -> str:
    """Where the reviewer stands."""
    scene = stage.scene
    return f"claim {scene.number}, {scene.at + 1} of {len(scene.queue)}" if scene.queue else "no claim"
