"""What decisions did, in plain words."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from review_tui.text.show import for_show
from review_tui.views.articles import Label, short_name
from review_tui.views.words import count, shortened
from store import Act, Decision

QUOTED = 24
"""Characters by which a sentence is known where another, or more, is told beside it."""


def told(decision: Decision) -> str:
    """What a decision did, as a reviewer would say it, without who and when."""
    safe = {name: for_show(getattr(decision, name)) for name in ("value", "previous", "subject", "reason")}
    shown = replace(decision, **safe)
    what = _TOLD[decision.act](shown)
    return f"{what} because “{shortened(shown.reason)}”" if shown.reason else what


def with_label(decision: Decision, names: Mapping[str, Label]) -> Decision:
    """The decision of a stance with its article as the screen calls it, rather than by its file."""
    label = names.get(decision.subject) if decision.act is Act.STANCE else None
    return replace(decision, subject=f"{label.letter} {label.name}") if label else decision


def told_together(decisions: Sequence[Decision]) -> str:
    """What decisions did that were made as one act."""
    first, *more = decisions
    if [each.act for each in decisions] == [Act.SPLIT, Act.MERGE]:
        return f"moved {_quoted(first, 0)} to {_quoted(more[0], -1)}"
    if more and more[-1].act is Act.GRADE:
        return f"{told_together(decisions[:-1])}; {told(more[-1])} as before"
    return f"{told(first)}, and {len(more):,} more" if more else told(first)


def first_quoted(made: Decision) -> str:
    """How the first sentence that it is about begins, in quotation marks, to know it by."""
    return _quoted(made, 0)


def told_reversal(made: Decision, batch: Sequence[Decision]) -> str:
    """What an undo took back or a redo brought back, and what stands now."""
    if not batch:
        return told(made)
    bare = [replace(each, previous=_BARE.get(each.act, each.value), reason="") for each in batch]
    value, is_undo = shortened(for_show(made.value)), made.act is Act.UNDO
    now = f", {'back to' if is_undo else 'now'} “{value}”" if value and made.value != batch[0].value else ""
    return f"{told_together(bare)} {'undone' if is_undo else 'done again'}{now}"


def heard(decisions: Sequence[Decision]) -> str:
    """What others have just decided, without giving their verdicts away."""
    who = ", ".join(sorted({for_show(each.reviewer) for each in decisions}))
    return f"{who} recorded {count(len(decisions), 'decision')} meanwhile."


def _told_verdict(made: Decision) -> str:
    return made.value if made.value == made.previous else f"{made.value} (was {made.previous})"


def _told_note(made: Decision) -> str:
    return f"noted “{shortened(made.value)}”" if made.value else "took the note away"


def _told_stance(made: Decision) -> str:
    return f"{short_name(made.subject)} set to “{made.value}”"


def _told_split(made: Decision) -> str:
    return f"split out {_quoted(made, 0)}"


def _told_merge(made: Decision) -> str:
    return f"merged {count(len(made.quotes), 'sentence')}, from {_quoted(made, 0)} to {_quoted(made, -1)}"


def _told_apart(made: Decision) -> str:
    return f"not the same: {_quoted(made, 0)} and {_quoted(made, -1)}"


def _told_origin(made: Decision) -> str:
    return f"origin of {_quoted(made, 0)} set to {made.value or 'nobody'}"


def _told_metadata(made: Decision) -> str:
    article, _, field = made.subject.rpartition("#")
    now = f"set to “{shortened(made.value)}”" if made.value else "made unknown"
    was = f" (was “{shortened(made.previous)}”)" if made.previous else ""
    return f"{field} of {short_name(article)} {now}{was}" if article else f"{now}{was}"


def _quoted(made: Decision, place: int) -> str:
    """One of the sentences that it is about, to know it by."""
    return f"“{shortened(for_show(made.quotes[place].exact), QUOTED)}”" if made.quotes else "a sentence"


_BARE: Mapping[Act, str] = {Act.METADATA: ""}
"""What was before, where what was done is to be told without it; otherwise what is now."""
_TOLD: Mapping[Act, Callable[[Decision], str]] = {
    Act.VERDICT: _told_verdict,
    Act.NOTE: _told_note,
    Act.CONFIDENCE: lambda made: f"{made.value} confidence",
    Act.STANCE: _told_stance,
    Act.SPLIT: _told_split,
    Act.MERGE: _told_merge,
    Act.APART: _told_apart,
    Act.GRADE: lambda made: f"graded {short_name(made.subject)} {made.value}",
    Act.CREDIBILITY: lambda made: f"graded {made.value}",
    Act.ORIGIN: _told_origin,
    Act.METADATA: _told_metadata,
    Act.REVEAL: lambda _: "looked behind the blind",
    Act.UNDO: lambda made: f"undone, back to “{shortened(made.value)}”" if made.value else "undone",
    Act.REDO: lambda made: f"done again, “{shortened(made.value)}”" if made.value else "done again",
}
