"""Recorded words that mean nothing here, as another program or a later version may write them."""

from collections import Counter
from collections.abc import Iterable, Mapping

from review_tui.origin.records import Stance
from review_tui.session.outlets import GRADES
from review_tui.text.show import one_line
from store import Act, Decision, Verdict

_KNOWN: Mapping[Act, frozenset[str]] = {
    Act.VERDICT: frozenset(Verdict),
    Act.STANCE: frozenset(Stance),
    Act.GRADE: frozenset({"", *GRADES}),
}
"""The acts that decide by a word of a closed list, each with its words."""


def told_unknown(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """One sentence on the decisions whose words decide nothing here; none where all are known."""
    words = Counter(each.value for each in decisions if each.value not in _KNOWN.get(each.act, (each.value,)))
    if not words:
        return ()
    number, named = words.total(), ", ".join(f"“{one_line(word)[:40]}”" for word in sorted(words))
    made = "1 decision is" if number == 1 else f"{number:,} decisions are"
    return (f"{made} in words unknown here and left out: {named}.",)
