"""Where one sentence says that something is so and the other that it is not."""

from collections.abc import Iterator, Sequence
from itertools import product

from review_tui.match.differences.difference import Difference, are_apart, overlap
from review_tui.match.slots.meanings import act_of
from review_tui.match.slots.polarity import Assertion, read_assertion
from review_tui.match.slots.tokens import Tokens
from review_tui.records import Slot

_SAME_STATEMENT = 0.5


def polarity_differences(
    a: Sequence[Assertion], b: Sequence[Assertion], a_tokens: Tokens, b_tokens: Tokens
) -> Iterator[Difference]:
    """Acts that one sentence asserts and the other denies."""
    ones, others = _with_plain(a, a_tokens, b), _with_plain(b, b_tokens, a)
    for act in sorted({one.act for one in ones} & {other.act for other in others}):
        yield from _contradictions(
            [one for one in ones if one.act == act], [other for other in others if other.act == act]
        )


def _with_plain(
    own: Sequence[Assertion], tokens: Tokens, other: Sequence[Assertion]
) -> tuple[Assertion, ...]:
    """With the plain words of the sentence whose acts the other denies."""
    acts = {assertion.act for assertion in other} - {assertion.act for assertion in own}
    found = (at for at, token in enumerate(tokens) if token.is_content and act_of(token.low) in acts)
    return (*own, *(read_assertion(tokens, at) for at in found))


def _contradictions(ones: Sequence[Assertion], others: Sequence[Assertion]) -> Iterator[Difference]:
    """None where a sentence says both itself: "rose after it fell"."""
    sides = {one.holds for one in ones}, {other.holds for other in others}
    if sides in (({True}, {False}), ({False}, {True})):
        yield from (_difference(one, other) for one, other in product(ones, others) if _is_same(one, other))


def _is_same(one: Assertion, other: Assertion) -> bool:
    ours, theirs = one.context, other.context
    if one.is_real != other.is_real or are_apart(ours.names_before, theirs.names_before):
        return False
    if ours.after and theirs.after and ours.after.isdisjoint(theirs.after):
        return False
    if ours.before and theirs.before:
        return overlap(ours.before, theirs.before) >= _SAME_STATEMENT
    return overlap(ours.after, theirs.after) >= _SAME_STATEMENT


def _difference(one: Assertion, other: Assertion) -> Difference:
    reason = f"“{one.text}” and “{other.text}” cannot both be so"
    return Difference(Slot.POLARITY, one.span, other.span, reason)
