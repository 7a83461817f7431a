"""The decisions of a review, newest first."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from review_tui.session import Review
from review_tui.session.log import REVERSALS
from review_tui.session.places import home
from review_tui.session.seen import is_revealed
from review_tui.text.show import for_show
from review_tui.views.articles import Label, labels
from review_tui.views.deeds import told, told_reversal, with_label
from review_tui.views.words import when
from store import Act, Decision, Verdict


class PastRow(Struct, frozen=True):
    """One decision."""

    at: str
    reviewer: str
    claim: str | None
    """Id of the claim it belongs to now; None for an orphan and for what is not about a claim."""
    number: int | None
    """That claim's number."""
    what: str
    reason: str
    is_undone: bool

    @property
    def told(self) -> str:
        """What it did, and that this no longer stands where it was undone by a later row."""
        return f"undone since: {self.what}" if self.is_undone else self.what


def past(review: Review, reviewer: str) -> tuple[PastRow, ...]:
    """Every decision, newest first; what others decided of a claim still hidden is not told."""
    batches = defaultdict(list)
    for each in review.decisions:
        batches[each.batch].append(each)
    names = labels(review.alignment.articles)
    return tuple(
        _row(review, each, reviewer, batches.get(each.subject, []), names)
        for each in reversed(review.decisions)
    )


def _row(
    review: Review,
    decision: Decision,
    reviewer: str,
    undone: Sequence[Decision],
    names: Mapping[str, Label],
) -> PastRow:
    """A decision, with those that it took back or brought back where it is an undo or redo."""
    claim = home(decision, review.ground)
    is_open = decision.reviewer == reviewer or claim is None or is_revealed(review, claim, reviewer)
    return PastRow(
        when(decision.at),
        for_show(decision.reviewer),
        claim,
        review.alignment.number_of[claim] if claim else None,
        _told(decision, undone, names) if is_open else "hidden until you give your own verdict",
        for_show(decision.reason) if is_open else "",
        not review.log.stands(decision),
    )


def _told(decision: Decision, undone: Sequence[Decision], names: Mapping[str, Label]) -> str:
    """What it did; that there was no verdict before goes without saying."""
    if decision.act in REVERSALS:
        return told_reversal(decision, [with_label(each, names) for each in undone])
    is_first = decision.act is Act.VERDICT and decision.previous == Verdict.UNREVIEWED
    return told(with_label(replace(decision, previous=decision.value) if is_first else decision, names))
