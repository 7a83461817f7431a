"""Where a claim stands: each reviewer's own opinion of it, and which of them counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from review_tui.origin.records import Stance
from store import Act, Decision, Verdict


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one reviewer thinks of a claim; as it begins, nothing."""

    verdict: Verdict = Verdict.UNREVIEWED
    given: Decision | None = None
    """The decision that gave the verdict, or took it off; None while there was never one."""
    confidence: str = ""
    """How sure the reviewer is of the verdict: high, moderate or low; empty where that is not said."""
    credibility: str = ""
    """1..6 on the Admiralty scale; empty where not graded."""
    stale: str = ""
    """How the evidence has changed since the verdict; empty while it stands."""

    @property
    def evidence(self) -> Decision | None:
        """The decision whose quotes the verdict rests on; None where there is no verdict."""
        return self.given if self.verdict is not Verdict.UNREVIEWED else None


_NOTHING = Opinion()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands, with all that reviewers have said of it; as it begins, nothing."""

    voice: str = ""
    """Whose opinion counts: who gave the last verdict that stands; in the eyes of one reviewer, they."""
    opinions: Mapping[str, Opinion] = field(default_factory=dict)
    """By reviewer, in the order of their verdicts."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """Each reviewer's own note, the last one written last."""
    stances: Mapping[str, Stance] = field(default_factory=dict)
    """What a reviewer set an article's stance to, by article id."""

    def of(self, reviewer: str) -> Opinion:
        """What this reviewer thinks of it."""
        return self.opinions.get(reviewer, _NOTHING)

    def seen_by(self, reviewer: str) -> "Standing":
        """The same where the reviewer's own opinion is the one that counts."""
        return replace(self, voice=reviewer)

    def alone(self, reviewer: str) -> "Standing":
        """The same without what the others think and note."""
        opinions = {who: each for who, each in self.opinions.items() if who == reviewer}
        notes = {who: each for who, each in self.notes.items() if who == reviewer}
        return replace(self, opinions=opinions, notes=notes)

    @property
    def opinion(self) -> Opinion:
        """The one that counts."""
        return self.of(self.voice)

    @property
    def verdict(self) -> Verdict:
        """The one that counts."""
        return self.opinion.verdict

    @property
    def reviewer(self) -> str:
        """Who gave that verdict, or took it off; empty where nobody did."""
        return self.voice if self.opinion.given else ""

    @property
    def at(self) -> str:
        """When, UTC."""
        given = self.opinion.given
        return given.at if given else ""

    @property
    def reason(self) -> str:
        """Why, in the words of who gave it."""
        given = self.opinion.given
        return given.reason if given else ""

    @property
    def override(self) -> bool:
        """Whether it was given against the program's guard."""
        given = self.opinion.given
        return given is not None and given.override

    @property
    def confidence(self) -> str:
        """How sure who gave it is."""
        return self.opinion.confidence

    @property
    def credibility(self) -> str:
        """1..6 on the Admiralty scale, by who gave the verdict."""
        return self.opinion.credibility

    @property
    def evidence(self) -> Decision | None:
        """The decision whose quotes the verdict rests on."""
        return self.opinion.evidence

    @property
    def stale(self) -> str:
        """How the evidence has changed since the verdict; empty while it stands."""
        return self.opinion.stale

    @property
    def note(self) -> str:
        """The note written last."""
        return next(reversed([*self.notes.values()]), "")

    @property
    def votes(self) -> Mapping[str, Verdict]:
        """Each reviewer's own last verdict, `unreviewed` where it was taken off."""
        return {who: each.verdict for who, each in self.opinions.items() if each.given}

    @property
    def is_disagreed(self) -> bool:
        """Whether its reviewers give it different verdicts; having none yet is not one."""
        return len({each.verdict for each in self.opinions.values()} - {Verdict.UNREVIEWED}) > 1


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
                opinions[who] = _judged(opinions.pop(who, _NOTHING), _VERDICTS[word], decision)
            case Act.CONFIDENCE:
                opinions[who] = replace(opinions.get(who, _NOTHING), confidence=word)
            case Act.CREDIBILITY:
                opinions[who] = replace(opinions.get(who, _NOTHING), credibility=word)
            case Act.NOTE:
                notes.pop(who, None)
                notes |= {who: word} if word else {}
            case Act.STANCE if word in _STANCES:
                stances[decision.subject] = _STANCES[word]
    return Standing(_voice(opinions), opinions, notes, stances)


def _judged(before: Opinion, verdict: Verdict, given: Decision) -> Opinion:
    """Of another verdict than before nobody has said yet how sure they are."""
    if before.verdict in (Verdict.UNREVIEWED, verdict):
        return replace(before, verdict=verdict, given=given)
    return Opinion(verdict, given)


def _voice(opinions: Mapping[str, Opinion]) -> str:
    """Who gave the last verdict that stands; where none does, who spoke last."""
    speakers = ["", *opinions]
    judges = ["", *(who for who, each in opinions.items() if each.evidence)]
    return judges[-1] or speakers[-1]


_VERDICTS: Mapping[str, Verdict] = {each.value: each for each in Verdict}
_STANCES: Mapping[str, Stance] = {each.value: each for each in Stance}
