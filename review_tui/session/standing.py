"""Where a claim stands: the fold of the decisions made on it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

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
    stances: Mapping[str, str] = field(default_factory=dict)
    """What the reviewer set an article's stance to, by article id."""
    evidence: Decision | None = None
    """The decision whose quotes the verdict rests on."""
    stale: str = ""
    """How the evidence has changed since the verdict; empty while it stands."""

    @property
    def is_settled(self) -> bool:
        """A verdict that still rests on what it was given for."""
        return self.verdict is not Verdict.UNREVIEWED and not self.stale


def fold(decisions: Iterable[Decision]) -> Standing:
    """The standing that the decisions on one claim lead to, in the order given."""
    standing = Standing()
    for decision in decisions:
        if step := _STEPS.get(decision.act):
            standing = step(standing, decision)
    return standing


def _give_verdict(standing: Standing, decision: Decision) -> Standing:
    verdict = Verdict(decision.value)
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
    return replace(standing, stances={**standing.stances, decision.subject: decision.value})


_STEPS: Mapping[Act, Callable[[Standing, Decision], Standing]] = {
    Act.VERDICT: _give_verdict,
    Act.NOTE: lambda standing, decision: replace(standing, note=decision.value),
    Act.CONFIDENCE: lambda standing, decision: replace(standing, confidence=decision.value),
    Act.CREDIBILITY: lambda standing, decision: replace(standing, credibility=decision.value),
    Act.STANCE: _set_stance,
}
