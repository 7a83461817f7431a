"""Which claim each decision is on now."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from review_tui.session.ground import Ground
from review_tui.session.log import REVERSALS
from store import Decision


class Places(Struct, frozen=True):
    """Decisions by their claims; as it begins, none."""

    histories: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    """The decisions on each claim, undone ones too, by its id."""
    lost: tuple[Decision, ...] = ()
    """Those that had a place and have lost it: none of their quoted text can be found any more."""

    def history(self, claim: str) -> tuple[Decision, ...]:
        """The decisions on the claim with this id, oldest first."""
        return self.histories.get(claim, ())

    def __add__(self, later: "Places") -> "Places":
        told = {claim: self.history(claim) + new for claim, new in later.histories.items()}
        return Places({**self.histories, **told}, self.lost + later.lost)


def placed(decisions: Iterable[Decision], ground: Ground) -> Places:
    """These decisions by the claims they are on."""
    found: defaultdict[str, list[Decision]] = defaultdict(list)
    lost = []
    for decision in decisions:
        if claim := home(decision, ground):
            found[claim].append(decision)
        elif decision.quotes and decision.act not in REVERSALS:
            lost.append(decision)
    return Places({claim: tuple(made) for claim, made in found.items()}, tuple(lost))


def home(decision: Decision, ground: Ground) -> str | None:
    """Id of the claim that holds most of the decision's quotes, the first of equals; None if all are lost."""
    held = Counter(ground.alignment.claim_of[s.id].id for s in ground.anchors.find_all(decision.quotes))
    return held.most_common(1)[0][0] if held else None
