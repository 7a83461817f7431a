"""Where one sentence says that something is so and the other that it is not."""

from collections.abc import Iterator, Sequence
from itertools import product

from review_tui.match.differences.clocks import are_at_other_times
from review_tui.match.differences.dates import are_of_other_days
from review_tui.match.differences.difference import Difference
from review_tui.match.differences.same_statement import is_same_statement
from review_tui.match.slots import Slots
from review_tui.match.slots.counts import is_plural
from review_tui.match.slots.irregular import BASES
from review_tui.match.slots.polarity import Assertion, read_assertion
from review_tui.match.slots.tokens import Token, Tokens, words
from review_tui.records import Slot

_ARTICLES = words("the a an this that these those our their its his her my your own")


def polarity_differences(a: Slots, b: Slots) -> Iterator[Difference]:
    """Acts that one sentence asserts and the other denies, and states that exclude each other."""
    ones, others = _with_plain(a, b), _with_plain(b, a)
    is_later = are_of_other_days(a.dates, b.dates) or are_at_other_times(a.clocks, b.clocks)
    is_other_time = _is_other_time(a, b)
    for act in sorted({one.act for one in ones} & {other.act for other in others}):
        yield from _contradictions(
            [one for one in ones if one.act == act and not (one.is_reversive and is_later)],
            [other for other in others if other.act == act],
            may_follow=is_other_time,
        )


def _with_plain(own: Slots, other: Slots) -> tuple[Assertion, ...]:
    """With the plain words of the sentence whose acts the other denies."""
    denied = {assertion.act: assertion.text for assertion in other.assertions}
    acts = denied.keys() & own.acts.keys() - {assertion.act for assertion in own.assertions}
    plain = ((at, denied[act]) for act in sorted(acts) for at in own.acts[act])
    found = (at for at, text in plain if not _is_thing(own.tokens, at, text))
    return (*own.assertions, *(read_assertion(own.tokens, at) for at in found))


def _is_thing(tokens: Tokens, at: int, denied: str) -> bool:
    """Whether the word names what is rather than says what is done: "the count left them out"."""
    before = tokens[at - 1] if at else None
    return before is not None and (before.low in _ARTICLES or _is_compound(before, tokens[at], denied))


def _is_compound(before: Token, noun: Token, denied: str) -> bool:
    """As in "the vote count": after a singular noun, and no past of a verb that has "counted"."""
    is_past = noun.low.endswith(("ed", "ing", "s")) or noun.stem in BASES
    return (
        denied.endswith("ed")
        and not is_past
        and before.is_content
        and not before.is_capital
        and not is_plural(before)
    )


def _is_other_time(a: Slots, b: Slots) -> bool:
    """Whether one tells what was so on another day than the other does."""
    if a.dates and b.dates:
        return are_of_other_days(a.dates, b.dates, with_reports=True)
    days = (a.as_of and a.as_of.day, b.as_of and b.as_of.day)
    return bool(days[0] and days[1]) and days[0] != days[1]


def _contradictions(
    ones: Sequence[Assertion], others: Sequence[Assertion], *, may_follow: bool
) -> Iterator[Difference]:
    """None where a sentence says both itself, "rose after it fell", or what is not yet so may come."""
    if any(each.is_awaited or (may_follow and each.is_pending) for each in (*ones, *others)):
        return
    sides = {one.holds for one in ones}, {other.holds for other in others}
    if sides in (({True}, {False}), ({False}, {True})):
        yield from (
            _difference(one, other) for one, other in product(ones, others) if is_same_statement(one, other)
        )


def _difference(one: Assertion, other: Assertion) -> Difference:
    reason = f"“{one.text}” and “{other.text}” cannot both be so"
    return Difference(Slot.POLARITY, one.span, other.span, reason)
