"""What colleagues say of a claim, in words: their verdicts and their notes."""

from review_tui.session import Review, Standing
from review_tui.session.opinion import Opinion
from review_tui.text.show import for_show
from review_tui.views.words import day
from store import Verdict


def told_colleagues(standing: Standing) -> tuple[str, ...]:
    """The verdict of everyone but the reviewer in whose eyes the claim stands, a line each."""
    return tuple(
        _told(who, each) for who, each in standing.opinions.items() if each.evidence and who != standing.voice
    )


def told_notes(standing: Standing) -> tuple[str, ...]:
    """The notes, the reviewer's own first and without a name."""
    own = standing.notes.get(standing.voice, "")
    others = {who: note for who, note in standing.notes.items() if who != standing.voice}
    told = (f"{for_show(who)}: {for_show(note)}" for who, note in others.items())
    return (*([for_show(own)] if own else []), *told)


def told_hidden(review: Review, claim: str, seen: Standing) -> str:
    """What is hidden from the reviewer in whose eyes the claim stands so, as a sentence; else empty."""
    whole = review.standing(claim)
    verdicts = any(
        vote is not Verdict.UNREVIEWED for who, vote in whole.votes.items() if who not in seen.votes
    )
    found = [("verdict", verdicts), ("note", whole.notes.keys() != seen.notes.keys())]
    kinds = [kind for kind, holds in found if holds]
    is_hidden, it = ("are hidden", "them") if len(kinds) > 1 else ("is hidden", "it")
    what = f"A colleague's {' and '.join(kinds)} {is_hidden}"
    return f"{what} until you give your verdict; v shows {it}." if kinds else ""


def qualified(opinion: Opinion) -> tuple[str, ...]:
    """How sure the reviewer is, and the grade, in words; nothing where neither is said."""
    sure = f"{opinion.confidence} confidence" if opinion.confidence else ""
    grade = f"grade {opinion.credibility}" if opinion.credibility else ""
    return tuple(for_show(each) for each in (sure, grade) if each)


def _told(who: str, opinion: Opinion) -> str:
    given = opinion.given
    override = "override" if given and given.override else ""
    said = [opinion.verdict.value, override, "stale" if opinion.stale else "", *qualified(opinion)]
    why = f": {for_show(given.reason)}" if given and given.reason else ""
    when = f", {day(given.at)}" if given else ""
    return f"{for_show(who)} {', '.join(each for each in said if each)}{when}{why}"
