"""From the decisions on a claim to where it stands."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from review_tui.origin.records import Stance
from review_tui.records import Claim
from review_tui.session.opinion import NOTHING, Opinion
from review_tui.session.quotes import Anchors
from review_tui.session.staleness import staleness
from review_tui.session.standing import Standing
from store import Act, Decision, Verdict


def fold(decisions: Iterable[Decision]) -> Standing:
    """The standing that the decisions on one claim lead to, in the order given.

    A verdict or stance in a word that is none, as another program may write it, decides nothing.
    """
    opinions: dict[str, Opinion] = {}
    notes: dict[str, str] = {}
    stances: dict[str, Stance] = {}
    for decision in decisions:
        who, word = decision.reviewer, decision.value
        match decision.act:
            case Act.VERDICT if word in _VERDICTS:
                opinions[who] = _judged(opinions.pop(who, NOTHING), _VERDICTS[word], decision)
            case Act.CONFIDENCE:
                opinions[who] = replace(opinions.get(who, NOTHING), confidence=word)
            case Act.CREDIBILITY:
                opinions[who] = replace(opinions.get(who, NOTHING), credibility=word)
            case Act.NOTE:
                notes.pop(who, None)
                notes |= {who: word} if word else {}
            case Act.STANCE if word in _STANCES:
                stances[decision.subject] = _STANCES[word]
    return Standing(_voice(opinions), opinions, notes, stances)


def dated(standing: Standing, claim: Claim, anchors: Anchors, roots: int) -> Standing:
    """The standing with how each opinion is stale; `roots` are how many the claim rests on now."""
    opinions = {
        who: replace(each, stale=staleness(each.evidence, claim, anchors, roots))
        for who, each in standing.opinions.items()
    }
    return replace(standing, opinions=opinions)


def _judged(before: Opinion, verdict: Verdict, given: Decision) -> Opinion:
    """Confidence is of the verdict and goes with it; the grade is of the claim and stays where both fit."""
    now = replace(before, verdict=verdict, given=given)
    if verdict is before.verdict:
        return now
    return replace(
        now,
        confidence=before.confidence if before.verdict is Verdict.UNREVIEWED else "",
        credibility="" if before.credibility in _UNFIT[verdict] else before.credibility,
    )


def _voice(opinions: Mapping[str, Opinion]) -> str:
    """Who gave the last verdict that stands; where none does, who spoke last."""
    speakers = ["", *opinions]
    judges = ["", *(who for who, each in opinions.items() if each.evidence)]
    return judges[-1] or speakers[-1]


_UNFIT: Mapping[Verdict, frozenset[str]] = {
    Verdict.CORROBORATED: frozenset("45"),
    Verdict.CONTRADICTED: frozenset("12"),
    Verdict.UNVERIFIED: frozenset("1"),
    Verdict.UNREVIEWED: frozenset(),
}
"""Grades that a verdict given after them speaks against: 1 is confirmed by others, 5 improbable."""
_VERDICTS: Mapping[str, Verdict] = {each.value: each for each in Verdict}
_STANCES: Mapping[str, Stance] = {each.value: each for each in Stance}
