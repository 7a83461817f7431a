"""Undo and redo: acts of their own, on the last batch of the same reviewer."""

from collections.abc import Sequence

from review_tui.session.acts.stamp import Decisions, Stamp
from review_tui.session.review import Review
from review_tui.session.trail import Trail
from store import Act


def undo(review: Review, stamp: Stamp) -> Decisions:
    """Take back the reviewer's own last batch that still stands; nothing where there is none."""
    return _reversal(review, Act.UNDO, review.log.trails.get(stamp.reviewer, Trail()).done, stamp)


def redo(review: Review, stamp: Stamp) -> Decisions:
    """Bring back what the reviewer undid last; nothing where something new came after."""
    return _reversal(review, Act.REDO, review.log.trails.get(stamp.reviewer, Trail()).undone, stamp)


def _batch(review: Review, name: str) -> Decisions:
    """The decisions that were made as one act."""
    return tuple(
        each for each in review.decisions if each.batch == name and each.act not in (Act.UNDO, Act.REDO)
    )


def _reversal(review: Review, act: Act, names: Sequence[str], stamp: Stamp) -> Decisions:
    """Of the last batch; a damaged database can have lost what a batch decided, and kept its undoing."""
    name = next((each for each in reversed(names) if _batch(review, each)), None)
    if name is None:
        return ()
    first = _batch(review, name)[0]
    value, previous = (first.value, first.previous) if act is Act.REDO else (first.previous, first.value)
    return (stamp.decision(act, first.claim, first.quotes, value=value, previous=previous, subject=name),)
