"""Where two sentences speak of different ones of a kind: "district 1", "district 10"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from review_tui.match.differences.difference import Difference, Grade
from review_tui.match.slots.labels import Label
from review_tui.records import Slot


def label_differences(a: Sequence[Label], b: Sequence[Label]) -> Iterator[Difference]:
    """Hints only: what is said of one of a kind does not contradict what is said of another."""
    ones, others = _by_kind(a), _by_kind(b)
    for kind in sorted(ones.keys() & others.keys()):
        if ones[kind].keys().isdisjoint(others[kind]):
            one, other = next(iter(ones[kind].values())), next(iter(others[kind].values()))
            reason = f"“{one.text}” and “{other.text}” are not the same"
            yield Difference(Slot.NAME, one.span, other.span, reason, Grade.HINT)


def _by_kind(labels: Sequence[Label]) -> Mapping[str, dict[str, Label]]:
    """For each kind its labels by their numbers."""
    found: defaultdict[str, dict[str, Label]] = defaultdict(dict)
    for label in labels:
        found[label.kind].setdefault(label.number, label)
    return found
