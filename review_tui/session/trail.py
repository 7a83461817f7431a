"""Undo and redo as decisions of their own: what each reviewer can take back or bring back."""

from collections.abc import Iterable
from dataclasses import dataclass

from store import Act, Decision


@dataclass(frozen=True, slots=True)
class Trail:
    """One reviewer's batches of decisions: those that stand, and those undone that can still be redone."""

    done: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()

    def after(self, decision: Decision) -> "Trail":
        """The trail once `decision` is recorded; a new act ends what could be redone."""
        match decision.act:
            case Act.REVEAL:
                return self
            case Act.UNDO:
                return Trail(_without(self.done, decision.subject), (*self.undone, decision.subject))
            case Act.REDO:
                return Trail((*self.done, decision.subject), _without(self.undone, decision.subject))
            case _ if self.done and self.done[-1] == decision.batch:
                return self
            case _:
                return Trail((*self.done, decision.batch))


def _without(batches: tuple[str, ...], batch: str) -> tuple[str, ...]:
    return tuple(each for each in batches if each != batch)


def withdrawn_batches(decisions: Iterable[Decision]) -> frozenset[str]:
    """The batches that stand undone after all the decisions."""
    withdrawn: set[str] = set()
    for decision in decisions:
        match decision.act:
            case Act.UNDO:
                withdrawn.add(decision.subject)
            case Act.REDO:
                withdrawn.discard(decision.subject)
    return frozenset(withdrawn)
