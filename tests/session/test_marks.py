"""The reviewer's own splits, merges, moves and not-the-same marks hold, here and in every later run."""

import pytest
from reviewing import article, claim_saying, done, side_by_side, undone

from review_tui.origin.trace import trace
from review_tui.session import acts, open_review

A, B, C, D = "Rain fell.", "It rained.", "Wet it was.", "Water came down."


@pytest.fixture
def apart():
    """Four sentences of four articles that the program did not join."""
    return side_by_side(article("a", A), article("b", B), article("c", C), article("d", D))


@pytest.fixture
def joined():
    """The same, and the program did."""
    return side_by_side(
        article("a", A), article("b", B), article("c", C), article("d", D), alike=[{A, B, C, D}]
    )


def groups(review):
    return sorted(sorted(sentence.text for sentence in claim.sentences) for claim in review.claims)


def split(review, text):
    claim = claim_saying(review, text)
    sentence = next(each for each in claim.sentences if each.text == text)
    return done(review, lambda by: acts.split_out(claim, sentence, by))


def merge(review, *told):
    return done(review, lambda by: acts.merge([claim_saying(review, text) for text in told], by))


def move(review, text, to):
    source = claim_saying(review, text)
    sentence = next(each for each in source.sentences if each.text == text)
    return done(review, lambda by: acts.move(source, sentence, claim_saying(review, to), by))


def keep_apart(review, one, other):
    claim = claim_saying(review, one)
    a, b = (next(s for s in review.alignment.sentences if s.text == text) for text in (one, other))
    return done(review, lambda by: acts.keep_apart(claim, a, b, by))


def test_what_was_split_out_stays_out_in_a_run_that_links_it_more(apart, joined):
    decisions = split(open_review(joined), A).decisions
    assert groups(open_review(joined, decisions)) == [sorted([B, C, D]), [A]]
    assert groups(open_review(apart, decisions)) == sorted([[A], [B], [C], [D]])


def between():
    """A and B are alike to all; C and D are not alike."""
    papers = (article("a", A), article("b", B), article("c", C), article("d", D))
    return side_by_side(*papers, alike=[{A, B, C}, {A, B, D}])


def test_what_is_split_out_is_a_claim_of_its_own_and_joins_no_other():
    assert groups(open_review(between())) == sorted([sorted([A, B, C, D])])
    parted = split(split(open_review(between()), D), A)
    assert groups(parted) == sorted([sorted([B, C]), [A], [D]])


def test_what_does_not_say_the_same_is_a_claim_of_its_own_and_joins_no_other():
    parted = keep_apart(split(open_review(between()), D), B, A)
    assert groups(parted) == sorted([sorted([B, C]), [A], [D]])


def test_the_rest_of_a_claim_stays_though_only_what_is_split_out_held_it_together():
    rest = (article("b", B), article("c", C), article("d", D))
    assert sorted([B, C, D]) not in groups(open_review(side_by_side(*rest, alike=[{B, C}, {B, D}])))
    assert groups(split(open_review(between()), A)) == sorted([sorted([B, C, D]), [A]])


def test_what_was_split_out_stays_alone_when_another_article_says_the_same(joined):
    decisions = split(open_review(joined), A).decisions
    papers = (*joined.articles, article("e", A))
    later = open_review(side_by_side(*papers, alike=[{A, B, C, D}]), decisions)
    first, again = (later.alignment.claim_of[f"{name}:1"] for name in ("a", "e"))
    assert [sentence.article.id for sentence in first.sentences] == ["a"]
    assert len(again.sentences) == 4


def test_what_was_split_out_can_be_moved(joined):
    parted = split(split(open_review(joined), A), B)
    assert groups(move(parted, A, B)) == sorted([sorted([A, B]), sorted([C, D])])


def test_what_was_merged_stays_together_in_a_run_that_links_nothing(apart, joined):
    decisions = merge(open_review(apart), A, B, C).decisions
    assert groups(open_review(apart, decisions)) == sorted([sorted([A, B, C]), [D]])


def test_merges_carry_over(apart):
    chained = merge(merge(open_review(apart), A, B), B, C)
    assert groups(chained) == sorted([sorted([A, B, C]), [D]])


def test_what_is_kept_apart_is_not_brought_together_by_a_third(joined):
    parted = keep_apart(open_review(joined), A, B)
    a, b = claim_saying(parted, A), claim_saying(parted, B)
    assert a.id != b.id
    assert sorted(len(claim.sentences) for claim in parted.claims) == [1, 3]


def test_not_the_same_holds_for_those_merged_with_either(apart, joined):
    merged = merge(merge(keep_apart(open_review(apart), A, B), A, C), B, D)
    assert groups(open_review(joined, merged.decisions)) == sorted([sorted([A, C]), sorted([B, D])])


def test_a_merge_after_a_split_holds(joined):
    again = merge(split(open_review(joined), A), A, B)
    assert groups(again) == [sorted([A, B, C, D])]


def test_a_split_after_a_merge_holds(apart):
    assert groups(split(merge(open_review(apart), A, B), A)) == sorted([[A], [B], [C], [D]])


@pytest.mark.parametrize("gone", [A, B, C])
def test_the_rest_of_a_merged_claim_holds_whichever_is_split_out(apart, gone):
    left = split(merge(open_review(apart), A, B, C), gone)
    assert groups(left) == sorted([sorted({A, B, C} - {gone}), [gone], [D]])


def test_a_sentence_moved_and_moved_back_is_where_it_was(apart):
    start = merge(merge(open_review(apart), A, B), C, D)
    there = move(start, B, C)
    assert groups(there) == sorted([[A], sorted([B, C, D])])
    assert groups(move(there, B, A)) == groups(start)


def test_a_move_is_undone_as_one_act(apart):
    start = merge(merge(open_review(apart), A, B), C, D)
    assert groups(undone(move(start, B, C))) == groups(start)


def test_undoing_the_merge_brings_back_the_split_it_overruled(joined):
    parted = split(open_review(joined), A)
    assert groups(undone(merge(parted, A, B))) == groups(parted)


def test_a_split_whose_sentence_was_deleted_parts_nobody_else(joined):
    decisions = split(open_review(joined), A).decisions
    later = side_by_side(
        article("a", "Snow."), article("b", B), article("c", C), article("d", D), alike=[{B, C, D}]
    )
    assert groups(open_review(later, decisions)) == sorted([["Snow."], sorted([B, C, D])])


def test_a_split_within_what_is_now_one_sentence_is_let_be():
    before = side_by_side(article("a", "It rained. It snowed."), article("b", "It rained."))
    merged = merge(open_review(before), "It snowed.", "It rained.")
    decisions = split(merged, "It snowed.").decisions
    now = side_by_side(article("a", "It rained. It snowed"), article("b", "It rained."))
    assert len(open_review(now, decisions).claims) == len(now.claims)


def test_marks_hold_where_an_article_grew(joined):
    decisions = split(open_review(joined), A).decisions
    grown = side_by_side(
        article("a", "A new first sentence.", A),
        article("b", B),
        article("c", C),
        article("d", D),
        alike=[{A, B, C, D}],
    )
    assert [A] in groups(open_review(grown, decisions))


def test_origins_that_came_traced_hold_while_no_mark_changes_what_they_rest_on(apart):
    traced = trace(apart)
    review = open_review(apart, traced=traced)
    assert review.origins is traced
    merged = merge(review, A, B)
    assert merged.origins != traced
    assert undone(merged).origins is traced


def test_origins_are_traced_once_where_nobody_has(apart):
    review = open_review(apart)
    assert open_review(apart, traced=review.ground.traced).origins is review.origins
