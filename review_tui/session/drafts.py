"""Notes that are being typed, or were put aside in this session."""

from review_tui.records import Claim


class Drafts:
    """Nothing typed is lost: leaving keeps the note in hand, Esc puts it aside for the next time."""

    def __init__(self) -> None:
        self.in_hand: tuple[Claim, str] | None = None
        """The note that is being typed, and on which claim."""
        self._aside: dict[str, str] = {}

    def hold(self, claim: Claim, note: str) -> None:
        """The note as far as it is typed."""
        self.in_hand = (claim, note)

    def put_aside(self, known: str) -> None:
        """It was thought better of; nothing is kept where it is the note that is known already."""
        if self.in_hand:
            claim, note = self.in_hand
            self._aside[claim.id], self.in_hand = note if note != known else "", None

    def drop(self, claim: Claim) -> None:
        """The note on the claim was kept."""
        self.in_hand = None
        self._aside.pop(claim.id, None)

    def aside(self, claim: Claim) -> str:
        """The note on the claim that was put aside; empty where there is none."""
        return self._aside.get(claim.id, "")
