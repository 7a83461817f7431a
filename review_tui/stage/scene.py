"""All that the review screen shows, as one value."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from review_tui.desk import Desk
from review_tui.records import Alignment, Claim, Sentence
from review_tui.session import Review, Standing, open_review
from review_tui.session.places import home
from review_tui.session.seen import is_revealed, seen
from review_tui.session.selection import EVERYTHING, mentions, selects
from review_tui.session.worklist import Order, following, queue
from store import Decision, Verdict

NO_CLAIMS = "No sentences to review in these articles: q leaves, then name others on the command line."


class Scene(Struct, frozen=True, eq=False):
    """The review, and where the reviewer stands in it. Equal only to itself."""

    review: Review
    reviewer: str
    """Through whose eyes it is seen."""
    queue: tuple[str, ...]
    """Ids of the claims in the order worked through."""
    at: int = 0
    """Place in the queue."""
    chosen: int = 0
    """Place of the chosen sentence in its claim."""
    scrolled: int = 0
    """Lines of evidence scrolled away."""
    echo: str = ""
    """What just happened, in words."""
    order: Order = Order.READING
    filter: str = ""
    """What a claim must meet to be in the queue; empty for all."""
    search: str = ""
    """The words last looked for."""
    tags: frozenset[str] = frozenset()
    """Ids of the sentences that lead the tagged claims."""
    decided: str = ""
    """Id of a sentence of the claim just decided and left; empty once a key speaks of another."""
    with_reasons: bool = False
    """Whether it is said why the sentences are linked."""
    with_context: bool = False
    """Whether what stands around each sentence is shown."""

    @property
    def claim(self) -> Claim:
        """The claim under the cursor."""
        return self.review.alignment.claim_by_id[self.queue[self.at]]

    @property
    def sentence(self) -> Sentence:
        """The chosen sentence of the claim."""
        return self.claim.sentences[self.chosen]

    @property
    def number(self) -> int:
        """The claim's number in reading order, from 1."""
        return self.review.alignment.number_of[self.claim.id]

    @property
    def why_empty(self) -> str:
        """Why there is no claim in the queue, and what to do."""
        return (
            f"No claim meets “{self.filter}”: & changes the filter, Esc leaves it."
            if self.filter
            else NO_CLAIMS
        )

    @property
    def tagged(self) -> tuple[Claim, ...]:
        """The tagged claims, in reading order."""
        return tuple(claim for claim in self.review.claims if claim.lead.id in self.tags)

    def standing(self, claim: str) -> Standing:
        """Where a claim stands in the reviewer's eyes."""
        return seen(self.review, claim, self.reviewer)

    def is_open(self, claim: str) -> bool:
        """Whether nothing of the claim is hidden from the reviewer."""
        return is_revealed(self.review, claim, self.reviewer)

    def moved(self, at: int, echo: str = "") -> "Scene":
        """At another place of the queue, its evidence from the top."""
        return replace(self, at=max(0, min(at, len(self.queue) - 1)), chosen=0, scrolled=0, echo=echo)

    def reviewed(self, review: Review, echo: str) -> "Scene":
        """The same place in the next state of the review; in changed claims, that of the chosen sentence."""
        current = replace(self, review=review, echo=echo)
        if review.alignment is self.review.alignment:
            return current
        if not self.queue:
            return current.arranged()
        now = review.alignment.claim_of.get(self.sentence.id)
        following = current.arranged(now.id if now else "")
        if now is None or not following.queue or following.claim is not now:
            return following
        is_same = [each.id for each in now.sentences] == [each.id for each in self.claim.sentences]
        return replace(
            following,
            chosen=[each.id for each in now.sentences].index(self.sentence.id),
            scrolled=self.scrolled if is_same else 0,
        )

    def arranged(self, claim: str = "") -> "Scene":
        """With the queue that order and filter make, at this claim, or the same, if it is still in it."""
        held = claim or (self.queue[self.at] if self.queue else "")
        everything = EVERYTHING in self.filter.split()
        claims = queue(self.review, self.order, self.standing, everything=everything)
        kept = tuple(each for each in claims if self._passes(each))
        return replace(self, queue=kept, at=kept.index(held) if held in kept else 0, chosen=0, scrolled=0)

    def _passes(self, claim: str) -> bool:
        """Whether the claim meets the filter."""
        whole = self.review.alignment.claim_by_id[claim]
        is_tagged = whole.lead.id in self.tags
        return selects(self.filter, self.review, whole, self.standing(claim), is_tagged=is_tagged)

    def at_claim(self, claim: str) -> "Scene":
        """At the claim with this id; where it is not in the queue, as before."""
        return self.moved(self.queue.index(claim), self.echo) if claim in self.queue else self

    def at_decision(self, decision: Decision) -> "Scene":
        """At the claim that the decision was made on."""
        claim = home(decision, self.review.ground)
        return self.at_claim(claim) if claim else self

    def sought(self, what: str, step: int) -> int | None:
        """Place of the next claim of a kind, going round; None where none is."""
        return following(self.queue, self.at, lambda claim: _WANTED[what](self, claim), step=step)


def first_scene(desk: Desk) -> Scene:
    """Where the reviewer left off, with what there is to tell first."""
    scene = Scene(desk.review, desk.reviewer, queue(desk.review), echo=desk.greeting)
    return scene.at_claim(desk.place)


def empty_scene() -> Scene:
    """Before the articles have arrived."""
    return Scene(open_review(Alignment((), (), (), (), "")), "", ())


_WANTED: Mapping[str, Callable[[Scene, str], bool]] = {
    "unreviewed": lambda scene, claim: scene.standing(claim).verdict is Verdict.UNREVIEWED,
    "conflict": lambda scene, claim: bool(scene.review.alignment.claim_by_id[claim].conflicts),
    "match": lambda scene, claim: mentions(scene.review.alignment.claim_by_id[claim], scene.search),
}
