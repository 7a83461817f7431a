"""Undo and redo as decisions of their own: what each reviewer can take back or bring back."""

from collections.abc import Iterable

from msgspec import Struct

from store import Act, Decision


class Trail(Struct, frozen=True):
    """One reviewer's batches of decisions: those that stand, and those undone that can still be redone."""

    done: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()

    def after(self, *decisions: Decision) -> "Trail":
        """The trail once these are recorded too; a new act ends what could be redone."""
        done, undone = dict.fromkeys(self.done), dict.fromkeys(self.undone)
        for decision in decisions:
            match decision.act:
                case Act.REVEAL:
                    pass
                case Act.UNDO:
                    done.pop(decision.subject, None)
                    undone[decision.subject] = None
                case Act.REDO:
                    undone.pop(decision.subject, None)
                    done[decision.subject] = None
                case _ if decision.batch not in done and decision.batch not in undone:
                    done[decision.batch] = None
                    undone.clear()
        return Trail(tuple(done), tuple(undone))


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
