"""A claim with its evidence, a line each."""

from collections.abc import Iterator, Sequence

from review_tui.origin.records import Stance
from review_tui.stage.scene import Scene
from review_tui.text.oddities import disguises
from review_tui.views.evidence import Passage, evidence
from review_tui.views.parts import Part
from review_tui.views.words import count


def told_claim(scene: Scene) -> Iterator[str]:
    """The claim and its evidence, a line each."""
    claim, standing = scene.claim, scene.standing(scene.claim.id)
    shown = evidence(scene.review, claim, scene.number, standing, is_open=scene.is_open(claim.id))
    articles = count(len(claim.articles), "article")
    place = f"{scene.at + 1} of {len(scene.queue)}"
    yield f"Claim {shown.number}, {place}, {standing.verdict}, {articles}."
    if shown.colleagues:
        disagree = "The reviewers disagree" if standing.is_disagreed else "Other reviewers"
        yield f"{disagree}: {'; '.join(shown.colleagues)}."
    if shown.hidden:
        yield shown.hidden
    yield from (_told_passage(each) for each in shown.passages)
    if shown.roots:
        yield f"Rests on {count(len(shown.roots), 'root')}: {', '.join(shown.roots)}."
    if shown.suggestion:
        yield f"Suggested: {shown.suggestion.verdict}, {shown.suggestion.why}."
    yield from (f"Conflict, {each.slot}, {each.letters}: {each.reason}" for each in shown.differences)
    if shown.stale:
        yield f"Stale: {shown.stale}."
    yield from (f"Note: {each}" for each in shown.notes)


def _told_passage(passage: Passage) -> str:
    otherwise = ", says otherwise" if passage.stance is Stance.DISPUTES else ""
    where = f"{passage.label.letter}, {passage.label.name}, sentence {passage.number}{otherwise}"
    return f"{where}: {told_parts(passage.parts)}"


def told_parts(parts: Sequence[Part]) -> str:
    """The words as they stand, and which of them only look like what they seem."""
    text = "".join(part.text for part in parts)
    disguised = ", ".join(disguises(text))
    return f"{text} (letters of another alphabet: {disguised})" if disguised else text
