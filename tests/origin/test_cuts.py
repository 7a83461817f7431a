"""Single points of failure: the few names on which all the support of a claim hangs."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from review_tui.origin.cuts import Line, smallest_cut

NAMES = "abcdefghijkl"
LINES = st.lists(st.frozensets(st.sampled_from(NAMES), min_size=1, max_size=5), max_size=12)


def by_trying_all(lines: list[Line]) -> tuple[str, ...]:
    for size in range(len(NAMES) + 1):
        for names in combinations(NAMES, size):
            if all(line & set(names) for line in lines):
                return names
    raise AssertionError


def test_no_support_needs_nothing_cut() -> None:
    assert smallest_cut([]) == ()


def test_one_agency_behind_all_is_the_single_point() -> None:
    lines = [frozenset({"agency", "Post"}), frozenset({"agency"}), frozenset({"agency", "Globe"})]
    assert smallest_cut(lines) == ("agency",)


def test_two_origins_through_one_outlet_have_it_as_single_point() -> None:
    assert smallest_cut([frozenset({"police", "wire"}), frozenset({"mayor", "wire"})]) == ("wire",)


def test_two_independent_origins_have_no_single_point() -> None:
    assert smallest_cut([frozenset({"police"}), frozenset({"mayor"})]) == ("mayor", "police")


@settings(max_examples=300)
@given(LINES)
def test_cut_is_what_trying_all_gives(lines: list[Line]) -> None:
    assert smallest_cut(lines) == by_trying_all(lines)
