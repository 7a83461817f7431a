"""Which figures a sentence calls later ones ("rose to 19", "19, up from 14", "now 19"), and which former."""

from typing import NamedTuple

from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.tokens import Tokens, words


class Update(NamedTuple):
    """What makes a figure the later one."""

    text: str
    """In the sentence's words, as far as they are near: "rose to"."""
    direction: int
    """1 where it must have grown, -1 where it must have shrunk, 0 where either is possible."""


_GROWN = frozenset(
    map(act_of, words("rose grew climbed raised raising brings bringing brought takes taking pushing pushed"))
)
_SHRUNK = frozenset(map(act_of, words("fell shrank lowered lowering reduced cut")))
_REVISED = frozenset(map(act_of, words("revised revise corrected updated adjusted changed")))
_DIRECTIONS = {**dict.fromkeys(_GROWN, 1), **dict.fromkeys(_SHRUNK, -1), **dict.fromkeys(_REVISED, 0)}
_TURNS = {("up", "from"): 1, ("down", "from"): -1, ("revised", "from"): 0, ("compared", "with"): 0}
_NOW = "now"
_FORMER = words("previous previously earlier initial initially provisional former")
_FIGURE = words("toll figure count estimate number tally")
_REACH = 7
"""Tokens between a verb and the figure it leads to: "raised the number of the dead to 19"."""
_NEAR = 3


def read_update(tokens: Tokens, start: int, end: int) -> Update | None:
    """What says that the figure in tokens `start` to `end` is a later one; none when nothing does."""
    return _led_to(tokens, start) or _compared(tokens, end) or _now(tokens, start, end)


def _led_to(tokens: Tokens, start: int) -> Update | None:
    """As in "rose to 19"."""
    if not start or tokens[start - 1].low != "to":
        return None
    for at in range(start - 2, max(-1, start - 2 - _REACH), -1):
        direction = _DIRECTIONS.get(act_of(tokens[at].low))
        if direction is not None:
            return Update(f"{tokens[at].text} to", direction)
    return None


def _compared(tokens: Tokens, end: int) -> Update | None:
    """As in "19 people dead, up from 14"."""
    for at in range(end, min(len(tokens) - 1, end + _REACH)):
        pair = tokens[at].low, tokens[at + 1].low
        if pair in _TURNS:
            return Update(" ".join(pair), _TURNS[pair])
    return None


def _now(tokens: Tokens, start: int, end: int) -> Update | None:
    near = tokens[max(0, start - _NEAR) : end + _NEAR]
    return Update(_NOW, 1) if any(token.low == _NOW for token in near) else None


def is_changed_from(tokens: Tokens, at: int) -> bool:
    """Whether a change begins at the number at token `at`: "rose from 14 to 19" gives no range."""
    return at > 1 and tokens[at - 1].low == "from" and act_of(tokens[at - 2].low) in _DIRECTIONS


def is_former(tokens: Tokens, start: int) -> bool:
    """Whether the figure that begins at token `start` is what a later one replaces: "up from 14"."""
    before = tuple(token.low for token in tokens[max(0, start - 2) : start])
    if before in _TURNS or is_changed_from(tokens, start):
        return True
    near = {token.low for token in tokens[max(0, start - _NEAR - 1) : start]}
    return not near.isdisjoint(_FORMER) and not near.isdisjoint(_FIGURE)
