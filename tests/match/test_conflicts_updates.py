"""A later figure is told as one: neither a contradiction nor passed over."""

import pytest

from review_tui.match import align, explain
from review_tui.records import Article, Relation
from tests.match.pairs import find_conflicts, find_hints, rows, sentence


@pytest.mark.parametrize(("earlier", "later", "cue"), rows("updates.txt"))
def test_a_later_figure_is_told_as_one_and_why(earlier, later, cue):
    one, other = sentence(earlier, "a"), sentence(later, "b")
    assert find_conflicts(one, other) == find_conflicts(other, one) == ()
    (hint,) = find_hints(one, other)
    new = other.text[slice(*hint.b)]
    assert hint.reason.startswith(f"“{new}” is a later figure than ")
    assert cue in hint.reason
    assert [swapped.reason for swapped in find_hints(other, one)] == [hint.reason]


def test_a_link_with_a_later_figure_is_no_conflict_and_its_explanation_says_so():
    a = Article("a", "a.txt", "The flood in Belmar killed 14 people, police said.", "0" * 64)
    b = Article("b", "b.txt", "The death toll of the flood in Belmar rose to 19.", "0" * 64)
    (link,) = align([a, b], all_links=True).links
    assert link.relation is not Relation.CONFLICT
    assert any("later figure" in hint for hint in explain(link).hints)
