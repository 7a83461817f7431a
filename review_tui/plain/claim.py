"""A claim with its evidence, a line each."""

from collections.abc import Iterator, Sequence

from review_tui.origin.records import Stance
from review_tui.stage.scene import Scene
from review_tui.text.oddities import disguises
from review_tui.text.show import for_show
from review_tui.views.evidence import Evidence, Passage, evidence, told_links
from review_tui.views.opinions import qualified
from review_tui.views.parts import Part
from review_tui.views.words import count, day

_STANCES = {Stance.DISPUTES: ", says otherwise", Stance.HEDGES: ", hedges"}


def told_claim(scene: Scene) -> Iterator[str]:
    """The claim and its evidence, a line each; where there is none, why."""
    if not scene.queue:
        yield scene.why_empty
        return
    shown = _evidence(scene)
    yield _heading(scene)
    yield from _said(shown)
    for each in shown.passages:
        yield _told_passage(each)
        if scene.with_context:
            yield from _around(each)
    if shown.roots:
        yield f"Rests on {count(len(shown.roots), 'root')}: {', '.join(shown.roots)}."
    if shown.suggestion:
        yield f"Suggested: {shown.suggestion.verdict}, {shown.suggestion.why}."
    yield from (f"Conflict, {each.slot}, {each.letters}: {each.reason}" for each in shown.differences)
    yield from (f"Differs, {each.letters}: {each.reason}" for each in shown.hints)
    for each in shown.related:
        yield f"Shares a part: {_told_passage(each)}"
        yield from (f"It differs, {found.letters}: {found.reason}" for found in each.differences)
    if scene.with_reasons:
        yield from (each if each.endswith(".") else f"Where it comes from: {each}" for each in shown.chains)
        yield from (f"Why linked: {each}" for each in told_links(scene.review, scene.claim))


def told_chosen(scene: Scene) -> str:
    """Which of the claim's sentences is chosen."""
    passages = _evidence(scene).passages
    return f"Chosen, {scene.chosen + 1} of {len(passages)}: {_told_passage(passages[scene.chosen])}"


def _evidence(scene: Scene) -> Evidence:
    claim, standing = scene.claim, scene.standing(scene.claim.id)
    return evidence(scene.review, claim, scene.number, standing, is_open=scene.is_open(claim.id))


def _heading(scene: Scene) -> str:
    claim = scene.claim
    tagged = ", tagged" if claim.lead.id in scene.tags else ""
    place, articles = f"{scene.at + 1} of {len(scene.queue)}", count(len(claim.articles), "article")
    return f"Claim {scene.number}, {place}, {scene.standing(claim.id).verdict}{tagged}, {articles}."


def _said(shown: Evidence) -> Iterator[str]:
    """What the reviewers say of it."""
    standing = shown.standing
    who = (for_show(standing.reviewer), day(standing.at)) if standing.evidence else ()
    if given := [*qualified(standing.opinion), *who]:
        yield f"Judged: {', '.join(given)}."
    if shown.reason:
        yield f"Because: {shown.reason}"
    if shown.stale:
        yield f"Stale: {shown.stale}."
    if shown.colleagues:
        disagree = "The reviewers disagree" if standing.is_disagreed else "Other reviewers"
        yield f"{disagree}: {'; '.join(shown.colleagues)}."
    if shown.hidden:
        yield shown.hidden
    yield from (f"Note: {each}" for each in shown.notes)


def _told_passage(passage: Passage) -> str:
    loose = ", loosely linked" if passage.is_loose else ""
    origin = f", credits {passage.origin}" if passage.origin else ""
    return f"{_where(passage)}{_STANCES.get(passage.stance, '')}{loose}{origin}: {told_parts(passage.parts)}"


def _around(passage: Passage) -> Iterator[str]:
    if passage.before:
        yield f"Before {passage.label.letter} {passage.number}: {told_parts(passage.before)}"
    if passage.after:
        yield f"After {passage.label.letter} {passage.number}: {told_parts(passage.after)}"


def _where(passage: Passage) -> str:
    return f"{passage.label.letter}, {passage.label.name}, sentence {passage.number}"


def told_parts(parts: Sequence[Part]) -> str:
    """The words as they stand, and which of them only look like what they seem."""
    text = "".join(part.text for part in parts)
    disguised = ", ".join(disguises(text))
    return f"{text} (letters of another alphabet: {disguised})" if disguised else text
