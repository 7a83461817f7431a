"""All that was ever decided, and what of it stands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct, field

from review_tui.session.trail import Trail, withdrawn_batches
from store import Act, Decision

REVERSALS = frozenset({Act.UNDO, Act.REDO})
"""Acts on other acts, by their batch."""


class Log(Struct, frozen=True):
    """The decisions of a review; as it begins, none."""

    decisions: tuple[Decision, ...] = ()
    """All, in the order recorded, undone ones too."""
    withdrawn: frozenset[str] = frozenset()
    """Batches that stand undone."""
    trails: Mapping[str, Trail] = field(default_factory=dict)
    """What each reviewer can undo and redo."""

    @property
    def standing(self) -> Iterator[Decision]:
        """The decisions that are not undone."""
        return (each for each in self.decisions if self.stands(each))

    def stands(self, decision: Decision) -> bool:
        """Whether the decision is not undone."""
        return decision.batch not in self.withdrawn

    def reversed_by(self, decisions: Iterable[Decision]) -> list[Decision]:
        """The decisions that these undo or redo."""
        batches = {each.subject for each in decisions if each.act in REVERSALS}
        return [each for each in self.decisions if each.batch in batches] if batches else []

    def after(self, *decisions: Decision) -> "Log":
        """The log once these are recorded too."""
        everything = (*self.decisions, *decisions)
        is_reversal = any(each.act in REVERSALS for each in decisions)
        withdrawn = withdrawn_batches(everything) if is_reversal else self.withdrawn
        return Log(everything, withdrawn, _trails(decisions, self.trails))


def _trails(decisions: Iterable[Decision], before: Mapping[str, Trail]) -> Mapping[str, Trail]:
    made: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        made[decision.reviewer].append(decision)
    return {**before, **{name: before.get(name, Trail()).after(*own) for name, own in made.items()}}
