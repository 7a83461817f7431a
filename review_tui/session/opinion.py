"""What one reviewer thinks of a claim."""

from msgspec import Struct

from store import Decision, Verdict


class Opinion(Struct, frozen=True):
    """What one reviewer thinks of a claim; as it begins, nothing."""

    verdict: Verdict = Verdict.UNREVIEWED
    given: Decision | None = None
    """The decision that gave the verdict, or took it off; None while there was never one."""
    confidence: str = ""
    """How sure the reviewer is of the verdict, be it still to come: high, moderate or low; else empty."""
    credibility: str = ""
    """1..6 on the Admiralty scale; empty where not graded."""
    stale: str = ""
    """How the evidence has changed since the verdict; empty while it stands."""

    @property
    def evidence(self) -> Decision | None:
        """The decision whose quotes the verdict rests on; None where there is no verdict."""
        return self.given if self.verdict is not Verdict.UNREVIEWED else None


NOTHING = Opinion()
"""Before the reviewer has said a word."""
