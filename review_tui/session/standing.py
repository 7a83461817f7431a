"""Where a claim stands: each reviewer's own opinion of it, and which of them counts."""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from review_tui.origin.records import Stance
from review_tui.session.opinion import NOTHING, Opinion
from store import Decision, Verdict


class Standing(Struct, frozen=True):
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
        return self.opinions.get(reviewer, NOTHING)

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
    def overrides(self) -> Mapping[str, Decision]:
        """Each reviewer's own verdict that was given against the program's guard, by reviewer."""
        return {who: each.given for who, each in self.opinions.items() if each.given and each.given.override}

    @property
    def confidence(self) -> str:
        """How sure who gave it is, or will be: said before the verdict, it waits for it."""
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
