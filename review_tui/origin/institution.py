"""An institution, and which other one it may be."""

from msgspec import Struct

STATE, AGENCY, MINISTRY, OFFICIALS = "state", "agency", "ministry", "official"
_WHOSE = frozenset({"state", "regional"})
SERVANTS = frozenset({"police", "fire", "military", "intelligence", "prosecutor"})
"""Each is an institution of its own kind, whatever noun follows: police, police department, police force."""


class Institution(Struct, frozen=True):
    """What speaks, as far as its name tells."""

    kind: str
    topics: frozenset[str] = frozenset()
    """What it is for, or where: the words that tell it from others of its kind."""
    country: str = ""

    @property
    def is_state(self) -> bool:
        """Whether it is a country, its government, or officials of whom only the country is told."""
        return bool(self.country) and not self.topics and self.kind in (STATE, OFFICIALS)

    @property
    def is_vague(self) -> bool:
        """Whether it is some officials or other."""
        return self == Institution(OFFICIALS)

    @property
    def is_organ(self) -> bool:
        """Whether it may speak where a country is said to speak."""
        is_service = self.kind == AGENCY and bool(self.topics & {"intelligence", "military", "security"})
        return is_service or self.kind in (MINISTRY, "presidency", "kremlin", "cabinet")

    @property
    def _own_topics(self) -> frozenset[str]:
        """What it is for; the State Department is for the state, a state agency a region's."""
        is_told_by_it = self.topics & SERVANTS or (self.kind != AGENCY and len(self.topics) == 1)
        return self.topics if is_told_by_it else self.topics - _WHOSE

    def differs(self, other: "Institution") -> bool:
        """Whether both say what they are for, and nothing of it is the same."""
        return bool(self.topics and other.topics) and self.topics.isdisjoint(other.topics)

    def may_be(self, other: "Institution") -> bool:
        """Whether it is `other` told less closely: "the police", for "Nairobi police"."""
        return (
            self.kind == other.kind
            and self._own_topics <= other.topics
            and self.topics & SERVANTS == other.topics & SERVANTS
            and self.country in ("", other.country)
        )
