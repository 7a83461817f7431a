"""Where a claim stands: the fold of the decisions made on it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from review_tui.origin.records import Stance
from store import Act, Decision, Verdict


@dataclass(frozen=True, slots=True)
class Standing:
    """What the reviewers have decided of one claim so far; as it begins, nothing."""

    verdict: Verdict = Verdict.UNREVIEWED
    """The last one given, by whomever."""
    note: str = ""
    reason: str = ""
    """Why the verdict, in the words of who gave it."""
    confidence: str = ""
    credibility: str = ""
    """1..6 on the Admiralty scale; empty where not graded."""
    override: bool = False
    reviewer: str = ""
    at: str = ""
    """Who gave the verdict and when, UTC."""
    votes: Mapping[str, Verdict] = field(default_factory=dict)
    """Each reviewer's own last verdict."""
    stances: Mapping[str, Stance] = field(default_factory=dict)
    """What the reviewer set an article's stance to, by article id."""
    evidence: Decision | None = None
    """The decision whose quotes the verdict rests on."""
    stale: str = ""
    """How the evidence has changed since the verdict; empty while it stands."""

    @property
    def is_disagreed(self) -> bool:
        """Whether its reviewers give it different verdicts; having none yet is not one."""
        return len({*self.votes.values()} - {Verdict.UNREVIEWED}) > 1


def fold(decisions: Iterable[Decision]) -> Standing:
    """The standing that the decisions on one claim lead to, in the order given.

    A verdict or stance in a word that is none, as another program may write it, decides nothing.
    """
    standing = Standing()
    for decision in decisions:
        if step := _STEPS.get(decision.act):
            standing = step(standing, decision)
    return standing


def given_verdict(decision: Decision) -> Verdict | None:
    """The verdict that the decision gives; None where it gives none that is known."""
    return _VERDICTS.get(decision.value) if decision.act is Act.VERDICT else None


def _give_verdict(standing: Standing, decision: Decision) -> Standing:
    verdict = given_verdict(decision)
    if verdict is None:
        return standing
    return replace(
        standing,
        verdict=verdict,
        reason=decision.reason,
        override=decision.override,
        reviewer=decision.reviewer,
        at=decision.at,
        votes={**standing.votes, decision.reviewer: verdict},
        evidence=decision if verdict is not Verdict.UNREVIEWED else None,
    )


def _set_stance(standing: Standing, decision: Decision) -> Standing:
    stance = _STANCES.get(decision.value)
    return replace(standing, stances={**standing.stances, decision.subject: stance}) if stance else standing


_VERDICTS: Mapping[str, Verdict] = {each.value: each for each in Verdict}
_STANCES: Mapping[str, Stance] = {each.value: each for each in Stance}
_STEPS: Mapping[Act, Callable[[Standing, Decision], Standing]] = {
    Act.VERDICT: _give_verdict,
    Act.NOTE: lambda standing, decision: replace(standing, note=decision.value),
    Act.CONFIDENCE: lambda standing, decision: replace(standing, confidence=decision.value),
    Act.CREDIBILITY: lambda standing, decision: replace(standing, credibility=decision.value),
    Act.STANCE: _set_stance,
}
