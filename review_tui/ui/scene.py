"""All that the review screen shows, as one value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from review_tui.records import Alignment, Claim
from review_tui.session import Review, Standing, open_review
from review_tui.session.evidence import home
from review_tui.session.seen import seen
from review_tui.session.worklist import following, queue
from store import Decision, Verdict


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """The review, and where the reviewer stands in it. Equal only to itself."""

    review: Review
    reviewer: str
    """Through whose eyes it is seen."""
    queue: tuple[str, ...]
    """Ids of the claims in the order worked through."""
    at: int = 0
    """Place in the queue."""
    scrolled: int = 0
    """Lines of evidence scrolled away."""
    echo: str = ""
    """What just happened, in words."""

    @property
    def claim(self) -> Claim:
        """The claim under the cursor."""
        return self.review.alignment.claim_by_id[self.queue[self.at]]

    @property
    def number(self) -> int:
        """The claim's number in reading order, from 1."""
        return self.review.alignment.number_of[self.claim.id]

    def standing(self, claim: str) -> Standing:
        """Where a claim stands in the reviewer's eyes."""
        return seen(self.review, claim, self.reviewer)

    def moved(self, at: int, echo: str = "") -> "Scene":
        """At another place of the queue, its evidence from the top."""
        return replace(self, at=max(0, min(at, len(self.queue) - 1)), scrolled=0, echo=echo)

    def reviewed(self, review: Review, echo: str) -> "Scene":
        """The same place in the next state of the review; in a changed set of claims, the nearest to it."""
        if review.alignment is self.review.alignment:
            return replace(self, review=review, echo=echo)
        claims = queue(review)
        kept = [
            self.queue[at] for at in range(self.at, -1, -1) if self.queue[at] in review.alignment.claim_by_id
        ]
        return replace(
            self, review=review, queue=claims, at=claims.index(kept[0]) if kept else 0, scrolled=0, echo=echo
        )

    def at_claim(self, claim: str) -> "Scene":
        """At the claim with this id; where it is not in the queue, as before."""
        return self.moved(self.queue.index(claim), self.echo) if claim in self.queue else self

    def at_decision(self, decision: Decision) -> "Scene":
        """At the claim that the decision was made on."""
        claim = home(decision, self.review.alignment, self.review.anchors)
        return self.at_claim(claim) if claim else self

    def sought(self, what: str, step: int) -> int | None:
        """Place of the next claim that is `unreviewed` or in `conflict`, going round; None where none is."""
        return following(self.queue, self.at, lambda claim: _WANTED[what](self, claim), step=step)


def empty_scene() -> Scene:
    """Before the articles have arrived."""
    return Scene(open_review(Alignment((), (), (), (), "")), "", ())


_WANTED: Mapping[str, Callable[[Scene, str], bool]] = {
    "unreviewed": lambda scene, claim: scene.standing(claim).verdict is Verdict.UNREVIEWED,
    "conflict": lambda scene, claim: bool(scene.review.alignment.claim_by_id[claim].conflicts),
}
