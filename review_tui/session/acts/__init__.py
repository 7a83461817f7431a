"""What a reviewer can do: each act looks at the review and gives the decisions to record."""

from review_tui.session.acts.judging import (
    give_reason,
    give_verdict,
    grade_claim,
    reveal,
    set_confidence,
    set_stance,
    write_note,
)
from review_tui.session.acts.regrouping import keep_apart, merge, move, split_out
from review_tui.session.acts.reversing import redo, undo
from review_tui.session.acts.sourcing import describe, grade_outlet, set_origin
from review_tui.session.acts.stamp import Stamp, numbered, quotes_of

__all__ = [
    "Stamp",
    "describe",
    "give_reason",
    "give_verdict",
    "grade_claim",
    "grade_outlet",
    "keep_apart",
    "merge",
    "move",
    "numbered",
    "quotes_of",
    "redo",
    "reveal",
    "set_confidence",
    "set_origin",
    "set_stance",
    "split_out",
    "undo",
    "write_note",
]
